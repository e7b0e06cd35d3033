import type { Visit } from './ask.ts';
import { type Finding, ok, wrong } from './finding.ts';
import { locations } from './markup.ts';

const hint =
  'building with SITE_URL, or url in content/site.md, set to this very address: every link and image takes it';

/** The paths of all pages that search engines are told of. */
export async function sitemap({ site, ask }: Visit): Promise<{ paths: string[]; findings: Finding[] }> {
  const robots = await ask('/robots.txt');
  const named = robots.status === 200 ? /^Sitemap:\s*(\S+)/im.exec(robots.text)?.[1] : undefined;
  const start = named && URL.canParse(named) ? new URL(named).pathname : '/sitemap-index.xml';
  const index = await ask(start);
  const parts = index.status === 200 ? locations(index.text) : [];
  const pages: string[] = [];
  for (const part of parts.filter((one) => URL.canParse(one))) {
    const answer = await ask(new URL(part).pathname);
    if (answer.status === 200) pages.push(...locations(answer.text).filter((one) => URL.canParse(one)));
  }
  if (pages.length === 0) {
    const found = index.failure ?? (index.status === 200 ? 'none' : String(index.status));
    const missing = {
      expected: 'the addresses of pages',
      found,
      hint: 'npm run build, and publishing dist/ whole',
    };
    return { paths: [], findings: [wrong('the sitemap', missing, start)] };
  }
  const elsewhere = [named, ...parts, ...pages].find(
    (one) => one && new URL(one, site).origin !== site.origin,
  );
  const finding = elsewhere
    ? wrong('the sitemap', { expected: `addresses of ${site.origin}`, found: elsewhere, hint }, start)
    : ok('the sitemap', `${pages.length} pages, all of this host`, start);
  return { paths: [...new Set(pages.map((one) => new URL(one).pathname))], findings: [finding] };
}

/** The kinds of pages (README, addresses), by their path in the default language. */
const kinds: [what: string, path: RegExp][] = [
  ['the people', /^\/people\/$/],
  ['a profile', /^\/people\/[^/]+\/$/],
  ['a skill', /^\/skills\/[^/]+\/$/],
  ['the projects', /^\/projects\/$/],
  ['a project', /^\/projects\/[^/]+\/$/],
  ['the agenda', /^\/events\/$/],
  ['an event', /^\/events\/[^/]+\/$/],
  ['a date', /^\/events\/[^/]+\/\d{4}-\d\d-\d\d(-\d{4})?\/$/],
  ['the badges', /^\/badges\/$/],
  ['a badge', /^\/badges\/[^/]+\/$/],
  ['an award', /^\/badges\/[^/]+\/[^/]+\/$/],
  ['a form', /^\/forms\/[^/]+\/$/],
  ['a page of the place', /^\/pages\/[^/]+\/$/],
];

/**
 * One page of each kind that is there; of dates the next one, which people can still say yes to.
 *
 * @param prefixes the languages that have a prefix in the address
 */
export function onePerKind(
  paths: readonly string[],
  prefixes: readonly string[],
  now: Date,
): [what: string, path: string][] {
  const today = now.toISOString().slice(0, 10);
  const found = kinds.flatMap(([what, pattern]): [string, string][] => {
    const all = paths.filter((path) => pattern.test(path));
    const dayOf = (path: string): string => /\d{4}-\d\d-\d\d/.exec(path)?.[0] ?? '';
    const ahead = all.filter((path) => dayOf(path) > today).sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
    const [path] = what === 'a date' ? [...ahead, ...all] : all;
    return path === undefined ? [] : [[what, path]];
  });
  const others = prefixes
    .map((prefix) => `/${prefix}/`)
    .filter((path) => paths.includes(path))
    .map((path): [string, string] => ['the home page in another language', path]);
  return [...found, ...others];
}
