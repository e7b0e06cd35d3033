import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { portrait } from '../../src/community/portrait.ts';
import { hueNames } from '../../src/design/tokens.ts';

const seeds = Array.from({ length: 200 }, (_, index) => `person-${index}`);
const hueAt = (index: number) => hueNames[index % hueNames.length] ?? 'tomato';
const all = seeds.map((seed, index) => portrait(seed, hueAt(index)));

/** A strict XML parser and renderer: throws where the drawing is not well-formed. */
const rendered = (svg: string, width = 60) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render();

describe('a portrait', () => {
  test('is the same, byte for byte, for the same seed', () => {
    expect(seeds.map((seed, index) => portrait(seed, hueAt(index)))).toEqual(all);
  });

  test('differs from everybody else’s', () => {
    expect(new Set(seeds.map((seed) => portrait(seed, 'sea'))).size).toBe(seeds.length);
    expect(new Set(all.map((svg) => rendered(svg).pixels.toString('base64'))).size).toBe(seeds.length);
  });

  test('wears the floor’s hue', () => {
    expect(new Set(hueNames.map((hue) => portrait('lea-martin', hue))).size).toBe(hueNames.length);
  });

  test('keeps small', () => {
    const sizes = all.map((svg) => Buffer.byteLength(svg));
    expect(Math.max(...sizes)).toBeLessThan(5000);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(3600);
  });

  test('stands inline on a page that allows no styles, next to others', () => {
    for (const svg of all) {
      expect(svg).not.toMatch(/ (id|style|class|on\w+)=|url\(|<(style|script|text|filter|image)/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity| d="[^"]*e/);
    }
  });

  test('is opaque up to its edges, so that it may be cropped round or square', () => {
    for (const svg of all) {
      const { pixels } = rendered(svg, 24);
      expect(pixels.filter((_, at) => at % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
    }
  });
});

describe('what a portrait is called', () => {
  test('nothing, where it only decorates', () => {
    const svg = portrait('lea-martin', 'plum');
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 240 240" aria-hidden="true">/,
    );
    expect(svg).not.toContain('<title>');
  });

  test('its title, where it has one', () => {
    const svg = portrait('lea-martin', 'plum', 'Portrait de Léa');
    expect(svg).toContain(' role="img"><title>Portrait de Léa</title>');
    expect(svg).not.toContain('aria-hidden');
  });

  const hostile = [
    '</title></svg><script>alert(1)</script>',
    '" onload="alert(1)',
    "' & < > ]]> &amp;",
    'null\u0000 bell\u0007 vertical\u000b escape\u001b',
    'half a pair \ud800 and \udc00',
    '\ufffe\uffff',
    '\u202eevil\u202c',
    '',
    'x'.repeat(5000),
    '日本 العربية 🐙',
  ];

  test.each(hostile.map((text) => [text]))('well-formed for %j', (text) => {
    const svg = portrait(text, 'leaf', text);
    expect(() => rendered(svg)).not.toThrow();
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect(svg).not.toMatch(/<script|<[^>]* onload=/);
    expect(() => rendered(portrait(text, 'leaf'))).not.toThrow();
  });
});
