import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFontTables } from '../../src/badges/font-tables.ts';
import { packageFile } from '../../src/badges/packages.ts';
import { woffTables } from '../../src/badges/woff.ts';

/**
 * What stands in until a font has come takes the same room: lines of the same height, words of about the same width.
 *
 * How the figures of `src/styles/fonts.css` come about. `size-adjust` is how much wider the font sets French than
 * Arial does: the mean advance of a letter, each letter as often as French writes it. The overrides are the font's own
 * ascent, descent and line gap (table `hhea`) in units of the em, divided by `size-adjust`, which scales them too.
 */

/** How often French writes a letter, in per cent of all letters; words have 4.8 of them, and a space. */
const french =
  'e14.7 s7.9 a7.6 i7.5 t7.2 n7.1 r6.6 u6.3 l5.5 o5.4 d3.7 c3.3 m3.0 p3.0 é1.9 v1.6 q1.4 f1.1 b0.9 g0.9 h0.7 j0.5 à0.5 x0.4 è0.3 y0.3 z0.1';
const frequencies = [...french.matchAll(/(\p{L})([\d.]+)/gu)]
  .map(([, letter = '', share]) => [letter, Number(share)] as const)
  .concat([[' ', 100 / 4.8]]);

/** Advance widths in thousandths of the em, from the metrics of the 35 standard PostScript fonts: Arial has Helvetica’s. */
const widthsOf = (list: string): Map<string, number> =>
  new Map([...list.matchAll(/(\D)(\d+) ?/gu)].map(([, letter = '', width]) => [letter, Number(width)]));
const arial = widthsOf(
  ' 278a556b556c500d556e556é556è556à556f278g556h556i222j222k500l222m833n556o556p556q556r333s500t278u556v500w722x500y500z500',
);
const arialBold = widthsOf(
  ' 278a556b611c556d611e556é556è556à556f333g611h611i278j278k556l278m889n611o611p611q611r389s556t333u611v556w778x556y556z500',
);

const mean = (widthOf: (letter: string) => number): number => {
  const total = frequencies.reduce((sum, [, share]) => sum + share, 0);
  return frequencies.reduce((sum, [letter, share]) => sum + widthOf(letter) * share, 0) / total;
};

const styles = readFileSync('src/styles/fonts.css', 'utf8');

/** A descriptor of the `@font-face` of a family and weight, in per cent. */
function declared(family: string, weight: number, name: string): number {
  const face = [...styles.matchAll(/@font-face \{[^}]*\}/g)]
    .map(([rule]) => rule)
    .find((rule) => rule.includes(`"${family}"`) && rule.includes(`font-weight: ${weight};`));
  return Number(new RegExp(`${name}: ([\\d.]+)%`).exec(face ?? '')?.[1]);
}

describe.each([
  ['Bricolage fallback', 800, 'bricolage-grotesque', arialBold],
  ['Hanken fallback', 400, 'hanken-grotesk', arial],
  ['Hanken fallback', 700, 'hanken-grotesk', arialBold],
] as const)('%s %i', (family, weight, folder, local) => {
  const woff = readFileSync(packageFile(`@fontsource/${folder}/files/${folder}-latin-${weight}-normal.woff`));
  const { unitsPerEm, advances } = readFontTables(woff);
  const hhea = woffTables(woff)
    .find(({ tag }) => tag === 'hhea')
    ?.read();
  const adjust =
    mean((letter) => (advances.get(letter.codePointAt(0) ?? 0) ?? 0) / unitsPerEm) /
    mean((letter) => (local.get(letter) ?? 0) / 1000);
  const perCent = (units = 0): number => (Math.abs(units) / unitsPerEm / adjust) * 100;

  test.each([
    ['size-adjust', adjust * 100],
    ['ascent-override', perCent(hhea?.readInt16BE(4))],
    ['descent-override', perCent(hhea?.readInt16BE(6))],
    ['line-gap-override', perCent(hhea?.readInt16BE(8))],
  ])('%s', (name, figure) => {
    expect(declared(family, weight, name)).toBeCloseTo(figure, 1);
  });
});
