/** A mail as it lies in a mailbox, as far as it tells who sent it. */
export interface ReceivedMail {
  /** The sender's domain; empty where there is none. */
  from: string;
  signatures: { domain: string; selector: string }[];
  /** `Authentication-Results` of the server that took it in: the one on top. */
  results: string;
}

/** RFC 5322, 2.2: names in lower case, values in one line. */
function headers(source: string): [name: string, value: string][] {
  const [head = ''] = source.replaceAll('\r\n', '\n').split('\n\n');
  return head
    .replaceAll(/\n[ \t]+/g, ' ')
    .split('\n')
    .map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
}

/** A tag of a DKIM-Signature (RFC 6376, 3.2). */
const tagOf = (value: string, name: string): string =>
  new RegExp(`(?:^|;)\\s*${name}\\s*=\\s*([^;\\s]+)`).exec(value)?.[1]?.toLowerCase() ?? '';

/** Domain of an address as MAIL_FROM or a header writes it: `Étage <bonjour@example.org>`. */
export const domainOf = (address: string): string =>
  /@([\w.-]+)>?\s*$/.exec(address)?.[1]?.toLowerCase() ?? '';

/** Reads a mail that was saved as a file (“Show original”, “Download”). */
export function readReceived(source: string): ReceivedMail {
  const all = headers(source);
  const first = (name: string): string => all.find(([known]) => known === name)?.[1] ?? '';
  const signatures = all
    .filter(([name]) => name === 'dkim-signature')
    .map(([, value]) => ({ domain: tagOf(value, 'd'), selector: tagOf(value, 's') }))
    .filter(({ domain, selector }) => domain !== '' && selector !== '');
  return { from: domainOf(first('from')), signatures, results: first('authentication-results') };
}

/** `pass`, `fail`, `none` …; undefined where the server did not say. Of several signatures one that passes is enough. */
export function resultOf({ results }: ReceivedMail, method: 'spf' | 'dkim' | 'dmarc'): string | undefined {
  const found = [...results.matchAll(new RegExp(`(?:^|[;\\s])${method}=(\\w+)`, 'gi'))].map(
    ([, result = '']) => result.toLowerCase(),
  );
  return found.includes('pass') ? 'pass' : found[0];
}
