import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shareImagePath } from '../badges/share-image.ts';
import { shareImages } from '../badges/share-images.ts';
import type { Floor } from '../content/entries.ts';
import type { Ledger } from '../content/ledger.ts';
import { filesOf } from '../credentials/files.ts';
import { signingKey } from '../credentials/signing.ts';
import { type Drawing, emblems } from '../site/drawings.ts';
import { portraits } from '../site/portraits.ts';
import { siteCards } from '../site/share-cards.ts';

/**
 * Pictures and credentials: of the twenty-five files that a person adds to a site only a few are pages, and Astro takes a
 * millisecond for each file that goes through its hands.
 */
export interface BesidePages {
  /** Puts all of them into the built site, and waits for those that are still being drawn. */
  place(dist: string): Promise<void>;
}

/** Pictures that are asked for at a time: as many as keep every thread busy. */
const atOnce = 8;

/** A second name for a file of the cache: ten thousand people have gigabytes of pictures. A copy where there can be none. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    rmSync(to, { force: true });
    copyFileSync(from, to);
  }
}

async function drawCards(floor: Floor, drawings: readonly Drawing[]): Promise<Map<string, string>> {
  const images = shareImages();
  await images.prepare(
    siteCards(floor),
    drawings.map(({ hash }) => hash),
  );
  const files = new Map<string, string>();
  const cards = siteCards(floor);
  const draw = async (): Promise<void> => {
    for (const card of cards) files.set(shareImagePath(card), await images.file(card));
  };
  await Promise.all(Array.from({ length: atOnce }, draw));
  return files;
}

/** Begins to draw what is not in the cache, in threads of its own, while Astro makes the pages. */
export function drawBesidePages({ floor, ledger }: { floor: Floor; ledger: Ledger }): BesidePages {
  const drawings = [...portraits(floor), ...emblems(floor)];
  const cards = drawCards(floor, drawings);
  // Nobody waits for it yet; whoever places them hears of it.
  cards.catch(() => undefined);
  return {
    place: async (dist) => {
      const made = new Set<string>();
      const at = (path: string): string => {
        const file = join(dist, path);
        const folder = dirname(file);
        if (!made.has(folder)) mkdirSync(folder, { recursive: true });
        made.add(folder);
        return file;
      };
      for (const [path, file] of await cards) link(file, at(path));
      for (const { path, hash, draw } of drawings) {
        writeFileSync(at(path), await shareImages().drawing(hash, draw));
      }
      for (const { path, body } of filesOf({ floor, ledger, key: signingKey() })) {
        writeFileSync(at(path), await body());
      }
    },
  };
}
