import { expect, inject, test } from 'vitest';
import { attributes, pages } from './dist.ts';

/** What search engines and networks read of a page before they read the page. */

const siteUrl = inject('siteUrl');

const said = (html: string, pattern: RegExp): string | undefined => attributes(html, pattern)[0];
const heads = [...pages].map(([path, html]) => ({
  path,
  html,
  lang: said(html, /<html lang="([^"]+)"/g) ?? '',
  title: said(html, /<title>([^<]+)<\/title>/g) ?? '',
  description: said(html, /<meta name="description" content="([^"]+)"/g) ?? '',
}));

/** Pages of one language that say the same as another one. */
function repeated(of: 'title' | 'description', among = heads): string[] {
  const first = new Map<string, string>();
  return among.flatMap((head) => {
    const key = `${head.lang} ${head[of]}`;
    const before = first.get(key);
    first.set(key, before ?? head.path);
    return before === undefined ? [] : [`${before} and ${head.path}: ${head[of]}`];
  });
}

test('nothing stands behind the end of a page: a validator stops there', () => {
  expect(heads.filter(({ html }) => !/<\/html>\s*$/.test(html)).map(({ path }) => path)).toEqual([]);
});

test('no two pages of a language have one title; no two that may be found have one description', () => {
  expect(repeated('title')).toEqual([]);
  expect(
    repeated(
      'description',
      heads.filter(({ html }) => !/<meta name="robots" content="noindex"/.test(html)),
    ),
  ).toEqual([]);
});

test('titles and descriptions are of a length that is shown', () => {
  expect(heads.filter(({ title }) => title.length > 120).map(({ path }) => path)).toEqual([]);
  expect(
    heads.filter(({ description: { length } }) => length < 20 || length > 200).map(({ path }) => path),
  ).toEqual([]);
});

test('a page names itself as its own original, and to networks by the same address', () => {
  const wrong = heads.filter(({ path, html }) => {
    const canonical = said(html, /<link rel="canonical" href="([^"]+)"/g);
    const shared = said(html, /<meta property="og:url" content="([^"]+)"/g);
    return path !== '/404.html' && (canonical !== `${siteUrl}${encodeURI(path)}` || shared !== canonical);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('networks are told a title, a description, a kind and a language', () => {
  const wanted = ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale'];
  const wrong = heads.filter(({ html }) =>
    wanted.some((name) => !said(html, new RegExp(`<meta property="${name}" content="([^"]+)"`, 'g'))),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
  const locales = new Set(
    heads.map(({ html }) => said(html, /<meta property="og:locale" content="([^"]+)"/g)),
  );
  expect([...locales].filter((locale) => !/^[a-z]{2,3}_[A-Z]{2}$/.test(locale ?? ''))).toEqual([]);
});

test('the browser’s frame wears the paper of the day and of the night', () => {
  const colours = (html: string): string[] =>
    attributes(html, /<meta name="theme-color"[^>]* content="(#[0-9A-F]{6})"/g);
  expect(heads.filter(({ html }) => new Set(colours(html)).size !== 2).map(({ path }) => path)).toEqual([]);
});
