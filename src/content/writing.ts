import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { missingGlyphs } from '../badges/coverage.ts';
import { lettersCacheFile } from '../settings.ts';
import { sourceDigest } from '../source-digest.ts';
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

type Ranges = ReturnType<typeof drawableRanges>;

let letters: Ranges | undefined;

/** They change with the fonts alone, and take as long as a hundred people’s files. */
async function keptRanges(): Promise<Ranges> {
  const source = sourceDigest();
  try {
    const kept: { source: string; ranges: Ranges } = JSON.parse(await readFile(lettersCacheFile, 'utf8'));
    if (kept.source === source) return kept.ranges;
  } catch {
    // There is none, or none that is whole.
  }
  const ranges = drawableRanges();
  await writeWhole(lettersCacheFile, JSON.stringify({ source, ranges }));
  return ranges;
}

/** Writes what the community’s forms need beside the snapshot. */
export async function writeWriting(folder: string, root = '.'): Promise<void> {
  const sources = Object.fromEntries(
    listFiles(folder).files.map(({ file, text }) => [
      `content/${relative(folder, file).replaceAll(sep, '/')}`,
      text,
    ]),
  );
  letters ??= await keptRanges();
  const writing: Writing = { sources, letters, structures: structures() };
  await writeWhole(join(root, '.etage', 'writing.json'), JSON.stringify(writing));
}
