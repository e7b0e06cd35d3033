import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync, utimesSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Size } from './cards/element.ts';
import { isWholePng } from './png.ts';

const day = 24 * 60 * 60 * 1000;
/** Pictures that no build has asked for in this time go … */
const keptFor = 30 * day;
/** … and so do the oldest of those not in use beyond this number: about 150 MB. */
const most = 5000;

/** Where files are read into, one after the other: ten thousand people have gigabytes of pictures, each looked at once. */
let scratch = Buffer.alloc(256 * 1024);

/** Drawn pictures on disk, by the hash of what they were drawn from. */
export interface ImageCache {
  /** Undefined when it is not there, or not whole, or of another size. */
  read(hash: string, size: Size): Buffer | undefined;
  write(hash: string, png: Buffer): Promise<void>;
  /** Where a picture is kept. */
  path(hash: string): string;
  /** The file of a picture that is there and whole. */
  file(hash: string, size: Size): string | undefined;
  /** The file of a drawing (SVG), as it was made once from what the hash stands for. */
  drawing(hash: string, draw: () => string | Promise<string>): Promise<string>;
  /**
   * Removes what is out of use; never one of `used`.
   *
   * @returns the hashes of what is there
   */
  prune(used: ReadonlySet<string>, now: Date): Promise<ReadonlySet<string>>;
}

/** The time of a file is that of its last use, to the day. */
function touch(file: string, mtimeMs: number, now: Date): void {
  if (now.getTime() - mtimeMs > day) utimesSync(file, now, now);
}

/** What is in a file, until the next one is looked at; undefined when there is none. */
function glance(path: string): Buffer | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const { size, mtimeMs } = fstatSync(file);
    touch(path, mtimeMs, new Date());
    if (size > scratch.length) scratch = Buffer.alloc(2 * size);
    return scratch.subarray(0, readSync(file, scratch, 0, size, 0));
  } finally {
    closeSync(file);
  }
}

/** @param folder made when the first picture is written */
export function imageCache(folder: string): ImageCache {
  let made: Promise<unknown> | undefined;
  const path = (hash: string): string => join(folder, `${hash}.png`);

  const whole = (hash: string, { width, height }: Size): Buffer | undefined => {
    const png = glance(path(hash));
    return png && isWholePng(png, width, height) ? png : undefined;
  };

  const keep = async (file: string, content: Buffer | string): Promise<void> => {
    made ??= mkdir(folder, { recursive: true });
    await made;
    // Another build may read at this moment, and this one may be interrupted: a name appears with a whole file.
    const draft = `${file}.${randomUUID()}.tmp`;
    await writeFile(draft, content);
    await rename(draft, file);
  };

  const names = (): string[] => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  };

  return {
    read: (hash, size) => {
      const png = whole(hash, size);
      return png && Buffer.from(png);
    },

    write: (hash, png) => keep(path(hash), png),

    path,

    file: (hash, size) => (whole(hash, size) ? path(hash) : undefined),

    drawing: async (hash, draw) => {
      const file = join(folder, `${hash}.svg`);
      if (!glance(file)?.subarray(-6).equals(endOfSvg)) await keep(file, await draw());
      return file;
    },

    prune: async (used, now) => {
      const there = new Set<string>();
      const unused: { file: string; hash: string; mtimeMs: number }[] = [];
      for (const name of names()) {
        const file = join(folder, name);
        const hash = name.replace(/\.(png|svg)$/, '');
        const mtimeMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
        if (used.has(hash)) touch(file, mtimeMs, now);
        else unused.push({ file, hash, mtimeMs });
        there.add(hash);
      }
      unused.sort((a, b) => b.mtimeMs - a.mtimeMs);
      const stale = unused.filter(
        ({ file, mtimeMs }, index) =>
          index >= most - used.size ||
          now.getTime() - mtimeMs > keptFor ||
          // A draft of an interrupted build; a running one writes it in a moment.
          (file.endsWith('.tmp') && now.getTime() - mtimeMs > day),
      );
      await Promise.all(stale.map(({ file }) => rm(file, { force: true })));
      for (const { hash } of stale) there.delete(hash);
      return there;
    },
  };
}

const endOfSvg = Buffer.from('</svg>');
