import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { cardAlt } from '../../src/badges/card-alt.ts';
import { emblemSvg } from '../../src/badges/family.ts';
import { inFormat } from '../../src/badges/format.ts';
import { renderCard } from '../../src/badges/render.ts';
import { pinShapes } from '../../src/badges/shapes.ts';
import { cream, hues, light } from '../../src/design/tokens.ts';
import { awardCardWith, badgeCardWith, floorCard, hostileNames, personCardWith } from './cards.ts';
import { type Area, coloursIn, pixelsIn } from './pixels.ts';

const emblemOf = (card: Parameters<typeof emblemSvg>[0]) => renderCard(inFormat(card, 'emblem'));

/** The box of what is drawn. */
async function drawnBox(png: Buffer): Promise<Area> {
  const pixels = await pixelsIn(png, [0, 0, 600, 600]);
  const box: Area = [600, 600, 0, 0];
  for (let at = 0; at < 600 * 600; at += 1) {
    if ((pixels[4 * at + 3] as number) < 128) continue;
    const [x, y] = [at % 600, Math.floor(at / 600)];
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

const cards = {
  person: personCardWith({}),
  'person of no floor': personCardWith({ floor: undefined }),
  ...Object.fromEntries(
    pinShapes.map((shape) => [
      `badge, ${shape}`,
      badgeCardWith({ pin: { ...badgeCardWith({}).pin, shape } }),
    ]),
  ),
};

describe.each(Object.entries(cards))('the emblem of a %s', (_, card) => {
  test('fills its frame, is whole, and lets the page through round it', async () => {
    const png = await emblemOf(card);
    const [left, top, right, bottom] = await drawnBox(png);
    expect(Math.max(right - left, bottom - top)).toBeGreaterThan(580);
    expect(Math.min(right - left, bottom - top)).toBeGreaterThan(500);
    expect(Math.min(left, top, 599 - right, 599 - bottom)).toBeGreaterThanOrEqual(2);
    expect(await coloursIn(png, [0, 0, 40, 8])).toEqual(new Set(['transparent']));
  });

  test('has a rim that holds on light and on dark paper', async () => {
    const row = [...(await coloursIn(await emblemOf(card), [0, 290, 60, 291]))];
    expect(row.filter((colour) => colour === light.ink || colour === cream)).toEqual([light.ink, cream]);
  });
});

test.each(['Retiré', 'Withdrawn'])(
  'a badge that was taken back says “%s”, and has no colour left',
  async (stamp) => {
    const pin = { ...badgeCardWith({}).pin, withdrawn: true };
    const png = await emblemOf(awardCardWith('Léa', { pin, stamp, face: undefined }));
    const [left, , right] = await drawnBox(png);
    expect(Math.min(left, 599 - right)).toBeGreaterThanOrEqual(2);
    const colours = await coloursIn(png, [0, 0, 600, 600]);
    expect(colours.has(hues.plum.solid)).toBe(false);
    expect(colours.has(hues.tomato.light.text)).toBe(true);
  },
);

test('a person’s emblem has the floor’s number on its plate', async () => {
  const plate: Area = [220, 480, 380, 560];
  const inked = async (short: string) =>
    (await coloursIn(await emblemOf(personCardWith({ floor: { ...floorCard, short } })), plate)).has(
      light.ink,
    );
  expect(await inked('1er')).toBe(true);
  expect(await inked('')).toBe(false);
});

test('a long name of a floor stays on its plate', async () => {
  const [named, bare] = await Promise.all(
    ['Mezzanine-1234567890', ''].map((short) => emblemOf(personCardWith({ floor: { ...floorCard, short } }))),
  );
  for (const area of [
    [0, 0, 600, 470],
    [0, 470, 196, 600],
    [404, 470, 600, 600],
  ] satisfies Area[]) {
    const [inked, without] = await Promise.all([named, bare].map((png) => pixelsIn(png as Buffer, area)));
    // The palettes differ, and with them a blend by a step or two.
    const apart = inked?.filter((value, at) => Math.abs(value - (without?.[at] ?? 0)) > 24);
    expect(apart?.length, area.join()).toBeLessThan(8);
  }
});

describe('as SVG', () => {
  test.each(Object.entries(hostileNames))('it is well-formed and named: %s', async (_, name) => {
    for (const card of [personCardWith({ name }), awardCardWith(name)]) {
      const svg = await emblemSvg(card);
      expect(svg).toContain(`role="img"><title>${cardAlt(card)}</title>`);
      const { width, height } = new Resvg(svg);
      expect([width, height]).toEqual([600, 600]);
    }
  });

  test('a name cannot leave its title, and nothing in it is fetched or run', async () => {
    const svg = await emblemSvg(personCardWith({ name: '</title><script>alert(1)</script>' }));
    expect(svg).toContain('&lt;/title&gt;&lt;script&gt;');
    expect(svg).not.toMatch(/<script|<image|href="(?!#)|<style|<foreignObject/);
  });
});
