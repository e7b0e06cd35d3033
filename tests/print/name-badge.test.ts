import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { setText } from '../../src/badges/set-text.ts';
import { faceOf } from '../../src/community/face.ts';
import { spokenName } from '../../src/community/first-name.ts';
import { badgeBleed, badgeSize, type NameBadge, nameBadgePicture } from '../../src/print/name-badge.ts';
import { printableName } from '../../src/print/printable-name.ts';
import { modulesOf } from '../../src/print/qr-code.ts';
import { px } from '../../src/print/units.ts';

const url = 'https://numa.example/p/lea-martin';
const badge = (some: Partial<NameBadge> = {}): NameBadge => ({
  site: 'NUMA',
  accent: '#D2391F',
  occasion: 'Le Co-Lunch · vendredi 27 novembre 2026',
  name: spokenName('Léa Martin'),
  profile: {
    role: 'Illustratrice',
    organization: 'Consigne',
    floor: { label: '1er étage', short: '1er', index: 1, count: 5, hue: 'sea' },
    face: faceOf('lea-martin', undefined),
    url,
    shown: 'numa.example/p/lea-martin',
  },
  pen: { name: 'Je m’appelle', role: 'Dans la vie, je…', face: 'Dessine-toi' },
  ...some,
});

const [width, height] = [px(badgeSize.width), px(badgeSize.height)];

/** What of it is drawn, as RGBA, one pixel to a tenth of a millimetre and `around` on every side. */
const around = 50;
async function pixelsOf(one: NameBadge, only: 'all' | 'text' = 'all') {
  const { art, text } = nameBadgePicture(one);
  const set: string[] = [];
  for (const block of text) set.push(await setText({ ...block, colour: '#000000' }));
  const [wide, high] = [width + 2 * around, height + 2 * around];
  const body = `${only === 'all' ? art : ''}${set.join('')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}"><g transform="translate(${around} ${around})">${body}</g></svg>`;
  const { pixels } = new Resvg(svg, { background: '#fff', font: { loadSystemFonts: false } }).render();
  return (x: number, y: number): number[] => [
    ...pixels.subarray(
      ((Math.floor(y) + around) * wide + Math.floor(x) + around) * 4,
      ((Math.floor(y) + around) * wide + Math.floor(x) + around) * 4 + 3,
    ),
  ];
}

const isDark = ([red = 0, green = 0, blue = 0]: number[]): boolean => red + green + blue < 380;

/** Where text is, in pixels from the trim; nothing may lie outside it. */
async function inkOf(one: NameBadge) {
  const at = await pixelsOf(one, 'text');
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let y = -around; y < height + around; y += 1)
    for (let x = -around; x < width + around; x += 1)
      if (isDark(at(x, y))) {
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      }
  return { left, right: width - 1 - right, top, bottom: height - 1 - bottom };
}

const hostile: [what: string, name: string][] = [
  ['an ordinary name', 'Léa Martin'],
  ['sixty letters without a break', 'M'.repeat(60)],
  ['sixty letters in both parts', `${'W'.repeat(60)} ${'W'.repeat(60)}`],
  ['right to left', 'ياسمين الخطيب بنت عبد الرحمن'],
  ['emoji with joiners', '👩🏽‍🍳 Léa 👨‍👩‍👧‍👦 Martin'],
  ['stacked marks', 'Nguyễn Thị Ễ̂̂'],
  ['markup', '</svg><script>alert(1)</script> & "Co"'],
  ['controls and overrides', '\u202Eevil\u0000\u0007\u200B Name\n\n\nMore'],
  ['nothing that is a letter', '…'],
];

describe.each(hostile)('%s', (_, name) => {
  test.each([
    ['with a profile', {}],
    ['by name alone', { profile: undefined }],
  ])('stays inside the badge, %s', async (_with, some) => {
    const ink = await inkOf(badge({ name: spokenName(printableName(name) ?? ''), ...some }));
    for (const [side, distance] of Object.entries(ink)) expect(distance, side).toBeGreaterThanOrEqual(14);
  });
});

test.each([
  ['Léa\u0000\u0007\nMartin', 'Léa Martin'],
  ['\u202Eevil\u202C Name', 'evil Name'],
  ['Léa 👩🏽‍🍳', 'Léa 👩🏽‍🍳'],
  ['Léa \u{13000}Martin', undefined],
  ['Léa \uE000 Martin', 'Léa Martin'],
  ['李小龙', undefined],
  ['\u0007', undefined],
])('of %j the fonts draw %j', (typed, drawn) => {
  expect(printableName(typed)).toBe(drawn);
});

