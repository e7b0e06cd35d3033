import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardData } from '../../src/badges/card-data.ts';
import { cardHash } from '../../src/badges/card-version.ts';
import { formatOf } from '../../src/badges/format.ts';
import { shareImages } from '../../src/badges/share-images.ts';
import { siteCards } from '../../src/site/share-cards.ts';
import { checkedFloor } from '../local/content.ts';
import { drawPage } from './contact/draw.ts';
import { type Block, pagesOf } from './contact/layout.ts';
import { optionsIn } from './options.ts';

/** Cards of one thing in all its formats stand together: they follow on each other. */
function blocksOf(cards: readonly CardData[]): Block[] {
  const blocks: { label: string; cards: CardData[] }[] = [];
  for (const card of cards) {
    const last = blocks.at(-1);
    if (last && formatOf(card) !== 'card') last.cards.push(card);
    else blocks.push({ label: card.id, cards: [card] });
  }
  // Families first: they are wider, and what stands alone fills the rows below.
  return [
    ...blocks.filter(({ cards: all }) => all.length > 1),
    ...blocks.filter(({ cards: all }) => all.length === 1),
  ];
}

/**
 * `npm run print -- contact-sheet`: every image of the site in one place, to be looked at. All languages, or the one
 * that `--lang` names; as many pages as it takes.
 */
export async function contactSheet(args: readonly string[]): Promise<void> {
  const floor = checkedFloor();
  const { lang, to } = optionsIn(args, ['lang', 'to'], floor);
  const one = args.some((argument) => argument.startsWith('--lang'));
  const cards = [...siteCards(floor, one ? [lang] : undefined)];
  const images = shareImages();
  try {
    await images.prepare(cards.map(cardHash));
    const pages = pagesOf(blocksOf(cards));
    await mkdir(to, { recursive: true });
    for (const [index, page] of pages.entries()) {
      const file = join(to, `contact-sheet${pages.length > 1 ? `-${index + 1}` : ''}.png`);
      await writeFile(file, await drawPage(page, images.render));
      console.log(file);
    }
    console.log(`${cards.length} images on ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}.`);
  } finally {
    await images.close();
  }
}
