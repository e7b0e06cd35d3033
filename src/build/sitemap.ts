import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { localPath } from '../forms/paths.ts';

interface Item {
  url: string;
  links?: { lang: string; url: string }[] | undefined;
}

/**
 * Keeps out of the sitemap what the pages themselves keep out of search engines, and frames that are not pages, and names the
 * same page in other languages: for those who read none of them the first, as in the page itself. (The integration would
 * look through all pages for each: a minute of work where there are ten thousand people.)
 *
 * @param item an entry with its absolute address
 * @param languages of the site; addresses in the first have no prefix
 * @param dist the folder of the built site
 */
export function onlyIndexable<T extends Item>(
  item: T,
  languages: readonly string[],
  dist = 'dist',
): T | undefined {
  const { pathname } = new URL(item.url);
  const fileOf = (path: string): string => join(dist, decodeURIComponent(path), 'index.html');
  if (!isIndexable(fileOf(pathname))) return undefined;
  const prefix = languages.slice(1).find((lang) => pathname.startsWith(`/${lang}/`));
  const plain = prefix === undefined ? pathname : pathname.slice(prefix.length + 1);
  const links = languages
    .map((lang) => ({ lang, path: localPath(languages, lang, plain) }))
    .filter(({ path }) => existsSync(fileOf(path)))
    .map(({ lang, path }) => ({ lang, url: new URL(path, item.url).href }));
  if (links.length < 2) return item;
  const first = links.find(({ lang }) => lang === languages[0]);
  return { ...item, links: [...links, ...(first ? [{ lang: 'x-default', url: first.url }] : [])] };
}

const noindex = Buffer.from('<meta name="robots" content="noindex"');

/** Enough for what stands before a page’s styles and pictures. */
const head = Buffer.alloc(8 * 1024);

/** Whether there is a page, and search engines may keep it. */
function isIndexable(page: string): boolean {
  if (!existsSync(page)) return false;
  const file = openSync(page, 'r');
  try {
    return !head.subarray(0, readSync(file, head, 0, head.length, 0)).includes(noindex);
  } finally {
    closeSync(file);
  }
}
