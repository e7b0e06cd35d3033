import { describe, expect, test } from 'vitest';
import type { CardData, Format } from '../../src/badges/card-data.ts';
import { formatOf, inFormat } from '../../src/badges/format.ts';
import { renderCard } from '../../src/badges/render.ts';
import { light } from '../../src/design/tokens.ts';
import { awardCardWith, hostileNames, longCards, personCardWith } from './cards.ts';
import { type Area, coloursIn } from './pixels.ts';

/** The storey with the words on posts and stories, from the slab above to the edge or the slab below. */
const posters: Partial<Record<Format, readonly [top: number, bottom: number]>> = {
  square: [694, 1080],
  story: [1084, 1568],
};

/** Where nothing but paper may be: above, below, and on both sides of the text. */
const panels = { site: 552, person: 420, badge: 504, project: 384 };

function margins(card: CardData): Area[] {
  const poster = posters[formatOf(card)];
  if (poster) {
    const [top, bottom] = poster;
    // Below the small ticket on the slab, and on both sides of the words.
    return [
      [104, top, 150, bottom],
      [1034, top, 1080, bottom],
      [104, bottom - 34, 1080, bottom],
    ];
  }
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

async function expectPaperAround(card: CardData): Promise<void> {
  const png = await renderCard(card);
  for (const area of margins(card)) {
    expect([...(await coloursIn(png, area))], `${card.kind} ${area.join()}`).toEqual([light.paper]);
  }
}

describe('no text leaves its field', () => {
  test.each(Object.entries(hostileNames))('a name: %s', async (_, name) => {
    await expectPaperAround(personCardWith({ name }));
    for (const format of ['square', 'story'] as const) {
      await expectPaperAround(inFormat(personCardWith({ name }), format));
      await expectPaperAround(inFormat(awardCardWith(name), format));
    }
  });

  test.each(longCards.map((card) => [card.kind, card] as const))(
    'every text of a %s too long',
    async (_, card) => {
      await expectPaperAround(card);
      if (card.kind !== 'person' && card.kind !== 'badge') return;
      for (const format of ['square', 'story'] as const) await expectPaperAround(inFormat(card, format));
    },
  );
});

test('a place whose name runs from the right signs its cards', async () => {
  const png = await renderCard(personCardWith({ site: 'الطابق' }));
  expect((await coloursIn(png, [200, 530, 420, 574])).has(light.ink)).toBe(true);
});
