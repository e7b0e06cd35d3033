import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildTime } from '../settings.ts';
import type { Floor } from './entries.ts';
import type { KeptParses } from './kept-parses.ts';
import type { Ledger } from './ledger.ts';
import { ContentProblems } from './problems.ts';
import type { readContent } from './read.ts';

type Content = ReturnType<typeof readContent>;

interface Shelf {
  folder: string;
  signature: string;
  content: Content;
  /** Nobody writes content any more in this process. */
  final?: boolean;
  /** The last that had no error. */
  sound?: { floor: Floor; ledger: Ledger };
}

/**
 * Vite loads this module once for the configuration, once for the content and once for the pages: they share what was read, and
 * the reader, which pages need not carry.
 */
const key: unique symbol = Symbol.for('etage.content');
const readerKey: unique symbol = Symbol.for('etage.content.reader');
const shared = globalThis as typeof globalThis & { [key]?: Shelf; [readerKey]?: typeof readContent };

/** Says how content is read in this process, before anybody asks for it. */
export function readWith(reader: typeof readContent): void {
  shared[readerKey] = reader;
}

/** Which files there are, how long they are and when they were written. A folder that is not there is for the reader to explain. */
function signatureOf(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const { mtimeMs, size } = statSync(join(folder, name));
      return `${name} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

/**
 * `readContent`, once for each state of the content: every part of a build asks for it.
 *
 * @param kept what was read before, where that is at hand
 */
export function readContentOnce(folder: string, kept?: KeptParses): Content {
  const last = shared[key]?.folder === folder ? shared[key] : undefined;
  if (last?.final) return last.content;
  const signature = signatureOf(folder);
  if (last?.signature === signature) return last.content;
  const read = shared[readerKey];
  if (!read)
    throw new Error('Content is asked for in a process that has no reader: readWith() gives it one.');
  const content = read(folder, buildTime(), kept);
  const { floor, ledger } = content;
  shared[key] = { folder, signature, content, sound: floor && ledger ? { floor, ledger } : last?.sound };
  return content;
}

/** From now on the content of this process is what was read last: a build does not look at ten thousand files for each page. */
export function contentIsFinal(): void {
  if (shared[key]) shared[key].final = true;
}

/** @throws ContentProblems with the text of every problem when there is an error */
export function readFloorOnce(folder: string): Floor {
  const { floor, problems } = readContentOnce(folder);
  if (!floor) throw new ContentProblems(problems);
  return floor;
}

/**
 * The floor and the ledger of its signed badges; while the content is broken, the last good ones.
 *
 * @throws ContentProblems when there never were any
 */
export function readLastSound(folder: string): { floor: Floor; ledger: Ledger } {
  const { problems } = readContentOnce(folder);
  const sound = shared[key]?.sound;
  if (!sound) throw new ContentProblems(problems);
  return sound;
}
