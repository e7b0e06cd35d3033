import { resolve } from 'node:path';
import { shareCacheFolder } from '../settings.ts';
import type { CardData } from './card-data.ts';
import { cardHash } from './card-version.ts';
import { sizeOf } from './format.ts';
import { imageCache } from './image-cache.ts';
import { createPool, type Pool } from './pool.ts';

/** Draws share images, each once. */
export interface ShareImages {
  /** Before a build: counts what is to be drawn and makes ready for it, and clears what no build has used for long. */
  prepare(cards: readonly CardData[]): Promise<{ cold: number }>;
  /** The image as PNG, from the cache or drawn now. */
  render(card: CardData): Promise<Buffer>;
  /** How many were drawn and not found. */
  drawn(): number;
  close(): Promise<void>;
}

/** So few are drawn in a moment: nobody needs a word about it. */
const few = 50;
/** A line of progress after each tenth. */
const steps = 10;

/**
 * @param folder of the cache
 * @param log takes lines for the person who waits
 */
export function createShareImages(folder: string, log: (line: string) => void = () => {}): ShareImages {
  const cache = imageCache(folder);
  const running = new Map<string, Promise<Buffer>>();
  let pool: Pool | undefined;
  let drawn = 0;
  let cold = 0;
  let begun = 0;

  const tellProgress = (): void => {
    if (cold <= few || drawn >= cold || drawn % Math.ceil(cold / steps) !== 0) return;
    const left = ((performance.now() - begun) / drawn) * (cold - drawn);
    log(`share images: ${drawn} of ${cold} drawn, about ${Math.ceil(left / 1000)} s left`);
  };

  const draw = async (card: CardData, hash: string): Promise<Buffer> => {
    const known = await cache.read(hash, sizeOf(card));
    if (known) return known;
    pool ??= createPool();
    begun ||= performance.now();
    const png = await pool.render(card);
    // Kept at once, one by one: a build that is interrupted goes on from here.
    await cache.write(hash, png);
    drawn += 1;
    tellProgress();
    return png;
  };

  return {
    prepare: async (cards) => {
      const hashes = new Set(cards.map(cardHash));
      await cache.prune(hashes, new Date());
      const there = await Promise.all([...hashes].map(cache.has));
      cold = drawn + there.filter((is) => !is).length;
      if (cold > few) log(`share images: ${cold} to draw, once; they are kept for the next build`);
      pool ??= createPool();
      pool.warm(cold - drawn);
      return { cold };
    },
    render: (card) => {
      const hash = cardHash(card);
      const started = running.get(hash) ?? draw(card, hash).finally(() => running.delete(hash));
      running.set(hash, started);
      return started;
    },
    drawn: () => drawn,
    close: async () => {
      await pool?.close();
      pool = undefined;
    },
  };
}

let site: ShareImages | undefined;

/** The images of the site. */
export function shareImages(): ShareImages {
  site ??= createShareImages(resolve(process.cwd(), shareCacheFolder()), (line) =>
    // Astro leaves its own line open until a page is done.
    console.log(`\n${line}`),
  );
  return site;
}
