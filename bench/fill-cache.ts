import { copyFileSync, existsSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardHash } from '../src/badges/card-version.ts';
import { formatOf } from '../src/badges/format.ts';
import { renderCard } from '../src/badges/render.ts';
import { readFloor } from '../src/content/read.ts';
import { siteCards } from '../src/site/share-cards.ts';

/** A file system gives a file so many names at most; many fewer here. */
const namesOfAFile = 1000;

/**
 * The cache of share images as a build before left it, without the hour that drawing ten thousand people takes: for each card
 * a real picture of its format, the first one drawn.
 *
 * @param content the folder of the floor
 * @param cache the folder of the pictures
 */
export async function fillCache(content: string, cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const pictures = new Map<string, { file: string; names: number }>();
  for (const card of siteCards(readFloor(content))) {
    const file = join(cache, `${cardHash(card)}.png`);
    if (existsSync(file)) continue;
    const picture = pictures.get(formatOf(card));
    if (picture && picture.names < namesOfAFile) {
      linkSync(picture.file, file);
      picture.names += 1;
      continue;
    }
    if (picture) copyFileSync(picture.file, file);
    else writeFileSync(file, await renderCard(card));
    pictures.set(formatOf(card), { file, names: 1 });
  }
}
