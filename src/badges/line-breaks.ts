import { advanceOf, isEmoji } from './coverage.ts';
import { graphemesOf } from './drawable.ts';
import type { Face } from './font-files.ts';

/** A piece of a text that stays together. Widths are in em, without kerning, which mostly narrows. */
export interface Piece {
  text: string;
  width: number;
  /** Without the spaces at its end, which hang over the line's end. */
  bare: number;
}

/** Emoji are squares of one em. */
const graphemeWidth = (grapheme: string, face: Face): number =>
  isEmoji(grapheme) ? 1 : (advanceOf(grapheme, face) ?? 1);

/** The width of a text in em. */
export function widthOf(text: string, face: Face): number {
  return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme, face), 0);
}

const measured = (text: string, face: Face): Piece => {
  const bare = widthOf(text.trimEnd(), face);
  const spaces = text.length - text.trimEnd().length;
  return { text, bare, width: bare + spaces * graphemeWidth(' ', face) };
};

/** Long compounds part after a hyphen, a dash or a slash; “Co-Lunch” and “rez-de-chaussée” stay whole. */
const shortest = { before: 6, after: 5 };

function partsOf(word: string): string[] {
  const parts: string[] = [];
  for (const part of word.match(/[^-–—/]*[-–—/]+ *|[^-–—/]+/g) ?? [word]) {
    const last = parts.at(-1);
    const together = last === undefined || last.length <= shortest.before || part.length < shortest.after;
    if (together) parts.splice(-1, 1, (last ?? '') + part);
    else parts.push(part);
  }
  return parts;
}

const wordsIn = (text: string): string[] => text.match(/[^ ]+ */g) ?? [];

/** The pieces between which a line may break: words with the spaces after them, and parts of compounds. */
export function piecesOf(text: string, face: Face): Piece[] {
  return wordsIn(text)
    .flatMap(partsOf)
    .map((part) => measured(part, face));
}

/** The words alone: pieces of a text whose compounds stay whole. */
export function wordsOf(text: string, face: Face): Piece[] {
  return wordsIn(text).map((word) => measured(word, face));
}

/** The pieces that a word falls into where it is too long for any line: its graphemes. */
export function cutOf({ text }: Piece, face: Face): Piece[] {
  return graphemesOf(text).map((grapheme) => measured(grapheme, face));
}

/**
 * Fills lines with pieces, as many as go into `em`.
 *
 * @param cut gives the parts of a piece that is wider than a line; without it such a piece has no solution
 */
export function wrap(
  pieces: readonly Piece[],
  em: number,
  cut?: (piece: Piece) => readonly Piece[],
): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const next = () => {
    if (line.trim()) lines.push(line.trim());
    line = '';
    used = 0;
  };
  for (const piece of pieces) {
    if (piece.bare > em && !cut) return undefined;
    if (used + piece.bare > em) next();
    for (const part of piece.bare > em && cut ? cut(piece) : [piece]) {
      if (used + part.bare > em) next();
      line += part.text;
      used += part.width;
    }
  }
  next();
  return lines;
}
