import { describe, expect, test } from 'vitest';
import { stickerSheet } from '../../scripts/print/emblems.ts';
import { badgeSheet } from '../../scripts/print/name-badges.ts';
import type { Frame } from '../../src/badges/cards/element.ts';
import { a4, cropMarks, type Line, perSheet, placeOf, type Sheet, trimOf } from '../../src/print/sheet.ts';
import { roundMarks, stickerLabel } from '../../src/print/sticker.ts';

const places = (sheet: Sheet): Frame[] =>
  Array.from({ length: perSheet(sheet) }, (_, index) => placeOf(sheet, index));

const grown = ({ x, y, width, height }: Frame, over: { x: number; y: number }): Frame => ({
  x: x - over.x,
  y: y - over.y,
  width: width + 2 * over.x,
  height: height + 2 * over.y,
});

const meet = (a: Frame, b: Frame): boolean =>
  a.x < b.x + b.width - 1e-9 &&
  b.x < a.x + a.width - 1e-9 &&
  a.y < b.y + b.height - 1e-9 &&
  b.y < a.y + a.height - 1e-9;

/** A line with the breadth of what the printer makes of it. */
const inked = ({ from, to }: Line): Frame => ({
  x: Math.min(from.x, to.x) - 0.05,
  y: Math.min(from.y, to.y) - 0.05,
  width: Math.abs(to.x - from.x) + 0.1,
  height: Math.abs(to.y - from.y) + 0.1,
});

const page: Frame = { x: 4.2, y: 4.2, width: a4.width - 8.4, height: a4.height - 8.4 };
const within = (inner: Frame, outer: Frame): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe.each([
  ['name badges', badgeSheet, (place: Frame) => cropMarks(badgeSheet, place)],
  ['stickers', stickerSheet, roundMarks],
] as const)('a sheet of %s', (_, sheet, marksOf) => {
  const all = places(sheet);
  const marks = all.flatMap(marksOf);

  test('has every piece with its bleed where a printer prints, and no two touch', () => {
    const bleeds = all.map((place) => grown(place, sheet.bleed));
    expect(bleeds.filter((bleed) => !within(bleed, page))).toEqual([]);
    for (const [index, bleed] of bleeds.entries())
      expect(bleeds.slice(index + 1).some((other) => meet(bleed, other))).toBe(false);
  });

  test('has marks that touch no piece and no bleed, and that a printer prints', () => {
    for (const mark of marks.map(inked)) {
      expect(all.filter((place) => meet(mark, grown(place, sheet.bleed)))).toEqual([]);
      expect(within(mark, page)).toBe(true);
    }
  });

  test('starts again on the next page', () => {
    expect(placeOf(sheet, perSheet(sheet))).toEqual(placeOf(sheet, 0));
  });
});

test('ten badges of 90 × 55 mm stand on A4, each with two marks at every corner, on the lines of the cut', () => {
  expect(perSheet(badgeSheet)).toBe(10);
  for (const place of places(badgeSheet)) {
    expect([place.width, place.height]).toEqual([90, 55]);
    const marks = cropMarks(badgeSheet, place);
    expect(marks).toHaveLength(8);
    for (const { from, to } of marks) {
      const upright = from.x === to.x;
      const edges = upright ? [place.x, place.x + 90] : [place.y, place.y + 55];
      expect(edges).toContain(upright ? from.x : from.y);
    }
  }
  const { x, y, width, height } = trimOf(badgeSheet);
  expect([x + width / 2, y + height / 2]).toEqual([a4.width / 2, a4.height / 2]);
});

test('the name under a sticker reaches neither the next sticker nor its mark', () => {
  const [first, below] = [placeOf(stickerSheet, 0), placeOf(stickerSheet, stickerSheet.columns)];
  const ceiling = Math.min(...roundMarks(below).map(({ from }) => from.y));
  expect(first.y + first.height + stickerLabel).toBeLessThanOrEqual(ceiling);
});
