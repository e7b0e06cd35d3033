import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figure } from './figure.ts';
import { pagesIn, pageWeight } from './weigh.ts';

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

/** The whole build, without and with its share images at hand, and the heaviest profile. */
export async function benchBuild(): Promise<Figure[]> {
  const cache = await mkdtemp(join(tmpdir(), 'etage-bench-'));
  try {
    const cold = await timedBuild(cache);
    const warm = await timedBuild(cache);
    const weights = pagesIn('dist', 'people').map((page) => pageWeight('dist', page));
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
        limit: 16,
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
