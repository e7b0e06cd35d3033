import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { sourceDigest } from '../source-digest.ts';
import type { ContentFile } from './files.ts';
import { readFrontMatter, type Source } from './front-matter.ts';
import type { Parsed } from './parse.ts';

/** What became of a file with which nothing was wrong. */
interface Kept extends Pick<Parsed, 'data' | 'readable' | 'body'> {
  source: Pick<Source, 'data' | 'body' | 'bodyLine'>;
}

/** The files of the last build as they were read: of ten thousand a publication changes one. */
export interface KeptParses {
  /**
   * @param original of a translation, whose fields are checked as part of it
   * @param parse for a file that is not known: one with a problem never is
   */
  parsed(file: ContentFile, original: Parsed | undefined, parse: () => Parsed): Parsed;
  /** Writes down what was read, for the next build. */
  settle(): void;
}

/** @param file where it all lies; whatever stands in it, what was written by other code is not taken */
export function keptParses(file: string): KeptParses {
  const before = readKept(file);
  const now = new Map<string, Kept>();
  const keys = new WeakMap<Parsed, string>();
  return {
    parsed: (content, original, parse) => {
      const key = hash(
        'sha256',
        JSON.stringify([content.kind, content.text, original && keys.get(original)]),
      );
      const kept = before.get(key);
      const parsed = kept
        ? { ...kept, ...of(content), source: sourceFrom(kept, content), problems: [] }
        : parse();
      keys.set(parsed, key);
      if (parsed.problems.length === 0) now.set(key, kept ?? keepable(parsed));
      return parsed;
    },
    settle: () => {
      if (now.size === before.size && [...now.keys()].every((key) => before.has(key))) return;
      mkdirSync(dirname(file), { recursive: true });
      // Whole or not at all, however the build ends.
      writeFileSync(`${file}.new`, serialize({ source: sourceDigest(), kept: now }));
      renameSync(`${file}.new`, file);
    },
  };
}

function readKept(file: string): ReadonlyMap<string, Kept> {
  try {
    const { source, kept }: { source: string; kept: Map<string, Kept> } = deserialize(readFileSync(file));
    return source === sourceDigest() ? kept : new Map();
  } catch {
    return new Map();
  }
}

const of = ({ id, lang }: ContentFile): Pick<Parsed, 'id' | 'lang'> => ({ id, lang });

const keepable = ({ data, readable, body, source }: Parsed): Kept => ({
  data,
  readable,
  body,
  source: { data: source.data, body: source.body, bodyLine: source.bodyLine },
});

/** Where something stands in the file is looked up where somebody asks: then it is read after all. */
function sourceFrom({ source }: Kept, { file, text }: ContentFile): Source {
  let read: Source | undefined;
  const whole = (): Source => {
    read ??= readFrontMatter(file, text).source;
    return read;
  };
  return {
    ...source,
    file,
    position: (path) => whole().position(path),
    keyPosition: (path) => whole().keyPosition(path),
  };
}
