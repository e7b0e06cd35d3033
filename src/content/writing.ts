import { join, relative, sep } from 'node:path';
import { missingGlyphs } from '../badges/coverage.ts';
import { listFiles } from './files.ts';
import type { Writing } from './read-writing.ts';
import { writeWhole } from './snapshot.ts';
import { structures } from './structures.ts';

/** The last signs that are looked for: where the emoji end. */
const lastSign = 0x1faff;

/** What can be drawn on share images, as ranges of code points: functions have no fonts at hand. */
function drawableRanges(): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (let code = 0x20; code <= lastSign; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    // Between the last letters and the first emoji there is nothing that a font here has.
    if (code === 0x3400) code = 0xfb50;
    if (code === 0x10000) code = 0x1f000;
    if (missingGlyphs(String.fromCodePoint(code)).length > 0) continue;
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

let letters: [number, number][] | undefined;

/** Writes what the community’s forms need beside the snapshot. */
export async function writeWriting(folder: string, root = '.'): Promise<void> {
  const sources = Object.fromEntries(
    listFiles(folder).files.map(({ file, text }) => [
      `content/${relative(folder, file).replaceAll(sep, '/')}`,
      text,
    ]),
  );
  letters ??= drawableRanges();
  const writing: Writing = { sources, letters, structures: structures() };
  await writeWhole(join(root, '.etage', 'writing.json'), JSON.stringify(writing));
}
