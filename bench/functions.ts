import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { ArchiveFormat } from '@netlify/zip-it-and-ship-it';
import { packFunctions } from '../src/build/pack-functions.ts';
import type { Figure } from './figure.ts';

const run = promisify(execFile);
const runs = 5;

const pack = (folder: string, archiveFormat: ArchiveFormat) =>
  packFunctions(process.cwd(), folder, archiveFormat);

/** The least that answers with a row and a mail: what any function of this kind loads, whoever wrote it. */
const bare = `import '@netlify/database'; import 'nodemailer';`;

const measureImport = (file: string): string =>
  `const begun = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - begun); process.exit()`;

/** Milliseconds of one import, in a process of its own. */
async function importTime(file: string): Promise<number> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', measureImport(file)]);
  return Number(stdout);
}

/** Median of some imports of each file; in turns, so that a busy moment of the machine meets all of them. */
async function importTimes(files: readonly string[]): Promise<number[]> {
  const times: number[][] = files.map(() => []);
  for (let n = 0; n < runs; n++)
    for (const [index, file] of files.entries()) times[index]?.push(await importTime(file));
  return times.map((all) => all.toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN);
}

const packedFiles = async (folder: string): Promise<string[]> =>
  (await pack(folder, 'none')).map(({ name, path }) => join(path, 'netlify/functions', `${name}.mjs`));

/** Seconds that any function takes at most to be ready. */
export async function startTime(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'etage-functions-'));
  try {
    return Math.max(...(await importTimes(await packedFiles(folder)))) / 1000;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** How large the functions are when they are deployed, and how long the slowest of them takes to start. */
export async function benchFunctions(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'etage-functions-'));
  try {
    const zipped = await pack(join(folder, 'zipped'), 'zip');
    const sizes = await Promise.all(zipped.map(async ({ path }) => (await stat(path)).size));
    const files = await packedFiles(join(folder, 'loose'));
    const peer = join(folder, 'bare.mjs');
    await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    await writeFile(peer, bare);
    const [bareTime = Number.NaN, ...times] = await importTimes([peer, ...files]);
    return [
      { name: 'the largest function, zipped', value: Math.max(...sizes) / 1000, unit: 'kB', limit: 1_500 },
      {
        name: `the import of the slowest of ${files.length} functions`,
        value: Math.max(...times),
        unit: 'ms',
        peer: { name: 'the database’s package and nodemailer alone', value: bareTime },
        limit: 150,
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
