import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Worker } from 'node:worker_threads';

/** The folders of the site in which every name carries the hash of what it names: a file stays right for as long as it is wanted. */
const hashed = ['share', 'portraits', 'emblems'];

/** Folders whose names stay while what they name changes: what each file holds is written down beside them. */
const named = ['credentials'];

/** Files of the build before, by their paths from the site's root. */
export interface KeptFiles {
  /** Whether a file whose name carries its hash is among them. */
  has(path: string): boolean;
  /** Whether a file of another name is among them, and holds what this digest names. */
  holds(path: string, digest: string): boolean;
  /** Puts those that are wanted back, and removes the others. */
  restore(wanted: ReadonlySet<string>): void;
  /** Writes down what the files of other names hold now, for the next build. Comes last: what was interrupted is made anew. */
  settle(digests: ReadonlyMap<string, string>): void;
  /** Resolves when nothing of the build before takes room any more. */
  cleared: Promise<void>;
}

/**
 * Takes what a built site holds out of it, so that Astro finds nothing to remove and wait for: pictures and credentials are
 * used again, the rest is removed in a thread of its own, while pages are made. To remove one file takes a disk longer than
 * Astro takes for a page.
 *
 * @param dist the built site
 * @param aside a folder on the same disk, else all of it stays where it is. What an interrupted build left there is taken up.
 */
export function keepFiles(dist: string, aside: string): KeptFiles {
  const kept = join(aside, 'kept');
  const old = join(aside, 'old', String(namesIn(join(aside, 'old')).length));
  const list = join(aside, 'digests.json');
  mkdirSync(kept, { recursive: true });
  mkdirSync(old, { recursive: true });
  const folders = [...hashed, ...named];
  for (const name of namesIn(dist)) {
    if (folders.includes(name)) move(join(dist, name), join(kept, name));
    // A checkout that is published by a push.
    else if (name !== '.git') move(join(dist, name), join(old, name));
  }
  const digests = takeList(list);
  const pathsIn = (folder: string): string[] =>
    filesIn(join(kept, folder)).map((name) => `/${folder}/${name.replaceAll(sep, '/')}`);
  const pictures = new Set(hashed.flatMap(pathsIn));
  const others = new Set(named.flatMap(pathsIn));
  return {
    has: (path) => pictures.has(path),
    holds: (path, digest) => others.has(path) && digests.get(path) === digest,
    restore: (wanted) => {
      for (const path of [...pictures, ...others])
        if (!wanted.has(path)) rmSync(join(kept, path), { force: true });
      for (const folder of folders) move(join(kept, folder), join(dist, folder));
    },
    settle: (now) => writeFileSync(list, JSON.stringify([...now])),
    cleared: removeBeside(join(aside, 'old')),
  };
}

/** Takes the list away: it speaks of no file that a build is about to write. One that is cut short speaks of none. */
function takeList(file: string): Map<string, string> {
  try {
    const list = readFileSync(file, 'utf8');
    rmSync(file);
    return new Map(JSON.parse(list) as [string, string][]);
  } catch {
    return new Map();
  }
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    : [];

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A newer one takes the place of an older. What lies on another disk stays there, and Astro removes it. */
function move(from: string, to: string): void {
  if (!existsSync(from)) return;
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
  }
}

const removal = `const { rmSync } = require('node:fs');
rmSync(require('node:worker_threads').workerData, { recursive: true, force: true });`;

const removeBeside = (folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    new Worker(removal, { eval: true, workerData: folder })
      .once('error', reject)
      .once('exit', () => resolve());
  });
