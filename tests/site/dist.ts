import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const dist = 'dist';

/** Every built page of the site by its address: `/people/lea/`. The editor’s is an application of its own: see editor.test.ts. */
export const pages: ReadonlyMap<string, string> = new Map(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.html') && !/[\\/]admin$/.test(entry.parentPath),
    )
    .map((entry) => {
      const file = relative(dist, join(entry.parentPath, entry.name));
      return [`/${file.replace(/index\.html$/, '')}`, readFileSync(join(dist, file), 'utf8')];
    }),
);

/** Whether an address of this site leads to a built page or file. */
export function exists(path: string): boolean {
  const decoded = decodeURIComponent(path);
  return (
    pages.has(decoded) ||
    pages.has(`${decoded}/`) ||
    (!decoded.endsWith('/') && existsSync(join(dist, decoded)))
  );
}

export const readDist = (path: string): Buffer => readFileSync(join(dist, decodeURIComponent(path)));

/** The files below `dist/` whose name ends so, as addresses. */
export const filesEnding = (ending: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `/${relative(dist, join(entry.parentPath, entry.name))}`);

/** The values of an attribute in a page, with the five named entities undone. */
export function attributes(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, value = '']) =>
    value
      .replaceAll('&#38;', '&')
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}
