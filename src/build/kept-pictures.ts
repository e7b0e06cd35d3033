import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** The folders of the site in which every name carries the hash of what it names: a file stays right for as long as it is wanted. */
const folders = ['share', 'portraits', 'emblems'];

/** The pictures of the build before. */
export interface KeptPictures {
  /** Whether a file is among them, by its path from the site's root. */
  has(path: string): boolean;
  /** Puts those that are wanted back, and removes the others. */
  restore(wanted: ReadonlySet<string>): void;
  /** Resolves when nothing of the build before takes room any more. */
  cleared: Promise<void>;
}

/**
 * Takes what a built site holds out of it, so that Astro finds nothing to remove and wait for: the pictures are used again, the
 * rest is removed in a thread of its own, while pages are made. To remove one file takes a disk longer than Astro takes for a page.
 *
 * @param dist the built site
 * @param aside a folder on the same disk, else all of it stays where it is. What an interrupted build left there is taken up.
 */
export function keepPictures(dist: string, aside: string): KeptPictures {
  const kept = join(aside, 'kept');
  const old = join(aside, 'old', String(namesIn(join(aside, 'old')).length));
  mkdirSync(kept, { recursive: true });
  mkdirSync(old, { recursive: true });
  for (const name of namesIn(dist)) {
    if (folders.includes(name)) move(join(dist, name), join(kept, name));
    // A checkout that is published by a push.
    else if (name !== '.git') move(join(dist, name), join(old, name));
  }
  const names = new Set(
    folders.flatMap((folder) => namesIn(join(kept, folder)).map((name) => `/${folder}/${name}`)),
  );
  return {
    has: (path) => names.has(path),
    restore: (wanted) => {
      for (const name of names) if (!wanted.has(name)) rmSync(join(kept, name), { force: true });
      for (const folder of folders) move(join(kept, folder), join(dist, folder));
    },
    cleared: removeBeside(join(aside, 'old')),
  };
}

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
