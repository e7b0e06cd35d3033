import { resolve } from 'node:path';
import { shareCacheFolder } from '../settings.ts';
import type { CardData } from './card-data.ts';
import { cardHash } from './card-version.ts';
import { sizeOf } from './format.ts';
import { type ImageCache, imageCache } from './image-cache.ts';
import { createPool, type Pool } from './pool.ts';

/** Draws share images, each once. */
export interface ShareImages {
  /**
   * Before a build: counts what is to be drawn and makes ready for it, and clears what no build has used for long.
   *
   * @param pictures the hashes of the cards in use
   * @param drawings those of the drawings
   * @returns how many are to be drawn, and the hashes of the pictures and drawings that are there
   */
  prepare(
    pictures: Iterable<string>,
    drawings?: Iterable<string>,
  ): Promise<{ cold: number; kept: ReadonlySet<string> }>;
  /** The image as PNG, from the cache or drawn now. */
  render(card: CardData): Promise<Buffer>;
  /** The file in the cache that holds the image, drawn now if it was not there. */
  file(card: CardData): Promise<string>;
  /** The file in the cache that holds a drawing (SVG), made once from what its hash stands for. */
  drawing: ImageCache['drawing'];
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
 * @param openPool gives the threads that draw, when there is something to draw
 */
export function createShareImages(
  folder: string,
  log: (line: string) => void = () => {},
  openPool: () => Pool = createPool,
): ShareImages {
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
    pool ??= openPool();
    begun ||= performance.now();
    const png = await pool.render(card);
    // Kept at once, one by one: a build that is interrupted goes on from here.
    await cache.write(hash, png);
    drawn += 1;
    tellProgress();
    return png;
  };

  /** Drawn now, once for all who ask while it is under way. */
  const drawOnce = (card: CardData, hash: string): Promise<Buffer> => {
    const started = running.get(hash) ?? draw(card, hash).finally(() => running.delete(hash));
    running.set(hash, started);
    return started;
  };

  return {
    prepare: async (pictures, drawings = []) => {
      const hashes = new Set(pictures);
      const kept = await cache.prune(new Set([...hashes, ...drawings]), new Date());
      cold = drawn + [...hashes].filter((hash) => !kept.has(hash)).length;
      if (cold > few) log(`share images: ${cold} to draw, once; they are kept for the next build`);
      pool ??= openPool();
      pool.warm(cold - drawn);
      return { cold, kept };
    },
    render: async (card) => {
      const hash = cardHash(card);
      return cache.read(hash, sizeOf(card)) ?? drawOnce(card, hash);
    },
    file: async (card) => {
      const hash = cardHash(card);
      const known = cache.file(hash, sizeOf(card));
      if (known) return known;
      await drawOnce(card, hash);
      return cache.path(hash);
    },
    drawing: cache.drawing,
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
