import type { Dns } from './dns.ts';
import { type Finding, ok, wrong } from './finding.ts';

/** RFC 7208, 4.6.4: a receiver that must look up more gives up, and the mail fails. */
const mostLookups = 10;

const isSpf = (record: string): boolean => /^v=spf1(\s|$)/i.test(record);
const terms = (record: string): string[] => record.trim().split(/\s+/).slice(1);

/** The domain whose record is read too: RFC 7208, 5.2 and 6.1. */
const leadsTo = (term: string): string | undefined => /^(?:[+?~-]?include:|redirect=)(.+)$/i.exec(term)?.[1];

const looksUp = (term: string): boolean =>
  /^[+?~-]?(include:|a([:/]|$)|mx([:/]|$)|ptr([:]|$)|exists:)|^redirect=/i.test(term);

/**
 * How many lookups a record costs, and which domains it names in vain. Macros (RFC 7208, 7) are counted, and not followed.
 *
 * @param path the domains that led here: a circle never ends
 */
async function cost(
  record: string,
  dns: Dns,
  path: readonly string[],
): Promise<{ lookups: number; empty: string[] }> {
  const total = { lookups: terms(record).filter(looksUp).length, empty: [] as string[] };
  for (const next of terms(record).map(leadsTo)) {
    if (!next || next.includes('%')) continue;
    if (path.includes(next) || path.length > mostLookups)
      return { ...total, lookups: Number.POSITIVE_INFINITY };
    const found = (await dns.txt(next)).find(isSpf);
    if (!found) total.empty.push(next);
    const more = found ? await cost(found, dns, [...path, next]) : { lookups: 0, empty: [] };
    total.lookups += more.lookups;
    total.empty.push(...more.empty);
    if (total.lookups > mostLookups) break;
  }
  return total;
}

const what = 'SPF';

/**
 * Whether the sender's domain says who may write for it (RFC 7208).
 *
 * @throws DnsSilent
 */
export async function spf(domain: string, dns: Dns): Promise<Finding> {
  const records = (await dns.txt(domain)).filter(isSpf);
  const say = (expected: string, found: string, hint: string): Finding =>
    wrong(what, { expected, found, hint }, domain);
  const [record] = records;
  if (record === undefined) {
    const hint = `a TXT record for ${domain}, as the manual of your mail server gives it: v=spf1 include:… ~all`;
    return say('one TXT record that begins v=spf1', 'none', hint);
  }
  if (records.length > 1) {
    const hint = 'one record with what both say: receivers take two for none';
    return say('one TXT record that begins v=spf1', String(records.length), hint);
  }
  const last = terms(record).find((term) => /^[+?~-]?all$/i.test(term));
  const redirects = terms(record).some((term) => /^redirect=/i.test(term));
  if (last === undefined ? !redirects : /^([+?]?)all$/i.test(last)) {
    const hint = '~all at its end: without it anybody may write in your name';
    return say('an end such as ~all or -all', `“${record}”`, hint);
  }
  const { lookups, empty } = await cost(record, dns, [domain]);
  if (empty.length > 0) {
    const hint = `taking out ${empty.join(', ')}, or mending the name`;
    return say('domains that have a record of their own', `none at ${empty.join(', ')}`, hint);
  }
  if (lookups > mostLookups) {
    const hint = 'taking out servers that no longer write for you: receivers give up after ten lookups';
    return say(`at most ${mostLookups} lookups`, `more (“${record}”)`, hint);
  }
  return ok(what, `“${record}”`, domain);
}
