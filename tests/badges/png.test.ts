import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawingPng } from '../../src/badges/png.ts';

/** Pixels from `#rrggbbaa`, premultiplied. */
function raster(colours: readonly string[]): Buffer {
  return Buffer.concat(
    colours.map((colour) => {
      const [red = 0, green = 0, blue = 0, alpha = 0] = Buffer.from(colour.slice(1), 'hex');
      return Buffer.from([red, green, blue].map((part) => Math.round((part * alpha) / 255)).concat(alpha));
    }),
  );
}

const decoded = async (png: Buffer | undefined): Promise<string[]> => {
  const pixels = await sharp(png).ensureAlpha().raw().toBuffer();
  return Array.from(
    { length: pixels.length / 4 },
    (_, at) => `#${pixels.toString('hex', at * 4, at * 4 + 4)}`,
  );
};

test('surfaces keep their colours, however near they are', async () => {
  const [paper, card, band] = ['#fbf5eaff', '#fffcf5ff', '#f1e7d3ff'];
  const colours = [paper, card, band].flatMap((colour) => Array<string>(2000).fill(colour as string));
  expect(await decoded(drawingPng(raster(colours), 60, 100))).toEqual(colours);
});

test('what is behind an emblem shows through as much as before', async () => {
  const colours = ['#00000000', '#d2391f80', '#d2391fff', '#0e7c7bff'].flatMap((colour) =>
    Array<string>(100).fill(colour),
  );
  const made = await decoded(drawingPng(raster(colours), 20, 20));
  expect(made.map((colour) => colour.slice(7))).toEqual(colours.map((colour) => colour.slice(7)));
});

test('more than 256 colours share the nearest entries: no pixel is far from its own', async () => {
  const colours = Array.from(
    { length: 4096 },
    (_, at) => `#${at.toString(16).padStart(3, '0').replace(/./g, '$&$&')}ff`,
  );
  const made = await decoded(drawingPng(raster(colours), 64, 64));
  const far = made.map((colour, at) =>
    Math.max(
      ...[1, 3, 5].map((part) =>
        Math.abs(
          Number.parseInt(colour.slice(part, part + 2), 16) -
            Number.parseInt((colours[at] as string).slice(part, part + 2), 16),
        ),
      ),
    ),
  );
  expect(new Set(made).size).toBeLessThanOrEqual(256);
  expect(Math.max(...far)).toBeLessThan(90);
});

test('a picture with more colours than a drawing has is left to others', () => {
  const colours = Array.from(
    { length: 250 * 200 },
    (_, at) => `#${(at * 300).toString(16).padStart(6, '0')}ff`,
  );
  expect(drawingPng(raster(colours), 250, 200)).toBeUndefined();
});
