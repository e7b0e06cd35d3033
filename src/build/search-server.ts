import type { Connect } from 'vite';
import type { RecordsHead, SearchRecord } from '../search/record.ts';
import { type Records, searchFiles, searchFolder } from './search-index.ts';

/**
 * The search in development: the index is made of the content as it is, each time that a page begins to search.
 *
 * @param address where this server answers, `http://localhost:4321`
 * @param prefixes the languages' folders: nothing for the first, `en`
 */
export function serveSearch(
  address: () => string | undefined,
  prefixes: () => readonly string[],
): Connect.NextHandleFunction {
  let files = new Map<string, Uint8Array>();
  const refresh = async (): Promise<void> => {
    const answers = prefixes().map(async (prefix): Promise<Records> => {
      const answer = await fetch(new URL(`${prefix && `${prefix}/`}search/records.ndjson`, address()));
      const [head = '', ...records] = (await answer.text()).trimEnd().split('\n');
      return {
        ...(JSON.parse(head) as RecordsHead),
        records: records.map((record) => JSON.parse(record) as SearchRecord),
      };
    });
    files = new Map(
      (await searchFiles(await Promise.all(answers))).map(({ path, content }) => [path, content]),
    );
  };
  return async (request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    if (!path.startsWith(`/${searchFolder}/`)) return next();
    const name = path.slice(searchFolder.length + 2);
    try {
      if (name === 'pagefind.js') await refresh();
      const file = files.get(name);
      if (!file) return next();
      response.setHeader(
        'content-type',
        name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
      );
      response.setHeader('cache-control', 'no-store');
      response.end(file);
    } catch (error) {
      next(error);
    }
  };
}
