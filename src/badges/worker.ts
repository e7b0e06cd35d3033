import { enableCompileCache, flushCompileCache } from 'node:module';
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

parentPort?.on('message', async ({ card }: Job) => {
  try {
    const { renderCard } = await rendering;
    // A copy of its own, so that it can change hands without being copied again.
    const png = new Uint8Array(await renderCard(card));
    parentPort?.postMessage({ png } satisfies JobResult, [png.buffer]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ error: reason } satisfies JobResult);
  }
});
