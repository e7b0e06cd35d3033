import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readFloor } from '../../src/content/read.ts';
import { launchBrowser } from '../support/browser.ts';
import { filesEnding, pages } from './dist.ts';

/** Feeds and sitemaps as a strict reader of XML that knows nothing of this site finds them: the browser’s own. */

const siteUrl = inject('siteUrl');
const { languages } = readFloor('content').site.data;
const feeds = languages.map((lang, index) => [lang, index ? `/${lang}/feed.xml` : '/feed.xml'] as const);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`${siteUrl}/robots.txt`);
});
afterAll(() => browser.close());

interface Entry {
  title: string;
  link: string;
  guid: string;
  permaLink: boolean;
  pubDate: string;
  content: string;
  /** Addresses in the content that need a page around them. */
  relative: string[];
}

interface Feed {
  root: string;
  titles: string[];
  links: string[];
  description: string;
  language: string;
  self: string;
  entries: Entry[];
}

const readFeed = (path: string): Promise<Feed> =>
  page.evaluate(async (address) => {
    const document = new DOMParser().parseFromString(await (await fetch(address)).text(), 'application/xml');
    const channel = document.querySelector('channel');
    const child = (parent: Element | null, name: string): string =>
      [...(parent?.children ?? [])].find((each) => each.nodeName === name)?.textContent ?? '';
    return {
      root: document.documentElement.nodeName,
      titles: [...(channel?.children ?? [])]
        .filter(({ nodeName }) => nodeName === 'title')
        .map((t) => t.textContent ?? ''),
      links: [...(channel?.children ?? [])]
        .filter(({ nodeName }) => nodeName === 'link')
        .map((l) => l.textContent ?? ''),
      description: child(channel, 'description'),
      language: child(channel, 'language'),
      self:
        [...document.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')]
          .find((link) => link.getAttribute('rel') === 'self')
          ?.getAttribute('href') ?? '',
      entries: [...document.querySelectorAll('item')].map((item) => {
        const content =
          item.getElementsByTagNameNS('http://purl.org/rss/1.0/modules/content/', 'encoded')[0]
            ?.textContent ?? '';
        const inside = new DOMParser().parseFromString(content, 'text/html');
        return {
          title: child(item, 'title'),
          link: child(item, 'link'),
          guid: child(item, 'guid'),
          permaLink: item.querySelector('guid')?.getAttribute('isPermaLink') !== 'false',
          pubDate: child(item, 'pubDate'),
          content: inside.body.textContent ?? '',
          relative: [...inside.querySelectorAll('[href], [src]')]
            .map((each) => each.getAttribute('href') ?? each.getAttribute('src') ?? '')
            .filter((url) => !/^(https?|mailto):/.test(url)),
        };
      }),
    };
  }, path);

describe.each(feeds)('the feed in %s', (lang, path) => {
  let feed: Feed;
  beforeAll(async () => {
    feed = await readFeed(path);
  });

  test('is RSS 2.0 with its own address, its language and what it is about', () => {
    expect(feed).toMatchObject({ root: 'rss', language: lang, self: `${siteUrl}${path}` });
    expect([feed.titles.length, feed.links.length]).toEqual([1, 1]);
    expect(feed.links[0]).toBe(`${siteUrl}${path.replace('feed.xml', '')}`);
    expect(feed.description).not.toBe('');
  });

  test('tells each thing in full, once, under an identity that stays', () => {
    const { entries } = feed;
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map(({ guid }) => guid)).size).toBe(entries.length);
    for (const { title, link, guid, permaLink, pubDate, content, relative } of entries) {
      expect(title).not.toBe('');
      expect(link.startsWith(siteUrl)).toBe(true);
      if (permaLink) expect(guid).toBe(link);
      // RFC 822, as RSS asks for it.
      expect(pubDate).toMatch(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/);
      expect(content.length, title).toBeGreaterThan(20);
      expect(relative, title).toEqual([]);
    }
    const times = entries.map(({ pubDate }) => Date.parse(pubDate));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  test('is linked by the pages of its language', () => {
    const home = pages.get(path.replace('feed.xml', '')) ?? '';
    expect(home).toMatch(
      new RegExp(`<link rel="alternate" type="application/rss\\+xml"[^>]* href="${path}"`),
    );
  });
});

test('sitemaps name, beside each page, the same page in every language and for those who read none', async () => {
  const [index, ...others] = filesEnding('.xml')
    .filter((file) => file.startsWith('/sitemap'))
    .sort()
    .reverse();
  expect(index).toBe('/sitemap-index.xml');
  const entries = await page.evaluate(async (files) => {
    const documents = await Promise.all(
      files.map(async (file) =>
        new DOMParser().parseFromString(await (await fetch(file)).text(), 'application/xml'),
      ),
    );
    return documents.flatMap((document) =>
      [...document.getElementsByTagNameNS('http://www.sitemaps.org/schemas/sitemap/0.9', 'url')].map(
        (url) => ({
          loc: url.querySelector('loc')?.textContent ?? '',
          lastmod: url.querySelector('lastmod')?.textContent,
          links: [...url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')].map((link) => [
            link.getAttribute('hreflang') ?? '',
            link.getAttribute('href') ?? '',
          ]),
        }),
      ),
    );
  }, others);
  expect(entries.length).toBeGreaterThan(20);
  const html = (url: string): string => pages.get(decodeURIComponent(new URL(url).pathname)) ?? '';
  for (const { loc, lastmod, links } of entries) {
    // Nobody knows when a page was changed in earnest: nothing is said.
    expect(lastmod, loc).toBeUndefined();
    const inPage = [...html(loc).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    const pairs = (all: readonly (readonly (string | undefined)[])[]): string[] =>
      all.map(([lang, href]) => `${lang} ${decodeURI(href ?? '')}`).sort();
    expect(pairs(links), loc).toEqual(pairs(inPage.map(([, lang, href]) => [lang, href])));
    expect(
      links.some(([, href]) => href === loc),
      loc,
    ).toBe(languages.length > 1);
  }
});

test('every drawing is well-formed', async () => {
  const broken = await page.evaluate(
    async (files) => {
      const results = await Promise.all(
        files.map(async (file) => {
          const text = await (await fetch(file)).text();
          const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
          return root.nodeName === 'svg' && !root.querySelector('parsererror') ? [] : [file];
        }),
      );
      return results.flat();
    },
    [
      '/favicon.svg',
      ...filesEnding('.svg')
        .filter((file) => /^\/(emblems|pins|portraits)\//.test(file))
        .slice(0, 12),
    ],
  );
  expect(broken).toEqual([]);
});
