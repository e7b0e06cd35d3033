import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Floor } from '../../src/content/entries.ts';
import type { Problem } from '../../src/content/problems.ts';
import { readContent } from '../../src/content/read.ts';

export interface Readable {
  floor?: Floor;
  /** The folder that `floor` was read from. */
  folder: string;
  /** What stands in the way of publishing. */
  problems: Problem[];
  /** Files that were left as they were before, since they cannot be read. */
  kept: string[];
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** One broken file can be what another one refers to: mended files are looked at again, a few times. */
const mostRounds = 3;

/**
 * Reads content that may be broken: a file that cannot be read stands in as it was before, so that all the rest can be told.
 *
 * @param before the folder of the older content
 * @param now what is in the future is judged by it
 */
export function readAsFarAsPossible(folder: string, before: string, now: Date): Readable {
  const { floor, problems } = readContent(folder, now);
  const errors = problems.filter(isError);
  if (floor) return { floor, folder, problems: [], kept: [] };
  const whole = join(mkdtempSync(join(tmpdir(), 'etage-after-')), 'content');
  cpSync(folder, whole, { recursive: true });
  const kept = new Set<string>();
  const asBefore = (name: string): void => {
    kept.add(name);
    rmSync(join(whole, name), { force: true, recursive: true });
    if (!existsSync(join(before, name))) return;
    mkdirSync(dirname(join(whole, name)), { recursive: true });
    cpSync(join(before, name), join(whole, name));
  };
  const broken = (problems: Problem[], root: string): string[] => [
    ...new Set(problems.filter(isError).map(({ file }) => relative(root, file))),
  ];
  let names = broken(problems, folder);
  for (let round = 0; round < mostRounds; round += 1) {
    names.forEach(asBefore);
    const again = readContent(whole, now);
    if (again.floor) return { floor: again.floor, folder: whole, problems: errors, kept: [...kept] };
    // What is still broken may refer to what was taken away.
    names = [...broken(again.problems, whole), ...(round === 0 ? takenAway(before, whole) : [])];
  }
  rmSync(dirname(whole), { recursive: true, force: true });
  return { folder, problems: errors, kept: [] };
}

const takenAway = (before: string, after: string): string[] =>
  readdirSync(before, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.md') && !existsSync(join(after, name)),
  );
