import { createReadStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { RecordsHead, SearchRecord } from '../search/record.ts';
import { indexed, sealed } from '../search/words.ts';

/** What `/search/records.ndjson` says in one language. */
export interface Records extends RecordsHead {
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>;
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

/** What the site publishes of all that Pagefind makes, by the paths below its folder. */
function published(paths: readonly string[], languages: readonly string[]): Set<string> {
  const known = languages.every((lang) => paths.includes(`wasm.${lang}.pagefind`));
  return new Set(paths.filter((path) => !unused.test(path) && !(known && path === anyLanguage)));
}

/** Fills an index, and closes Pagefind once it has been used. */
async function withIndex<T>(all: readonly Records[], use: (index: PagefindIndex) => Promise<T>): Promise<T> {
  try {
    const index = await startIndex(Math.max(0, ...all.map(({ count }) => count)));
    for (const { lang, records } of all) for await (const record of records) await add(index, lang, record);
    return await use(index);
  } finally {
    await close();
  }
}

const languagesOf = (all: readonly Records[]): string[] => all.map(({ lang }) => lang);

/**
 * The index of everything that can be found, as files below `/search/index/`. The same records give the same files.
 *
 * @throws an `Error` where Pagefind has no program for this machine, or does not take a record
 */
export const searchFiles = (all: readonly Records[]): Promise<{ path: string; content: Uint8Array }[]> =>
  withIndex(all, async (index) => {
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(errors.join(', '));
    const wanted = published(
      files.map(({ path }) => path),
      languagesOf(all),
    );
    return files.filter(({ path }) => wanted.has(path));
  });

/** Has Pagefind write the files by itself: what ten thousand people make of them need not pass through this process. */
const writeFiles = (all: readonly Records[], folder: string): Promise<void> =>
  withIndex(all, async (index) => {
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(errors.join(', '));
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
    const wanted = published(paths, languagesOf(all));
    await Promise.all(paths.filter((path) => !wanted.has(path)).map((path) => rm(join(folder, path))));
  });

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

/** One line at a time: those of ten thousand people together are a quarter of a gigabyte. */
const linesOf = (file: string) => createInterface({ input: createReadStream(file) });

async function* recordsIn(file: string): AsyncGenerator<SearchRecord> {
  let isHead = true;
  for await (const line of linesOf(file)) {
    if (!isHead) yield JSON.parse(line);
    isHead = false;
  }
}

async function readRecords(file: string): Promise<Records> {
  for await (const line of linesOf(file))
    return { ...(JSON.parse(line) as RecordsHead), records: recordsIn(file) };
  throw new Error(`There is nothing in ${file}, of which the search is made.`);
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
  const sources = prefixes.map((prefix) => join(dist, prefix, 'search', 'records.ndjson'));
  try {
    await writeFiles(await Promise.all(sources.map(readRecords)), join(dist, searchFolder));
    return undefined;
  } catch (error) {
    if (error instanceof NoPagefind) return error.message;
    throw error;
  } finally {
    await Promise.all(sources.map((file) => rm(file)));
  }
}
