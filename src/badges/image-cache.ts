import { randomUUID } from 'node:crypto';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Size } from './cards/element.ts';
import { isWholePng } from './png.ts';

const day = 24 * 60 * 60 * 1000;
/** Pictures that no build has asked for in this time go … */
const keptFor = 30 * day;
/** … and so do the oldest of those not in use beyond this number: about 150 MB. */
const most = 5000;

/** Drawn pictures on disk, by the hash of what they were drawn from. */
export interface ImageCache {
  has(hash: string): Promise<boolean>;
  /** Undefined when it is not there, or not whole, or of another size. */
  read(hash: string, size: Size): Buffer | undefined;
  write(hash: string, png: Buffer): Promise<void>;
  /** Where a picture is kept. */
  path(hash: string): string;
  /** A drawing (SVG), as it was made once from what the hash stands for. */
  drawing(hash: string, draw: () => string | Promise<string>): Promise<string>;
  /** Removes what is out of use; never one of `used`. */
  prune(used: ReadonlySet<string>, now: Date): Promise<void>;
}

/** @param folder made when the first picture is written */
export function imageCache(folder: string): ImageCache {
  let made: Promise<unknown> | undefined;
  const path = (hash: string): string => join(folder, `${hash}.png`);

  /** Undefined when there is none. At once and not by the way: a build reads ten thousands of them, and waits for each. */
  const contentOf = (file: string): Buffer | undefined => {
    try {
      const { mtimeMs } = statSync(file);
      const content = readFileSync(file);
      // The time of the file is that of its last use.
      const now = new Date();
      if (now.getTime() - mtimeMs > day) utimesSync(file, now, now);
      return content;
    } catch {
      return undefined;
    }
  };

  const keep = async (file: string, content: Buffer | string): Promise<void> => {
    made ??= mkdir(folder, { recursive: true });
    await made;
    // Another build may read at this moment, and this one may be interrupted: a name appears with a whole file.
    const draft = `${file}.${randomUUID()}.tmp`;
    await writeFile(draft, content);
    await rename(draft, file);
  };

  const entries = async () => {
    const names = await readdir(folder).catch(() => []);
    const known = names.map(async (name) => {
      const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: 0 }));
      return { name, hash: name.replace(/\.(png|svg)$/, ''), mtimeMs };
    });
    return (await Promise.all(known)).sort((a, b) => b.mtimeMs - a.mtimeMs);
  };

  return {
    has: (hash) =>
      stat(path(hash)).then(
        () => true,
        () => false,
      ),

    read: (hash, size) => {
      const png = contentOf(path(hash));
      return png && isWholePng(png, size.width, size.height) ? png : undefined;
    },

    write: (hash, png) => keep(path(hash), png),

    path,

    drawing: async (hash, draw) => {
      const file = join(folder, `${hash}.svg`);
      const known = contentOf(file)?.toString('utf8');
      if (known?.endsWith('</svg>')) return known;
      const drawn = await draw();
      await keep(file, drawn);
      return drawn;
    },

    prune: async (used, now) => {
      const unused = (await entries()).filter(({ hash }) => !used.has(hash));
      const stale = unused.filter(
        ({ name, mtimeMs }, index) =>
          index >= most - used.size ||
          now.getTime() - mtimeMs > keptFor ||
          // A draft of an interrupted build; a running one writes it in a moment.
          (name.endsWith('.tmp') && now.getTime() - mtimeMs > day),
      );
      await Promise.all(stale.map(({ name }) => rm(join(folder, name), { force: true })));
    },
  };
}
