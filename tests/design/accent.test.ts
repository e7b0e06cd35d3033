import { expect, test } from 'vitest';
import { accentColours, contrast } from '../../src/design/accent.ts';
import { cream, dark, hueNames, hues, light } from '../../src/design/tokens.ts';

const onPage = (scheme: typeof light, text: string): number =>
  Math.min(...[scheme.paper, scheme.card, scheme.band].map((surface) => contrast(text, surface)));

test('black on white is 21 to 1, and the order does not matter', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#FFFFFF', '#777777')).toBeCloseTo(contrast('#777777', '#FFFFFF'), 10);
});

test.each(hueNames)('%s can be read on its wash, on paper and on its solid, by day and by night', (name) => {
  const { solid, onSolid, light: day, dark: night } = hues[name];
  expect(contrast(onSolid, solid)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(day.text, day.wash)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(day.text, light.paper)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(night.text, night.wash)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(night.text, dark.paper)).toBeGreaterThanOrEqual(4.5);
});

test.each(['#FFFF00', '#FFFFFF', '#000000', '#7F7F7F', '#00FF88', '#D2391F', '#123456', '#FF69B4'])(
  'an accent of %s is corrected until it can be read',
  (hex) => {
    const { solid, onSolid, light: day, dark: night } = accentColours(hex);
    expect(contrast(onSolid, solid)).toBeGreaterThanOrEqual(4.5);
    expect(onPage(light, day.text)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(day.text, day.wash)).toBeGreaterThanOrEqual(4.5);
    expect(onPage(dark, night.text)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(night.text, night.wash)).toBeGreaterThanOrEqual(4.5);
  },
);

test('the house’s own tomato stays what it is', () => {
  expect(accentColours('#d2391f')).toEqual(hues.tomato);
  expect(hues.tomato.onSolid).toBe(cream);
});
