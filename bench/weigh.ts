import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const weights = new Map<string, number>();

/** Kilobytes of a file, compressed as a CDN does where that makes it smaller. */
export function weigh(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(file);
  const weight =
    (/\.(woff2|png|avif|webp)$/.test(file) ? bytes.length : brotliCompressSync(bytes).length) / 1000;
  weights.set(file, weight);
  return weight;
}

/** What a page of a built site loads besides itself, by address. */
export function loadedBy(
  dist: string,
  page: string,
): { styles: string[]; scripts: string[]; others: string[] } {
  const html = readFileSync(join(dist, page), 'utf8');
  const found = (pattern: RegExp): string[] => [
    ...new Set([...html.matchAll(pattern)].flatMap(([, path]) => path ?? [])),
  ];
  return {
    styles: found(/<link rel="stylesheet" href="(\/[^"]+)"/g),
    scripts: found(/<script[^>]* src="(\/[^"]+)"/g),
    others: [...found(/<link rel="preload" href="(\/[^"]+)"/g), ...found(/<img[^>]* src="(\/[^"]+)"/g)],
  };
}

/** HTML and styles of a page, and its scripts apart: kilobytes, compressed. Fonts and pictures are not in it. */
export function pageWeight(dist: string, page: string): { page: number; scripts: number } {
  const { styles, scripts } = loadedBy(dist, page);
  const sum = (paths: readonly string[]): number =>
    paths.reduce((weight, path) => weight + weigh(join(dist, path)), 0);
  return { page: weigh(join(dist, page)) + sum(styles), scripts: sum(scripts) };
}

/** The pages of a folder of a built site: `people/lea-martin/index.html`. */
export const pagesIn = (dist: string, folder: string): string[] =>
  readdirSync(join(dist, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name, 'index.html'))
    .sort();
