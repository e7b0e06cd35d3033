import { cardHash } from '../src/badges/card-version.ts';
import { createShareImages } from '../src/badges/share-images.ts';
import { sampleCards } from './sample-cards.ts';

/**
 * A process that draws so many cards as a build does, and prints how much memory it had at most, in MB:
 * `node bench/draw-many.ts COUNT FOLDER`.
 */

/** Pages that Astro makes at a time (`build.concurrency`). */
const atOnce = 8;

const [, , count, folder] = process.argv;
const cards = sampleCards(Number(count));
const images = createShareImages(folder as string);
const waiting = cards.values();
const draw = async (): Promise<void> => {
  for (const card of waiting) await images.render(card);
};
await images.prepare(cards.map(cardHash));
await Promise.all(Array.from({ length: atOnce }, draw));
await images.close();
console.log(process.resourceUsage().maxRSS / 1000);
