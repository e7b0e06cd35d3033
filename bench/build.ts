import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Figure } from './figure.ts';

const run = promisify(execFile);

/** Seconds that `npm run build` takes in a checkout's own process. */
async function timedBuild(cache: string): Promise<number> {
  const start = performance.now();
  await run(process.execPath, ['scripts/run.mjs', 'build'], {
    env: { ...process.env, SHARE_CACHE_DIR: cache },
    maxBuffer: 64 * 1024 * 1024,
  });
  return (performance.now() - start) / 1000;
}

/** A page and what it loads before it is read: HTML and styles, compressed as a CDN would; scripts apart. */
async function pageWeight(file: string): Promise<{ page: number; scripts: number }> {
  const html = await readFile(join('dist', file));
  const links = [...html.toString().matchAll(/<(?:link rel="stylesheet" href|script[^>]* src)="(\/[^"]+)"/g)];
  let page = brotliCompressSync(html).length;
  let scripts = 0;
  for (const [tag, path = ''] of links) {
    const size = brotliCompressSync(await readFile(join('dist', path))).length;
    if (tag.startsWith('<script')) scripts += size;
    else page += size;
  }
  return { page: page / 1000, scripts: scripts / 1000 };
}

/** The whole build, without and with its share images at hand, and the heaviest profile. */
export async function benchBuild(): Promise<Figure[]> {
  const cache = await mkdtemp(join(tmpdir(), 'etage-bench-'));
  try {
    const cold = await timedBuild(cache);
    const warm = await timedBuild(cache);
    const people = (await readdir('dist/people', { withFileTypes: true })).filter((entry) =>
      entry.isDirectory(),
    );
    const weights = await Promise.all(people.map(({ name }) => pageWeight(`people/${name}/index.html`)));
    return [
      {
        name: 'build, no share image at hand',
        value: cold,
        unit: 's',
        limit: 20,
        peer: { name: 'build, unchanged', value: warm },
      },
      {
        name: 'heaviest profile, HTML and CSS',
        value: Math.max(...weights.map(({ page }) => page)),
        unit: 'kB',
        limit: 40,
      },
      {
        name: 'heaviest profile, JavaScript used',
        value: Math.max(...weights.map(({ scripts }) => scripts)),
        unit: 'kB',
        limit: 8,
      },
    ];
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}
