import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../search/record.ts';
import { indexed, sealed } from '../search/words.ts';

/** What `/search/records.json` says in one language. */
export interface Records {
  lang: string;
  records: SearchRecord[];
}

/** Where the index lies, for all languages: below `/search/`, whose header rules allow WebAssembly. */
export const searchFolder = 'search/index';

/** A fragment is what a result is made of. In files of about so many, ten results take few requests, and none is heavy. */
const recordsPerFile = 12;

/** Pagefind’s own interfaces are no part of this site, nor is its worker: the index is small, and the page has little else to do. */
const unused = /^pagefind-(?!entry\.json$)/;

/** The program for languages of whose word forms Pagefind knows nothing. */
const anyLanguage = 'wasm.unknown.pagefind';

/** Letters that skills are made of: C, C++ and C# are three. */
const includeCharacters = '+#';

/** Pagefind is a program of its own; not every kind of machine has one. */
class NoPagefind extends Error {}

async function startIndex(records: number): Promise<PagefindIndex> {
  try {
    const maxFragments = Math.max(1, Math.ceil(records / recordsPerFile));
    const { index, errors } = await createIndex({ includeCharacters, maxFragments });
    if (index) return index;
    throw new Error(errors.join(', '));
  } catch (error) {
    throw new NoPagefind(String(error instanceof Error ? error.message : error).split('\n')[0]);
  }
}

/**
 * The index of everything that can be found, as files below `/search/index/`. The same records give the same files.
 *
 * @throws an `Error` where Pagefind has no program for this machine, or does not take a record
 */
export async function searchFiles(all: readonly Records[]): Promise<{ path: string; content: Uint8Array }[]> {
  try {
    const index = await startIndex(Math.max(0, ...all.map(({ records }) => records.length)));
    for (const { lang, records } of all) for (const record of records) await add(index, lang, record);
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(errors.join(', '));
    const paths = new Set(files.map(({ path }) => path));
    const known = all.every(({ lang }) => paths.has(`wasm.${lang}.pagefind`));
    return files.filter(({ path }) => !unused.test(path) && !(known && path === anyLanguage));
  } finally {
    await close();
  }
}

async function add(index: PagefindIndex, lang: string, record: SearchRecord): Promise<void> {
  const { kind, path, title, line, parts, floor, shown } = record;
  const { errors } = await index.addCustomRecord({
    url: path,
    language: lang,
    content: indexed(parts.filter(Boolean).join(' · ')),
    meta: { title: indexed(title), ...(line && { line: indexed(line) }), shown: sealed({ kind, ...shown }) },
    filters: { kind: [kind], ...(floor !== undefined && { floor: [String(floor)] }) },
  });
  if (errors.length > 0) throw new Error(`The search takes no record of ${path}: ${errors.join(', ')}`);
}

/**
 * Makes the index of a built site from the records that the build left in it, and takes those away.
 *
 * @param prefixes the languages' folders: nothing for the first, `en`
 * @returns why there is no index where Pagefind does not start on this machine; the site is whole without, and its search page
 *   leads to the directory, the skills and the agenda
 */
export async function writeSearchIndex(
  dist: string,
  prefixes: readonly string[],
): Promise<string | undefined> {
  const sources = prefixes.map((prefix) => join(dist, prefix, 'search', 'records.json'));
  const all = await Promise.all(
    sources.map(async (file): Promise<Records> => JSON.parse(await readFile(file, 'utf8'))),
  );
  await Promise.all(sources.map((file) => rm(file)));
  try {
    for (const { path, content } of await searchFiles(all)) {
      const file = join(dist, searchFolder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    return undefined;
  } catch (error) {
    if (error instanceof NoPagefind) return error.message;
    throw error;
  }
}
