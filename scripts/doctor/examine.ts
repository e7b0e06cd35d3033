import type { Answer } from './ask.ts';
import { type Visit, visit } from './ask.ts';
import { counts } from './counts.ts';
import type { Dns } from './dns.ts';
import { files, ruleFiles } from './files.ts';
import { type Finding, grouped, unseen } from './finding.ts';
import { frontDoor, https } from './front-door.ts';
import { health, testMail } from './health.ts';
import { prefixesOf } from './markup.ts';
import { page, shareImages } from './pages.ts';
import type { ReceivedMail } from './received.ts';
import { refusals } from './refusals.ts';
import { sender } from './sender.ts';
import { onePerKind, sitemap } from './site-map.ts';

export interface Examination {
  site: URL;
  now: Date;
  dns: Dns;
  /** The domain that mails come from, where it is known. */
  domain?: string;
  /** A test mail as it arrived. */
  received?: ReceivedMail;
  /** Whether to have a test mail sent. */
  mail: boolean;
}

async function pages(
  visited: Visit,
  home: Answer,
  prefixes: readonly string[],
  now: Date,
): Promise<Finding[]> {
  const { site, ask } = visited;
  const map = await sitemap(visited);
  const kinds = onePerKind(map.paths, prefixes, now);
  const answers = [home];
  const findings = page(home, 'the home page', site, prefixes);
  for (const [what, path] of kinds) {
    const answer = await ask(path);
    answers.push(answer);
    findings.push(...page(answer, what, site, prefixes));
  }
  const date = kinds.find(([what]) => what === 'a date')?.[1];
  return [
    ...findings,
    ...map.findings,
    ...(await shareImages(visited, answers, prefixes)),
    ...(await counts(visited, date)),
  ];
}

async function mails(visited: Visit, { dns, domain, received, mail }: Examination): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (received || (domain && !visited.isLocal)) findings.push(...(await sender(domain ?? '', dns, received)));
  else if (visited.isLocal)
    findings.push(unseen('SPF, DMARC and DKIM', 'mails stay on this machine, in its inbox'));
  else
    findings.push(
      unseen('SPF, DMARC and DKIM', 'the sender is not known here', '--from with the address of MAIL_FROM'),
    );
  if (mail) findings.push(await testMail(visited));
  else findings.push(unseen('the test mail', 'not asked for', '--mail'));
  return findings;
}

/** Looks at a site from outside, as a visitor, a program and a crawler would. Changes nothing, unless a test mail is asked for. */
export async function examine(examination: Examination): Promise<Finding[]> {
  const visited = visit(examination.site);
  const { home, findings } = await frontDoor(visited);
  if (!home) return findings;
  const prefixes = prefixesOf(home.text, home.url);
  return grouped([
    ...findings,
    ...(await https(visited)),
    ...(await pages(visited, home, prefixes, examination.now)),
    ...(await files(visited, home, prefixes)),
    ...(await ruleFiles(visited)),
    ...(await refusals(visited, prefixes)),
    ...(await health(visited)),
    ...(await mails(visited, examination)),
  ]);
}
