import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps out of the sitemap what the pages themselves keep out of search engines, and frames that are not pages.
 *
 * @param item an entry with its absolute address
 * @param dist the folder of the built site
 */
export function onlyIndexable<T extends { url: string }>(item: T, dist = 'dist'): T | undefined {
  const file = join(dist, decodeURIComponent(new URL(item.url).pathname), 'index.html');
  if (!existsSync(file)) return undefined;
  return /<meta name="robots" content="noindex"/.test(readFileSync(file, 'utf8')) ? undefined : item;
}
