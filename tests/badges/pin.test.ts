import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { readIcon } from '../../src/badges/icon.ts';
import { pin, shapeOf } from '../../src/badges/pin.ts';
import { enamels, pinShapes } from '../../src/badges/shapes.ts';
import { cream, hueNames, hues, light } from '../../src/design/tokens.ts';

const bar = readIcon(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 132 132"><path d="M20 66L112 66" stroke="#2F6FB5" stroke-width="30"/></svg>',
);
const emoji = { markup: '<path fill="#DD2E44" d="M0 0h36v36H0z"/>', viewBox: '0 0 36 36' };

const rendered = (svg: string) => new Resvg(svg, { fitTo: { mode: 'width', value: 240 } }).render().pixels;

/** Tells the colour at a point of the grid, `#RRGGBB`, or undefined where nothing is drawn. */
function coloursOf(svg: string): (x: number, y: number) => string | undefined {
  const pixels = rendered(svg);
  return (x, y) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray((y * 240 + x) * 4);
    if (alpha === 0) return undefined;
    return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  };
}

describe.each(pinShapes)('a pin, %s', (shape) => {
  const svg = pin({ shape, hue: 'plum', icon: bar });

  test('is the same, byte for byte, each time', () => {
    expect(pin({ shape, hue: 'plum', icon: bar })).toBe(svg);
  });

  test('stays inside its grid, rim and all', () => {
    const pixels = rendered(svg);
    for (let at = 0; at < 240; at += 1) {
      for (const [x, y] of [
        [at, 0],
        [at, 239],
        [0, at],
        [239, at],
      ] as const) {
        expect(pixels[(y * 240 + x) * 4 + 3], `${x} ${y}`).toBe(0);
      }
    }
  });

  test('has the icon on the enamel, and the enamel in a rim of cream and ink', () => {
    const [x, y] = enamels[shape].centre;
    const colourAt = coloursOf(svg);
    expect(colourAt(x, y)).toBe('#2F6FB5');
    expect(colourAt(x, y + 50)).toBe(hues.plum.solid);
    const column = Array.from({ length: 100 }, (_, row) => colourAt(x, row));
    const at = (colour: string) => column.indexOf(colour);
    expect(at(light.ink)).toBeGreaterThan(0);
    expect(at(cream) - at(light.ink)).toBeGreaterThanOrEqual(7);
    expect(at(hues.plum.solid) - at(cream)).toBeGreaterThanOrEqual(5);
  });

  test('loses its colours when it is withdrawn, and is hatched inside its edge', () => {
    const withdrawn = pin({ shape, hue: 'plum', icon: bar, withdrawn: true });
    expect(withdrawn).not.toMatch(new RegExp(`${hues.plum.solid}|#2F6FB5`, 'i'));
    const hatching = /<path d="([^"]+)" fill="none" stroke="[^"]+" stroke-width="7"/.exec(withdrawn)?.[1];
    const ends = (hatching?.match(/-?[\d.]+/g) ?? []).map(Number);
    expect(ends.length).toBeGreaterThan(4 * 8);
    const plain = rendered(pin({ shape, hue: 'plum', icon: bar }));
    const outside = rendered(withdrawn).filter((value, at) => at % 4 === 3 && value > 0 && plain[at] === 0);
    expect(outside).toHaveLength(0);
  });

  test('keeps small without its icon', () => {
    expect(svg.length - bar.markup.length).toBeLessThan(3000);
    expect(svg).not.toMatch(/ (id|style|class)=/);
  });
});

test('an emoji lies on a cream disc, whatever the enamel', () => {
  for (const hue of hueNames) {
    const svg = pin({ shape: 'round', hue, icon: emoji });
    const colourAt = coloursOf(svg);
    expect(colourAt(120, 120)).toBe('#DD2E44');
    expect(colourAt(120, 56)).toBe(cream);
    expect(colourAt(120, 44)).toBe(hues[hue].solid);
  }
});

test('a title names the pin, and cannot leave its element', () => {
  const svg = pin({ shape: 'arch', hue: 'sky', icon: bar, title: '</title><script>"&\u0000' });
  expect(svg).toContain(' role="img"><title>&lt;/title&gt;&lt;script&gt;&quot;&amp;</title>');
  expect(() => rendered(svg)).not.toThrow();
  expect(pin({ shape: 'arch', hue: 'sky', icon: bar })).toContain('aria-hidden="true"');
});

describe('the shape of a badge’s pin', () => {
  test('is the one that the icon asks for', () => {
    for (const shape of pinShapes) expect(shapeOf('any-badge', { shape })).toBe(shape);
  });

  test('else follows from the id, and every shape comes up', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `badge-${index}`);
    expect(ids.map((id) => shapeOf(id))).toEqual(ids.map((id) => shapeOf(id, {})));
    expect(new Set(ids.map((id) => shapeOf(id)))).toEqual(new Set(pinShapes));
  });
});
