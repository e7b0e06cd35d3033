import { readFileSync } from 'node:fs';
import { readContent } from '../src/content/read.ts';
import { contentFolder } from '../src/settings.ts';
import { openDns } from './doctor/dns.ts';
import { examine } from './doctor/examine.ts';
import { formatFinding, summary } from './doctor/finding.ts';
import { domainOf, type ReceivedMail, readReceived } from './doctor/received.ts';
import { PlainError } from './local/plain-error.ts';

const usage = `Looks at the site after a deploy, from outside:
  npm run doctor -- https://example.org                    headers, pages, functions, database, DNS; sends nothing
  npm run doctor -- https://example.org --mail             has one test mail sent to the contact of content/site.md
  npm run doctor -- https://example.org --received FILE    reads that mail, saved as a file, for SPF and DKIM
  … --from ADDRESS    the sender (MAIL_FROM), where it is not at the contact’s domain
  … --json            the findings for programs
It exits with 1 when something is wrong.`;

interface Options {
  site: URL;
  mail: boolean;
  json: boolean;
  from?: string;
  received?: string;
}

function siteOf(text: string): URL {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return new URL('/', text);
  throw new PlainError(`“${text}” is no address of a site. Try one such as https://example.org.\n\n${usage}`);
}

function readOptions(args: readonly string[]): Options {
  const [address, ...rest] = args;
  if (address === undefined) throw new PlainError(usage);
  const options: Options = { site: siteOf(address), mail: false, json: false };
  while (rest.length > 0) {
    const option = rest.shift();
    if (option === '--mail') options.mail = true;
    else if (option === '--json') options.json = true;
    else if (option === '--from' || option === '--received') {
      const value = rest.shift();
      if (value === undefined) throw new PlainError(usage);
      options[option === '--from' ? 'from' : 'received'] = value;
    } else throw new PlainError(`There is no “${option}”.\n\n${usage}`);
  }
  return options;
}

function domain(from: string | undefined): string {
  if (from === undefined) return domainOf(readContent(contentFolder()).floor?.site.data.contact.email ?? '');
  const named = domainOf(from);
  if (!named) throw new PlainError(`“${from}” is no address. Try --from bonjour@example.org.`);
  return named;
}

function receivedMail(file: string): ReceivedMail {
  const hint = 'Try the test mail, saved from the mail program as a file.';
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    throw new PlainError(`${file} cannot be read. ${hint}`);
  }
  const mail = readReceived(source);
  if (!mail.from) throw new PlainError(`${file} is no mail: it names no sender. ${hint}`);
  return mail;
}

const afterTheMail = `
Open the test mail in the contact’s mailbox, then its original (in Gmail: the three dots, “Show original”). All is well when it says
  SPF: PASS    DKIM: PASS    DMARC: PASS
or, in the line Authentication-Results,
  spf=pass     dkim=pass     dmarc=pass
Saved as a file, the doctor reads it: npm run doctor -- SITE --received FILE`;

/** `npm run doctor -- https://site`: what is well after a deploy, and what is not. Exit 1 when something is wrong. */
export async function main(args: readonly string[]): Promise<void> {
  const { site, mail, json, from, received } = readOptions(args);
  const examination = {
    ...{ site, mail, now: new Date(), dns: openDns(), domain: domain(from) },
    ...(received !== undefined && { received: receivedMail(received) }),
  };
  if (!json) console.error(`A few dozen questions to ${site.origin} …`);
  const findings = await examine(examination);
  const isWell = findings.every(({ state }) => state !== 'wrong');
  if (json) console.log(JSON.stringify({ site: site.href, ok: isWell, findings }, null, 2));
  else {
    for (const finding of findings) console.log(formatFinding(finding));
    console.log(summary(findings));
    if (mail) console.log(afterTheMail.replace('SITE', site.origin));
  }
  if (!isWell) process.exitCode = 1;
}
