import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { searchFiles, writeSearchIndex } from '../../src/build/search-index.ts';
import type { SearchRecord } from '../../src/search/record.ts';

const record = (id: number): SearchRecord => ({
  kind: 'people',
  path: `/people/${id}/`,
  title: `Personne ${id}`,
  parts: [`Mot${id} l’atelier du cœur`, ''],
  floor: id % 3,
  shown: { hue: 'sea', picture: `/portraits/${id}.svg` },
});
const records = Array.from({ length: 30 }, (_, id) => record(id));
const inLanguage = (lang: string) => ({ lang, count: records.length, records });

afterEach(() => vi.unstubAllEnvs());

/** A built site of one language, before its index. */
function builtSite(): string {
  const dist = mkdtempSync(join(tmpdir(), 'etage-search-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  mkdirSync(join(dist, 'search'));
  const lines = [{ lang: 'fr', count: records.length }, ...records].map((line) => JSON.stringify(line));
  writeFileSync(join(dist, 'search/records.ndjson'), `${lines.join('\n')}\n`);
  return dist;
}

test('the same records give the same files, and nothing that no page asks for', async () => {
  const [once, again] = [await searchFiles([inLanguage('fr')]), await searchFiles([inLanguage('fr')])];
  const named = (files: typeof once) =>
    new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
  expect(named(again)).toEqual(named(once));
  const scripts = once.map(({ path }) => path).filter((path) => /\.(js|css)$/.test(path));
  expect(scripts).toEqual(['pagefind.js']);
  // A dozen results to a file: thirty records take no thirty requests.
  expect(once.filter(({ path }) => path.endsWith('.pf_fragment'))).toHaveLength(3);
});

test('a language of whose word forms Pagefind knows nothing can be searched, too', async () => {
  const programs = async (lang: string): Promise<string[]> =>
    (await searchFiles([inLanguage(lang)]))
      .map(({ path }) => path)
      .filter((path) => path.startsWith('wasm.'));
  expect(await programs('fr')).toEqual(['wasm.fr.pagefind']);
  expect(await programs('br')).toEqual(['wasm.unknown.pagefind']);
});

test('the index takes the place of the lists that it was made of', async () => {
  const dist = builtSite();
  expect(await writeSearchIndex(dist, [''])).toBeUndefined();
  expect(readdirSync(join(dist, 'search'))).toEqual(['index']);
  expect(readdirSync(join(dist, 'search/index'))).toContain('pagefind-entry.json');
});

test('where Pagefind does not start, the site is whole without its index, and the reason is told', async () => {
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', '/nowhere/pagefind');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const dist = builtSite();
  expect(await writeSearchIndex(dist, [''])).toMatch(/Pagefind/);
  expect(readdirSync(join(dist, 'search'))).toEqual([]);
});
