import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

const run = promisify(execFile);
const runs = 5;

// What Netlify’s bundler asks esbuild for; the banner lets bundled CommonJS load Node’s own modules.
const asNetlify = [
  ...['--bundle', '--platform=node', '--format=esm', '--target=node22', '--out-extension:.js=.mjs'],
  "--banner:js=import {createRequire as makeRequire} from 'node:module';const require=makeRequire(import.meta.url);",
];

const measureImport = (file: string): string =>
  `const begun = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - begun); process.exit()`;

/** How large the functions are when they are deployed, and how long the slowest of them takes to start. */
export async function benchFunctions(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'etage-functions-'));
  try {
    const sources = (await readdir('netlify/functions')).map((name) => `netlify/functions/${name}`);
    await run('node_modules/.bin/esbuild', [...sources, ...asNetlify, `--outdir=${folder}`]);
    const bundles = (await readdir(folder)).map((name) => join(folder, name));
    const sizes = await Promise.all(
      bundles.map(async (file) => gzipSync(await readFile(file), { level: 9 }).length),
    );
    const medians: number[] = [];
    for (const file of bundles) {
      const times: number[] = [];
      for (let n = 0; n < runs; n++) {
        const { stdout } = await run(process.execPath, ['--input-type=module', '-e', measureImport(file)]);
        times.push(Number(stdout));
      }
      medians.push(times.toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN);
    }
    return [
      { name: 'the largest function, zipped', value: Math.max(...sizes) / 1000, unit: 'kB', limit: 1_500 },
      {
        name: `the import of the slowest of ${bundles.length} functions`,
        value: Math.max(...medians),
        unit: 'ms',
        limit: 150,
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
