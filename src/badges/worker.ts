import { parentPort } from 'node:worker_threads';
import type { CardData } from './card-data.ts';
import type { Size } from './cards/element.ts';
import { renderCard } from './render.ts';

/** One card to draw. */
export interface Job {
  card: CardData;
  size: Size;
}

export type JobResult = { png: Uint8Array<ArrayBuffer> } | { error: string };

parentPort?.on('message', async ({ card, size }: Job) => {
  try {
    // A copy of its own, so that it can change hands without being copied again.
    const png = new Uint8Array(await renderCard(card, size));
    parentPort?.postMessage({ png } satisfies JobResult, [png.buffer]);
  } catch (error) {
    parentPort?.postMessage({
      error: error instanceof Error ? error.message : String(error),
    } satisfies JobResult);
  }
});
