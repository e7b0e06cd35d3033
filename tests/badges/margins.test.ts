import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { CardData } from '../../src/badges/card-data.ts';
import { renderCard } from '../../src/badges/render.ts';
import { light } from '../../src/design/tokens.ts';
import { hostileNames, longCards, personCardWith } from './cards.ts';

type Area = [left: number, top: number, right: number, bottom: number];

/** Where nothing but paper may be: above, below, and on both sides of the text. */
const panels = { site: 552, person: 420, badge: 504, project: 384 };

function margins(card: CardData): Area[] {
  if (card.kind === 'occurrence' || card.kind === 'event') {
    return [
      [88, 0, 1200, 54],
      [88, 0, 142, 630],
      [88, 586, 1200, 630],
      [1152, 0, 1200, 630],
    ];
  }
  const right = 1200 - panels[card.kind];
  return [
    [88, 0, right, 50],
    [88, 0, 132, 630],
    [88, 580, right, 630],
    [right - 56, 0, right - 2, 630],
  ];
}

/** The colours in an area, as `#RRGGBB`. */
async function coloursIn(png: Buffer, [left, top, right, bottom]: Area): Promise<Set<string>> {
  const { data } = await sharp(png)
    .extract({ left, top, width: right - left, height: bottom - top })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found = new Set<string>();
  for (let at = 0; at < data.length; at += 3) {
    found.add(
      `#${data
        .subarray(at, at + 3)
        .toString('hex')
        .toUpperCase()}`,
    );
  }
  return found;
}

async function expectPaperAround(card: CardData): Promise<void> {
  const png = await renderCard(card);
  for (const area of margins(card)) {
    expect([...(await coloursIn(png, area))], `${card.kind} ${area.join()}`).toEqual([light.paper]);
  }
}

describe('no text leaves its field', () => {
  test.each(Object.entries(hostileNames))('a name: %s', async (_, name) => {
    await expectPaperAround(personCardWith({ name }));
  });

  test.each(longCards.map((card) => [card.kind, card] as const))(
    'every text of a %s too long',
    async (_, card) => {
      await expectPaperAround(card);
    },
  );
});
