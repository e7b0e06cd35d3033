import { credentialFiles, didOf } from '../../src/credentials/addresses.ts';
import type { Answer, Visit } from './ask.ts';
import { staticHeaders } from './expected-headers.ts';
import { type Finding, ok, unseen, wrong } from './finding.ts';
import { lookAt } from './look-at.ts';
import { tag } from './markup.ts';

const hint = 'npm run build, and publishing dist/ whole';

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** A file whose text begins as its format says. */
function file(
  answer: Answer,
  what: string,
  begins: RegExp,
  prefixes: readonly string[],
  type?: string,
): Finding[] {
  const headers = staticHeaders(answer.url.pathname, prefixes);
  const findings = lookAt(answer, { what, headers, hint, ...(type && { type }) });
  const isOther = type && findings.some(({ what: about }) => about === `type of ${what}`);
  if (answer.status !== 200 || isOther || begins.test(answer.text)) return findings;
  const found = `“${answer.text.trimStart().slice(0, 40)}”`;
  const wanted = { expected: `a text that begins ${begins.source.replaceAll(/[\\^]/g, '')}`, found, hint };
  return [...findings.filter(({ state }) => state === 'wrong'), wrong(what, wanted, answer.url.pathname)];
}

/** The key that verifiers of badges ask for; there is one only where badges are signed. */
async function did({ site, ask }: Visit, prefixes: readonly string[]): Promise<Finding[]> {
  const what = 'the key of signed badges';
  const answer = await ask(credentialFiles.did);
  if (answer.status === 404) {
    return [
      unseen(
        what,
        'none is published, so badges are hosted and not signed',
        'BADGE_SIGNING_KEY, if you want them signed',
      ),
    ];
  }
  const findings = lookAt(answer, { what, headers: staticHeaders(credentialFiles.did, prefixes), hint });
  const id = parsed(answer.text)?.id;
  const expected = didOf(site.href);
  if (answer.status !== 200 || id === expected) return findings;
  const mismatch = {
    expected,
    found: typeof id === 'string' ? id : 'no id',
    hint: 'building with SITE_URL, or url in content/site.md, set to this very address',
  };
  return [...findings.filter(({ state }) => state === 'wrong'), wrong(what, mismatch, credentialFiles.did)];
}

/** Who issues the badges, as Open Badges 2.0 asks for it; there is none where no badge was awarded. */
async function issuer({ ask }: Visit, prefixes: readonly string[]): Promise<Finding[]> {
  const what = 'the issuer of badges';
  const answer = await ask(credentialFiles.issuer);
  if (answer.status === 404) return [unseen(what, 'none is published')];
  return lookAt(answer, { what, headers: staticHeaders(credentialFiles.issuer, prefixes), hint });
}

/** Everything that is no page. */
export async function files(visit: Visit, home: Answer, prefixes: readonly string[]): Promise<Finding[]> {
  const { ask } = visit;
  const style = tag(home.text, 'link', { rel: 'stylesheet' })?.href;
  const feed = tag(home.text, 'link', { rel: 'alternate', type: 'application/rss+xml' })?.href ?? '/feed.xml';
  const styles = style
    ? file(await ask(new URL(style, home.url).pathname), 'a style sheet', /^/, prefixes, 'text/css')
    : [wrong('style sheets', { expected: 'at least one', found: 'none', hint }, home.url.pathname)];
  return [
    ...styles,
    ...file(await ask('/events.ics'), 'the calendar', /^BEGIN:VCALENDAR/, prefixes, 'text/calendar'),
    ...file(await ask(new URL(feed, home.url).pathname), 'the feed', /^<\?xml/, prefixes),
    ...(await issuer(visit, prefixes)),
    ...(await did(visit, prefixes)),
  ];
}

/** Rules for Netlify are nobody else's business. */
export async function ruleFiles({ ask }: Visit): Promise<Finding[]> {
  const what = 'rule files';
  const answer = await ask('/_headers');
  if (answer.status === 404) return [ok(what, '404, as nobody else’s business', '/_headers')];
  const found = answer.failure ?? String(answer.status);
  const off = 'publishing at Netlify, which keeps it to itself; another server has to be told to';
  return [wrong(what, { expected: '404', found, hint: off }, '/_headers')];
}
