import { describe, expect, inject, test } from 'vitest';
import { readFloor } from '../../src/content/read.ts';
import { attributes, exists, filesEnding, pages, readDist } from './dist.ts';

const siteUrl = inject('siteUrl');
const floor = readFloor('content');
const [, ...others] = floor.site.data.languages;
const prefixes = ['', ...others.map((lang) => `/${lang}`)];

const ids = (entries: readonly { id: string }[], path: (id: string) => string): string[] =>
  entries.map(({ id }) => path(id));

describe('every address of the contract is there, in every language', () => {
  const expected = [
    ...['/', '/people/', '/projects/', '/events/', '/badges/', '/screen/', '/rsvp/received/'],
    ...['/events.ics', '/feed.xml'],
    ...ids(floor.people, (id) => `/people/${id}/`),
    ...ids(floor.projects, (id) => `/projects/${id}/`),
    ...ids(floor.events, (id) => `/events/${id}/`),
    ...ids(floor.events, (id) => `/events/${id}.ics`),
    ...ids(floor.badges, (id) => `/badges/${id}/`),
    ...ids(floor.forms, (id) => `/forms/${id}/`),
    ...ids(floor.pages, (id) => `/pages/${id}/`),
    ...floor.people.flatMap(({ id, data }) => data.badges.map(({ badge }) => `/badges/${badge}/${id}/`)),
  ];
  test.each(prefixes)('with the prefix “%s”', (prefix) => {
    expect(expected.map((path) => `${prefix}${path}`).filter((path) => !exists(path))).toEqual([]);
  });

  test('and those that exist once', () => {
    const once = ['/404.html', '/sitemap-index.xml', '/robots.txt', '/_headers'];
    expect(once.filter((path) => !exists(path))).toEqual([]);
  });

  test('the frames of the functions’ pages are not pages', () => {
    expect([...pages.keys()].filter((path) => path.includes('shell'))).toEqual([]);
  });
});

describe('every page', () => {
  const each = [...pages];
  /** The pages that do not keep a rule, which should be none. */
  const breaking = (keeps: (html: string, path: string) => boolean): string[] =>
    each.filter(([path, html]) => !keeps(html, path)).map(([path]) => path);

  test('has a language, a title, a description, one h1 and one main', () => {
    const wanted = [
      /<html lang="[a-z]{2}"/g,
      /<title>[^<]+<\/title>/g,
      /<meta name="description" content="[^"]+"/g,
      /<h1[ >]/g,
      /<main[ >]/g,
    ];
    expect(breaking((html) => wanted.every((pattern) => html.match(pattern)?.length === 1))).toEqual([]);
  });

  test('has a share image of its own address that exists, is a PNG of 1200×630 and at most 300 kB, with a description', () => {
    expect(
      breaking((html) => {
        const [image = ''] = attributes(html, /<meta property="og:image" content="([^"]+)"/g);
        const [alt] = attributes(html, /<meta property="og:image:alt" content="([^"]+)"/g);
        const [twitterAlt] = attributes(html, /<meta name="twitter:image:alt" content="([^"]+)"/g);
        if (
          !alt ||
          alt !== twitterAlt ||
          !image.startsWith(`${siteUrl}/`) ||
          !/\.[0-9a-f]{8,}\.png$/.test(image)
        )
          return false;
        const png = readDist(image.slice(siteUrl.length));
        return png.readUInt32BE(16) === 1200 && png.readUInt32BE(20) === 630 && png.length <= 300_000;
      }),
    ).toEqual([]);
  });

  test('asks nothing of another host', () => {
    const loading =
      /<(?:link rel="(?:stylesheet|preload|icon|manifest)"[^>]* href|script[^>]* src|img[^>]* src|source[^>]* srcset)="([^"]+)"/g;
    expect(
      breaking((html) =>
        attributes(html, loading).every((url) => url.startsWith('/') && !url.startsWith('//')),
      ),
    ).toEqual([]);
  });

  test('carries no inline style and no inline script but data', () => {
    expect(
      breaking((html) => !/<style|\sstyle="|\son[a-z]+="/.test(html.replaceAll(/<svg[\s\S]*?<\/svg>/g, ''))),
    ).toEqual([]);
    const inline = /<script(?![^>]*(?:\ssrc=|application\/ld\+json))[^>]*>/;
    expect(breaking((html) => !inline.test(html))).toEqual([]);
  });

  test('of somebody who does not want to be found is kept out of search engines', () => {
    for (const { id, data } of floor.people) {
      const html = pages.get(`/people/${id}/`) ?? '';
      expect(/<meta name="robots" content="noindex"/.test(html), id).toBe(!data.consent.search);
    }
  });
});

test('share images are there for every person, project, badge and date; those that a shared address shows are the lightest', () => {
  const images = filesEnding('.png').filter((path) => path.startsWith('/share/'));
  expect(images.length).toBeGreaterThan(
    (floor.people.length + floor.projects.length + floor.badges.length) * prefixes.length,
  );
  // Posts and stories are larger, and taken along by hand.
  const limit = (path: string): number => (/-(square|story|emblem)-/.test(path) ? 300_000 : 60_000);
  expect(images.filter((path) => readDist(path).length > limit(path))).toEqual([]);
});

test('the sitemap lists what may be found, and nothing else', () => {
  const listed = attributes(readDist('/sitemap-0.xml').toString(), /<loc>([^<]+)<\/loc>/g).map((url) =>
    url.slice(siteUrl.length),
  );
  const indexable = [...pages]
    .filter(([path, html]) => path !== '/404.html' && !/<meta name="robots" content="noindex"/.test(html))
    .map(([path]) => path);
  expect(listed.map(decodeURIComponent).sort()).toEqual(indexable.sort());
});
