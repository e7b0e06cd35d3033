import { enableCompileCache, flushCompileCache } from 'node:module';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import type { CardData } from './card-data.ts';

/** One card to draw. */
export interface Job {
  card: CardData;
}

export type JobResult = { png: Uint8Array<ArrayBuffer> } | { error: string };

// A thread spends half of its start on stripping types and compiling: the next build finds that done.
enableCompileCache('node_modules/.cache/etage/compile');
const rendering = import('./render.ts').then((module) => {
  flushCompileCache();
  return module;
});

setFlagsFromString('--expose-gc');
const collect: (options: { type: 'minor' }) => void = runInNewContext('gc');

/**
 * Frees the rasters of a card. The engine does not see how large they are and lets them pile up: drawing into fresh
 * memory every time costs more than this does, and up to 200 MB a thread.
 */
async function freeRasters(): Promise<void> {
  collect({ type: 'minor' });
  // What was found unused is freed between two turns of the event loop.
  await turn();
}

parentPort?.on('message', async ({ card }: Job) => {
  try {
    const { renderCard } = await rendering;
    // A copy of its own, so that it can change hands without being copied again.
    const png = new Uint8Array(await renderCard(card));
    await freeRasters();
    parentPort?.postMessage({ png } satisfies JobResult, [png.buffer]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ error: reason } satisfies JobResult);
  }
});
