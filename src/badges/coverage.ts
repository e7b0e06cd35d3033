import { readFileSync } from 'node:fs';
import { drawable, graphemesOf } from './drawable.ts';
import { isDrawnEmoji } from './emoji.ts';
import { display, type Face, type FontFile, fontFiles } from './font-files.ts';
import { type FontTables, readFontTables } from './font-tables.ts';
import { packageFile } from './packages.ts';

const tables = new Map<FontFile, FontTables>();

function tablesOf(font: FontFile): FontTables {
  const known = tables.get(font) ?? readFontTables(readFileSync(packageFile(font.file)));
  tables.set(font, known);
  return known;
}

/** The fonts of a face in order: of each family the weight nearest to the one asked for. */
function fontsOf({ families, weight }: Face): FontFile[] {
  return families.flatMap((family) => {
    const [nearest] = fontFiles
      .filter((font) => font.family === family)
      .sort((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight));
    return nearest ? [nearest] : [];
  });
}

/** Asks for the emoji even where a font has the sign: `❤️` with its selector, and sequences. */
const wantsEmoji = /\uFE0F|\p{Emoji_Presentation}|\p{Regional_Indicator}/u;

/** Whether a grapheme is drawn as an emoji: where it says so, or where no font has it. */
export function isEmoji(grapheme: string): boolean {
  if (/^[\x20-\x7E]$/.test(grapheme) || !isDrawnEmoji(grapheme)) return false;
  return wantsEmoji.test(grapheme) || advanceOf(grapheme, display) === undefined;
}

const advances = new Map<Face, Map<string, number | undefined>>();

/** How far a grapheme moves the pen, in em; undefined where no font of the face has all of it. */
export function advanceOf(grapheme: string, face: Face): number | undefined {
  const known = advances.get(face) ?? new Map<string, number | undefined>();
  advances.set(face, known);
  if (known.has(grapheme)) return known.get(grapheme);
  const parts = [...grapheme].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const font = fontsOf(face).find((candidate) => tablesOf(candidate).advances.has(code));
    return font && (tablesOf(font).advances.get(code) ?? 0) / tablesOf(font).unitsPerEm;
  });
  const sum = parts.reduce(
    (total, part) => (total === undefined || part === undefined ? undefined : total + part),
    0,
  );
  known.set(grapheme, sum);
  return sum;
}

/** What of a text neither the fonts nor the emoji can draw, each grapheme once. Nothing is missing in most texts. */
export function missingGlyphs(text: string): string[] {
  const lacking = graphemesOf(drawable(text)).filter(
    (grapheme) => advanceOf(grapheme, display) === undefined && !isEmoji(grapheme),
  );
  return [...new Set(lacking)];
}
