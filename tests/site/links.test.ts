import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attributes, filesEnding, pages, readDist } from './dist.ts';

/** Every address that the site says anywhere leads somewhere, to the very place on the page. */

const siteUrl = inject('siteUrl');

const ids = new Map(
  [...pages].map(([path, html]) => [path, new Set(attributes(html, /\sid="([^"]+)"/g))] as const),
);

/** Answered by functions or by a redirect: see the contract’s addresses. */
const atRunTime = /^\/(api|rsvp|host|p)\//;

/** What is wrong with an address as a page says it, if anything. Pages are asked for with the slash at their end. */
function problem(address: string, from: string): string | undefined {
  const url = new URL(address.replaceAll(' ', '%20'), `${siteUrl}${from}`);
  if (url.origin !== siteUrl) return undefined;
  const path = decodeURIComponent(url.pathname);
  const said = `${from} → ${address}`;
  if (!pages.has(path)) {
    const file = join('dist', path);
    const isFile = !path.endsWith('/') && existsSync(file) && statSync(file).isFile();
    return isFile || atRunTime.test(path) ? undefined : `${said}: nothing is there`;
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || ids.get(path)?.has(fragment) ? undefined : `${said}: no such place on the page`;
}

const problems = (addresses: readonly string[], from: string): string[] =>
  addresses.flatMap((address) => problem(address, from) ?? []);

const inPages = /\s(?:href|src|action|poster)="([^"]+)"/g;
const inMeta = /<meta (?:property|name)="(?:og:image|og:url|twitter:image)" content="([^"]+)"/g;
const inData = /<(?:data|object)[^>]*\s(?:value|data)="((?:https?:\/)?\/[^"]+)"/g;
/** `a.avif 1x, b.avif 2x` */
const candidates = (html: string): string[] =>
  attributes(html, /\ssrcset="([^"]+)"/g).flatMap((set) =>
    set.split(/,\s+/).map((each) => each.trim().split(/\s+/)[0] ?? ''),
  );

test('in every page: links, fragments, pictures, forms and share images', () => {
  const broken = [...pages].flatMap(([path, html]) =>
    problems(
      [...[inPages, inMeta, inData].flatMap((pattern) => attributes(html, pattern)), ...candidates(html)],
      path,
    ),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('in what the site offers to programs: feeds, the sitemap, manifests, calendars and style sheets', () => {
  const read = (file: string, pattern: RegExp): string[] => attributes(readDist(file).toString(), pattern);
  const broken = [
    // Twice: the content of an entry is HTML within XML.
    ...filesEnding('/feed.xml').flatMap((file) =>
      problems(
        [...read(file, /<(?:link|guid isPermaLink="true")>([^<]+)</g), ...read(file, /href="([^"]+)"/g)],
        file,
      ).concat(
        problems(
          attributes(read(file, /<content:encoded>([^<]*)</g).join(''), /\s(?:href|src)="([^"]+)"/g),
          file,
        ),
      ),
    ),
    ...filesEnding('.xml')
      .filter((file) => file.startsWith('/sitemap'))
      .flatMap((file) => problems([...read(file, /<loc>([^<]+)</g), ...read(file, /href="([^"]+)"/g)], file)),
    ...filesEnding('.webmanifest').flatMap((file) =>
      problems(read(file, /"(?:src|url|start_url)":"([^"]+)"/g), file),
    ),
    ...filesEnding('.ics').flatMap((file) =>
      problems(attributes(readDist(file).toString().replaceAll(/\r\n /g, ''), /^URL[^:]*:(\S+)/gm), file),
    ),
    ...filesEnding('.css').flatMap((file) => problems(read(file, /url\("?([^")]+)"?\)/g), file)),
    ...problems(read('/robots.txt', /^Sitemap: (\S+)/gm), '/robots.txt'),
  ];
  expect([...new Set(broken)]).toEqual([]);
});

test('the test itself sees what leads nowhere', () => {
  const [path = '/'] = [...pages.keys()].filter(
    (known) => known.startsWith('/people/') && known !== '/people/',
  );
  expect(problem('/nowhere/', path)).toMatch(/nothing is there/);
  expect(problem('#nothing', path)).toMatch(/no such place/);
  expect(problem(path.replace(/\/$/, ''), '/')).toMatch(/nothing is there/);
  expect([problem(`${path}#content`, '/'), problem('mailto:a@b.example', '/')]).toEqual([
    undefined,
    undefined,
  ]);
});

test('every page is found by following links from the home page, but those that a form, an error or a withdrawn award leads to', () => {
  const found = new Set<string>(['/']);
  for (const path of found) {
    for (const href of attributes(pages.get(path) ?? '', /<a\b[^>]*\shref="([^"]+)"/g)) {
      const url = new URL(href, `${siteUrl}${path}`);
      const target = decodeURIComponent(url.pathname);
      if (url.origin === siteUrl && pages.has(target)) found.add(target);
    }
  }
  const orphans = [...pages.keys()].filter((path) => !found.has(path));
  const apart = (path: string): boolean =>
    /\/received\/$|^\/404\.html$/.test(path) || (pages.get(path) ?? '').includes('award-withdrawn');
  expect(orphans.filter((path) => !apart(path))).toEqual([]);
});
