import { advanceOf, isEmoji } from './coverage.ts';
import { drawable, graphemesOf } from './drawable.ts';
import type { Face } from './font-files.ts';

/** Text set into a box: the size in pixels, the distance of baselines in em, and its lines. */
export interface Fitted {
  size: number;
  leading: number;
  lines: string[];
}

/** The height of fitted lines in pixels. */
export const heightOf = ({ size, lines, leading }: Fitted): number => lines.length * size * leading;

export interface Box {
  face: Face;
  /** Pixels. */
  width: number;
  height?: number;
  /** The largest and the smallest size, in pixels. */
  largest: number;
  smallest: number;
  /** Distance of baselines, in em. */
  leading: number;
  maxLines: number;
  /** Below this size a line of its own is worth more than a larger type: shrink first, then wrap. */
  wrapBelow?: number;
}

/** Kerning and joined letters move the pen a little: a line is filled to this part at most. */
const safe = 0.985;

/** The width of a text in em. Without kerning, which mostly narrows. */
export function widthOf(text: string, face: Face): number {
  return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme, face), 0);
}

/** Emoji are squares of one em. */
const graphemeWidth = (grapheme: string, face: Face): number =>
  isEmoji(grapheme) ? 1 : (advanceOf(grapheme, face) ?? 1);

/** Words with the spaces after them; a hyphen, a dash or a slash lets go of what follows. */
const wordsOf = (text: string): string[] =>
  text.match(/[^ \-–—/]*[-–—/]* *|[-–—/]+ */g)?.filter(Boolean) ?? [];

/** Lines no wider than `em`; words that are wider are cut between graphemes when `cut` says so, else undefined. */
function wrap(text: string, face: Face, em: number, cut: boolean): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const next = () => {
    if (line.trim()) lines.push(line.trim());
    line = '';
    used = 0;
  };
  for (const word of wordsOf(text)) {
    const bare = widthOf(word.trimEnd(), face);
    if (used + bare > em) next();
    if (bare > em && !cut) return undefined;
    for (const piece of bare > em ? graphemesOf(word) : [word]) {
      const width = piece === word ? widthOf(word, face) : graphemeWidth(piece, face);
      if (used + (piece === word ? bare : width) > em) next();
      line += piece;
      used += width;
    }
  }
  next();
  return lines;
}

/** The largest size at which the text takes at most `lines` lines in the box. */
function largestFor(text: string, box: Box, lines: number, cut: boolean): Fitted | undefined {
  const room = box.height === undefined ? box.largest : Math.floor(box.height / (lines * box.leading));
  let low = box.smallest;
  let high = Math.min(box.largest, room);
  let best: Fitted | undefined;
  while (low <= high) {
    const size = Math.floor((low + high) / 2);
    const made = wrap(text, box.face, (box.width * safe) / size, cut);
    if (made && made.length <= lines) {
      best = { size, leading: box.leading, lines: made };
      low = size + 1;
    } else high = size - 1;
  }
  return best;
}

/** The same number of lines, as even as they can be. */
function balanced(text: string, fitted: Fitted, box: Box, cut: boolean): Fitted {
  const { size, lines } = fitted;
  if (lines.length < 2) return fitted;
  let low = 0;
  let high = (box.width * safe) / size;
  let best = lines;
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    const made = wrap(text, box.face, middle, cut);
    if (made && made.length <= lines.length) {
      best = made;
      high = middle;
    } else low = middle;
  }
  return { ...fitted, lines: best };
}

/** At the smallest size and with the last line cut short: the text is longer than any box. */
function shortened(text: string, box: Box): Fitted {
  const em = (box.width * safe) / box.smallest;
  const rows =
    box.height === undefined ? box.maxLines : Math.floor(box.height / (box.smallest * box.leading));
  const lines = (wrap(text, box.face, em, true) ?? []).slice(0, Math.max(1, Math.min(rows, box.maxLines)));
  let last = graphemesOf(lines.pop() ?? '');
  while (last.length > 0 && widthOf(`${last.join('')}…`, box.face) > em) last = last.slice(0, -1);
  return { size: box.smallest, leading: box.leading, lines: [...lines, `${last.join('').trimEnd()}…`] };
}

/**
 * Sets a text into a box: it shrinks, then wraps between words, then shrinks further, then wraps inside words, and
 * ends in “…” where nothing else helps. Whatever the text, no line is wider than the box and no box taller.
 */
export function fitText(raw: string, box: Box): Fitted {
  const text = drawable(raw).replace(/ +/g, ' ');
  if (text === '') return { size: box.smallest, leading: box.leading, lines: [] };
  for (const cut of [false, true]) {
    const tries = Array.from({ length: box.maxLines }, (_, index) => largestFor(text, box, index + 1, cut));
    const early = tries.find((made) => made && made.size >= (box.wrapBelow ?? box.largest));
    const best = early ?? tries.reduce((a, b) => ((b?.size ?? 0) > (a?.size ?? 0) ? b : a), undefined);
    if (best) return balanced(text, best, box, cut);
  }
  return shortened(text, box);
}