test('a role, an organization, an event and a floor of any length stay inside too', async () => {
  const long = 'Anticonstitutionnellement'.repeat(6);
  const one = badge();
  const ink = await inkOf({
    ...one,
    site: long,
    occasion: long,
    profile: one.profile && {
      ...one.profile,
      role: long,
      organization: `${long}!`,
      shown: `numa.example/p/${long}`,
      floor: { label: long, short: 'Mez', index: 0, count: 1, hue: 'mustard' },
    },
  });
  for (const [side, distance] of Object.entries(ink)) expect(distance, side).toBeGreaterThanOrEqual(14);
});

test('a first name is large enough to be read from two metres', () => {
  // Signs are legible at capitals of 1/200 of the distance; this face has capitals of 0.7 em.
  const needed = (2000 / 200) * 0.7;
  for (const name of ['Léa Martin', 'Valérie Gerard', 'Paul-Émile Jaouen', 'O', 'Tsiorinirina R']) {
    const largest = Math.max(
      ...nameBadgePicture(badge({ name: spokenName(name) })).text.map(({ fitted }) => fitted.size),
    );
    expect((largest / 10) * 0.7, name).toBeGreaterThanOrEqual(needed);
  }
});

test('colour runs 3 mm over the left and the right edge, and over no other', async () => {
  const { art } = nameBadgePicture(badge());
  const band =
    /<rect x="(-?\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/.exec(art)?.slice(1).map(Number) ?? [];
  const [x = 0, y = 0, wide = 0, high = 0] = band;
  expect([x, x + wide]).toEqual([-px(badgeBleed.x), width + px(3)]);
  const at = await pixelsOf(badge());
  expect(at(-29, y + 1)).toEqual([14, 124, 123]);
  expect(at(width + 28, y + 1)).toEqual([14, 124, 123]);
  for (const above of [-40, -1, 0, 20]) expect(at(2, above)).toEqual([255, 255, 255]);
  for (const below of [y + high + 3, height - 1, height + 40]) expect(at(2, below)).toEqual([255, 255, 255]);
});

describe('the QR code', () => {
  /** Finds the code by its white plate at the right margin, and reads its modules from the middle of each. */
  async function read(one: NameBadge) {
    const at = await pixelsOf(one);
    const side = modulesOf(one.profile?.url ?? '').length;
    const [left, top, plate] = [width - 40 - 200, 296, 200];
    const size = plate / (side + 8);
    const module = (x: number, y: number) => isDark(at(left + (x + 4.5) * size, top + (y + 4.5) * size));
    return { module, side, size };
  }

  test('is drawn module by module, dark on light', async () => {
    const { module, side } = await read(badge());
    const seen = Array.from({ length: side }, (_, y) => Array.from({ length: side }, (_, x) => module(x, y)));
    expect(seen).toEqual(modulesOf(url));
    expect(seen.flat().filter(Boolean).length).toBeGreaterThan(200);
  });

  test('has four light modules on every side', async () => {
    const { module, side } = await read(badge());
    for (let at = -4; at < side + 4; at += 1)
      for (const off of [-4, -3, -2, -1, side, side + 1, side + 2, side + 3])
        expect([module(at, off), module(off, at)]).toEqual([false, false]);
  });

  test.each(['https://a.io/p/o', url, `https://le-grand-etage.netlify.app/p/${'x'.repeat(60)}`])(
    'is at least 15 mm wide for %s',
    async (address) => {
      const one = badge();
      const { side, size } = await read({ ...one, profile: one.profile && { ...one.profile, url: address } });
      expect((side * size) / 10).toBeGreaterThanOrEqual(15);
    },
  );

  test('is on no badge without a profile, nor is its address', () => {
    for (const name of [undefined, spokenName('Zoé')]) {
      const { art, text } = nameBadgePicture(badge({ profile: undefined, name }));
      expect(art).not.toContain('#FFFFFF');
      expect(text.flatMap(({ fitted }) => fitted.lines).join(' ')).not.toContain('/p/');
    }
  });
});

test('a blank badge asks for the name on a line, and a badge by name alone only for the rest', () => {
  const words = (one: NameBadge) => nameBadgePicture(one).text.flatMap(({ fitted }) => fitted.lines);
  expect(words(badge({ profile: undefined, name: undefined }))).toEqual(
    expect.arrayContaining(['Je m’appelle', 'Dans la vie, je…', 'Dessine-toi']),
  );
  const named = words(badge({ profile: undefined }));
  expect(named).toEqual(expect.arrayContaining(['Léa', 'Martin', 'Dans la vie, je…']));
  expect(named).not.toContain('Je m’appelle');
});
