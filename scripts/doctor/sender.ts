import { type Dns, DnsSilent } from './dns.ts';
import { type Finding, ok, unseen, wrong } from './finding.ts';
import { type ReceivedMail, resultOf } from './received.ts';
import { spf } from './spf.ts';

/** The domain and those above it, as far down as somebody can own one. */
function upwards(domain: string): string[] {
  const labels = domain.split('.');
  return labels.map((_, index) => labels.slice(index).join('.')).filter((name) => name.includes('.'));
}

/** What receivers are to do with mails that only look as if they came from here (RFC 7489). */
async function dmarc(domain: string, dns: Dns): Promise<Finding> {
  for (const name of upwards(domain)) {
    const record = (await dns.txt(`_dmarc.${name}`)).find((one) => /^v=DMARC1\s*;/i.test(one));
    if (record) return ok('DMARC', `“${record}”`, `_dmarc.${name}`);
  }
  const hint = `a TXT record for _dmarc.${domain}: v=DMARC1; p=none`;
  return wrong(
    'DMARC',
    { expected: 'a TXT record that begins v=DMARC1', found: 'none', hint },
    `_dmarc.${domain}`,
  );
}

/** Of one owner, as far as one can tell without a list of all registries: one name is the other's, or lies under it. */
const aligned = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);

const noSignature = 'DKIM at your mail server, whose manual says which DNS record to add';

/** The keys with which a mail says that it was signed (RFC 6376). */
async function dkim({ from, signatures }: ReceivedMail, dns: Dns): Promise<Finding[]> {
  const what = 'DKIM';
  if (signatures.length === 0) {
    return [wrong(what, { expected: 'a DKIM-Signature in the mail', found: 'none', hint: noSignature })];
  }
  const findings: Finding[] = [];
  for (const { domain, selector } of signatures) {
    const name = `${selector}._domainkey.${domain}`;
    const key = (await dns.txt(name)).find((record) => /(^|;)\s*p=/i.test(record));
    // An empty key is one that was withdrawn (RFC 6376, 3.6.1).
    if (key && /(^|;)\s*p=\s*[^;\s]/i.test(key)) findings.push(ok(what, 'the key is published', name));
    else {
      const found = key ? 'a key that was withdrawn' : 'none';
      const hint = 'the TXT or CNAME record that the manual of your mail server gives';
      findings.push(wrong(what, { expected: 'a published key', found, hint }, name));
    }
  }
  if (!signatures.some(({ domain }) => aligned(domain, from))) {
    const found = signatures.map(({ domain }) => domain).join(', ');
    const hint = `${noSignature}: the domain of the signature must be the sender’s`;
    findings.push(wrong('DKIM and the sender', { expected: `a signature of ${from}`, found, hint }));
  }
  return findings;
}

/** What the server that took the mail in made of it (RFC 8601). */
function verdicts(mail: ReceivedMail): Finding[] {
  return (['spf', 'dkim', 'dmarc'] as const).map((method) => {
    const what = `${method.toUpperCase()} as received`;
    const result = resultOf(mail, method);
    if (result === undefined)
      return unseen(what, 'the file does not say; save the mail as it lies in the mailbox');
    if (result === 'pass') return ok(what, 'pass');
    const hint = `the line on ${method.toUpperCase()} above, and the manual of your mail server`;
    return wrong(what, { expected: 'pass', found: result, hint });
  });
}

const silent = (error: unknown): Finding => {
  if (!(error instanceof DnsSilent)) throw error;
  const hint = 'again, from a machine that is on the net';
  return wrong('the DNS', { expected: 'an answer', found: `none (${error.message})`, hint });
};

/**
 * Whether those who receive the site's mails can tell that they are genuine.
 *
 * @param domain of the sender; a mail that was received knows better
 */
export async function sender(domain: string, dns: Dns, mail?: ReceivedMail): Promise<Finding[]> {
  const from = mail?.from || domain;
  const findings: Finding[] = [];
  try {
    findings.push(await spf(from, dns), await dmarc(from, dns));
    if (mail) findings.push(...(await dkim(mail, dns)));
    else
      findings.push(
        unseen(
          'DKIM',
          'only a mail shows which key signed it',
          '--mail, then --received with the test mail saved as a file',
        ),
      );
  } catch (error) {
    findings.push(silent(error));
  }
  return mail ? [...findings, ...verdicts(mail)] : findings;
}
