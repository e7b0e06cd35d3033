import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPage } from '../../scripts/print/contact/draw.ts';
import { type Block, type Page, pagesOf } from '../../scripts/print/contact/layout.ts';
import type { Frame } from '../../src/badges/cards/element.ts';
import { allFormats } from '../../src/badges/family.ts';
import { sizeOf } from '../../src/badges/format.ts';
import { dark, light } from '../../src/design/tokens.ts';
import { longCards, personCardWith } from '../badges/cards.ts';
import { coloursIn } from '../badges/pixels.ts';

const family = (id: string): Block => ({ label: id, cards: allFormats(personCardWith({ id: `${id}-fr` })) });
const alone: Block[] = longCards.map((card) => ({ label: card.kind, cards: [card] }));

const overlap = (a: Frame, b: Frame): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function expectOrder({ width, height, cells, labels }: Page): void {
  const frames = [...cells, ...labels].map(({ frame }) => frame);
  for (const [index, frame] of frames.entries()) {
    expect(Math.min(frame.x, frame.y)).toBeGreaterThanOrEqual(0);
    expect(frame.x + frame.width).toBeLessThanOrEqual(width);
    expect(frame.y + frame.height).toBeLessThanOrEqual(height);
    expect(frames.slice(index + 1).filter((other) => overlap(frame, other))).toEqual([]);
  }
}

test('every image is on the sheet, beside each other and named, and an emblem in the sizes that it is seen in', () => {
  const [page, ...more] = pagesOf([family('lea'), family('bo'), ...alone]);
  if (!page) throw new Error('no page');
  expect(more).toEqual([]);
  expectOrder(page);
  expect(page.labels.map(({ text }) => text)).toEqual(['lea', 'bo', ...longCards.map(({ kind }) => kind)]);
  expect(new Set(page.cells.map(({ card }) => card.id)).size).toBe(
    8 + new Set(longCards.map(({ id }) => id)).size,
  );
  const emblem = page.cells.filter(({ card }) => card.id === 'lea-emblem-fr');
  expect(emblem.map(({ frame, night }) => [frame.width, night])).toEqual([
    [200, false],
    [90, true],
    [32, true],
    [32, false],
  ]);
});

test('a large floor takes several pages', () => {
  const pages = pagesOf(Array.from({ length: 90 }, (_, index) => family(`person-${index}`)));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expectOrder(page);
  expect(Math.max(...pages.map(({ height }) => height))).toBeLessThanOrEqual(8000);
  expect(pages.flatMap(({ labels }) => labels)).toHaveLength(90);
});

test('a page shows its images by day and by night', async () => {
  const [page] = pagesOf([family('lea')]);
  if (!page) throw new Error('no page');
  const png = await drawPage(page, async (card) => {
    const create = { ...sizeOf(card), channels: 4 as const, background: '#0E7C7B80' };
    return sharp({ create }).png().toBuffer();
  });
  expect(await sharp(png).metadata()).toMatchObject({ width: page.width, height: page.height, channels: 3 });
  const grounds = page.cells.map(async ({ frame: { x, y, height } }) =>
    coloursIn(png, [x - 3, y + 8, x - 1, y + height - 8]),
  );
  const night = (await Promise.all(grounds)).map((colours) => [...colours].join());
  expect(night.slice(-3)).toEqual([dark.paper, dark.paper, light.band]);
});
