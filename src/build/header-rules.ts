import { editorHeaders } from '../editor/headers.ts';
import { policyWith, securityHeaders } from '../http/headers.ts';

const yearInSeconds = 365 * 24 * 60 * 60;

/** Files whose name carries a hash of what is in them never change. */
const immutable = { 'Cache-Control': `public, max-age=${yearInSeconds}, immutable` };

/** What other sites and programs are meant to load: share images, calendars, the feed, credentials. */
const shared = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

/** For verifiers, and for nobody who searches: some of it names people who keep out of search engines. */
const unlisted = { 'X-Robots-Tag': 'noindex' };

/** Parts of the site that need what no other page may: each by its path, with the directives that differ. */
const apart: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Pagefind looks through its index by WebAssembly.
  '/search/*': { 'script-src': "'self' 'wasm-unsafe-eval'" },
};

/**
 * The text of Netlify's `_headers` file: the security headers for everything, then what differs. A later rule wins by name.
 *
 * @param prefixes the languages that have a prefix in the address, such as `en`
 */
export function headerRules(prefixes: readonly string[]): string {
  const everywhere = (path: string): string[] => [path, ...prefixes.map((prefix) => `/${prefix}${path}`)];
  const rules: [path: string, headers: Readonly<Record<string, string>>][] = [
    ['/*', securityHeaders],
    ...Object.entries(apart).flatMap(([path, changes]) =>
      everywhere(path).map((each): [string, Record<string, string>] => [
        each,
        { 'Content-Security-Policy': policyWith(changes) },
      ]),
    ),
    ['/admin/*', { ...editorHeaders, ...unlisted }],
    ['/search/index/*', unlisted],
    ['/_astro/*', immutable],
    ['/pins/*', immutable],
    ['/portraits/*', immutable],
    ['/share/*', { ...immutable, ...shared }],
    ['/emblems/*', { ...immutable, ...shared }],
    ['/credentials/*', { ...shared, ...unlisted }],
    ['/.well-known/*', { ...shared, ...unlisted }],
    // Calendars lie beside the pages of their events.
    ...[...everywhere('/events.ics'), ...everywhere('/events/*'), ...everywhere('/feed.xml')].map(
      (path): [string, typeof shared] => [path, shared],
    ),
  ];
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
