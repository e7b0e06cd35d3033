import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Item {
  url: string;
  links?: { lang: string; url: string }[] | undefined;
}

/**
 * Keeps out of the sitemap what the pages themselves keep out of search engines, and frames that are not pages. Where a page
 * exists in several languages, the first is for those who read none of them, as in the page itself.
 *
 * @param item an entry with its absolute address
 * @param original the language of the addresses without a prefix
 * @param dist the folder of the built site
 */
export function onlyIndexable<T extends Item>(item: T, original: string, dist = 'dist'): T | undefined {
  const file = join(dist, decodeURIComponent(new URL(item.url).pathname), 'index.html');
  if (!existsSync(file)) return undefined;
  if (/<meta name="robots" content="noindex"/.test(readFileSync(file, 'utf8'))) return undefined;
  const first = item.links?.find(({ lang }) => lang === original);
  return first ? { ...item, links: [...(item.links ?? []), { lang: 'x-default', url: first.url }] } : item;
}
