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

/** Median of some imports, each in a process of its own. Milliseconds. */
async function importTime(file: string): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', measureImport(file)]);
    times.push(Number(stdout));
  }
  return times.toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}

/** Milliseconds that the slowest function takes to be ready. */
async function slowestStart(folder: string): Promise<{ count: number; time: number }> {
  const medians: number[] = [];
  for (const { name, path } of await pack(folder, 'none')) {
    medians.push(await importTime(join(path, 'netlify/functions', `${name}.mjs`)));
  }
  return { count: medians.length, time: Math.max(...medians) };
}

/** Seconds that any function takes at most to be ready. */
export async function startTime(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'etage-functions-'));
  try {
    return (await slowestStart(folder)).time / 1000;
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
    const { count, time } = await slowestStart(join(folder, 'loose'));
    const peer = join(folder, 'bare.mjs');
    await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    await writeFile(peer, bare);
    return [
      { name: 'the largest function, zipped', value: Math.max(...sizes) / 1000, unit: 'kB', limit: 1_500 },
      {
        name: `the import of the slowest of ${count} functions`,
        value: time,
        unit: 'ms',
        peer: { name: 'the database’s package and nodemailer alone', value: await importTime(peer) },
        limit: 150,
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
