import { type Direction, directionOf, drawable, graphemesOf } from './drawable.ts';
import type { Face } from './font-files.ts';
import { cutOf, type Piece, piecesOf, widthOf, wordsOf, wrap } from './line-breaks.ts';

/** Text set into a box. */
export interface Fitted {
  face: Face;
  /** Pixels. */
  size: number;
  /** Distance of baselines in em. */
  leading: number;
  lines: string[];
  /** All lines of a text run the same way. */
  direction: Direction;
  /** Whether all of the text is there. */
  whole: boolean;
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
  /** Distance of baselines, in em; texts with high marks take more. */
  leading: number;
  maxLines: number;
  /** Down to this size a text rather shrinks than takes another line; by default it wraps at once if that makes it larger. */
  wrapBelow?: number;
  /** By default that of the first letter. */
  direction?: Direction;
}

/** A compound stays whole where that costs less than this part of the size: “Kofi / Mensah-Duval”. */
const wholeFrom = 0.85;

/** More room between lines, in em, for what stands high: Arabic, stacked marks as in “ễ”, and accents on capitals. */
function air(text: string): number {
  if (/\p{Script=Arabic}|\p{L}\p{M}\p{M}/u.test(text.normalize('NFD'))) return 0.14;
  return /\p{Lu}\p{M}/u.test(text.normalize('NFD')) ? 0.06 : 0;
}

/** Kerning pushes some pairs apart (“WW” by 3.1 % in the display face): a line is filled to this part at most. */
export const safe = 0.968;

const widest = ({ width }: Box, size: number): number => (width * safe) / size;

type Break = (em: number) => string[] | undefined;
type Setting = Pick<Fitted, 'size' | 'lines'>;

/** The largest size at which the text takes at most `count` lines in the box. */
function largestFor(box: Box, count: number, breakAt: Break): Setting | undefined {
  const room = box.height === undefined ? box.largest : Math.floor(box.height / (count * box.leading));
  let low = box.smallest;
  let high = Math.min(box.largest, room);
  let best: Setting | undefined;
  while (low <= high) {
    const size = Math.floor((low + high) / 2);
    const lines = breakAt(widest(box, size));
    if (lines && lines.length <= count) {
      best = { size, lines };
      low = size + 1;
    } else high = size - 1;
  }
  return best;
}

function largest(box: Box, breakAt: Break): Setting | undefined {
  let best: Setting | undefined;
  for (let count = 1; count <= box.maxLines; count += 1) {
    const made = largestFor(box, count, breakAt);
    if (made && made.size > (best?.size ?? 0)) best = made;
    if (best && best.size >= (box.wrapBelow ?? box.largest)) break;
  }
  return best;
}

/** The same number of lines, as even as they can be. */
function balanced(box: Box, { size, lines }: Setting, breakAt: Break): Setting {
  let low = 0;
  let high = widest(box, size);
  let best = lines;
  for (let step = 0; step < 7 && lines.length > 1; step += 1) {
    const middle = (low + high) / 2;
    const made = breakAt(middle);
    if (made && made.length <= lines.length) {
      best = made;
      high = middle;
    } else low = middle;
  }
  return { size, lines: best };
}

/** At the smallest size and with the last line cut short: the text is longer than any box. */
function shortened(box: Box, breakAt: Break): Setting {
  const em = widest(box, box.smallest);
  const rows =
    box.height === undefined ? box.maxLines : Math.floor(box.height / (box.smallest * box.leading));
  const lines = (breakAt(em) ?? []).slice(0, Math.max(1, Math.min(rows, box.maxLines)));
  let last = graphemesOf(lines.pop() ?? '');
  while (last.length > 0 && widthOf(`${last.join('')}…`, box.face) > em) last = last.slice(0, -1);
  return { size: box.smallest, lines: [...lines, `${last.join('').trimEnd()}…`] };
}

/**
 * Sets a text into a box: it shrinks or wraps between words, whichever leaves it larger; where that is not enough it
 * wraps inside words, and it ends in “…” where nothing else helps. Whatever the text, no line is wider than the box,
 * and all of them together no taller.
 */
export function fitText(raw: string, asked: Box): Fitted {
  const text = drawable(raw).replace(/ +/g, ' ');
  const leading = asked.leading + (asked.maxLines > 1 ? air(text) : 0);
  const { direction = directionOf(text) } = asked;
  const box = { ...asked, leading };
  const { face } = box;
  const pieces = piecesOf(text, box.face);
  if (pieces.length === 0) return { face, size: box.smallest, leading, lines: [], direction, whole: true };
  const cuts = new Map<Piece, Piece[]>();
  const cut = (piece: Piece) => {
    const known = cuts.get(piece) ?? cutOf(piece, box.face);
    cuts.set(piece, known);
    return known;
  };
  const words = wordsOf(text, face);
  const apart: Break = (em) => wrap(words, em);
  const between: Break = (em) => wrap(pieces, em);
  const inside: Break = (em) => wrap(pieces, em, cut);
  const set = (setting: Setting, breakAt: Break): Fitted => {
    return { ...balanced(box, setting, breakAt), face, leading, direction, whole: true };
  };
  const compounds = words.length < pieces.length ? largest(box, apart) : undefined;
  for (const breakAt of [between, inside]) {
    const setting = largest(box, breakAt);
    if (!setting) continue;
    const kept = compounds && compounds.size >= wholeFrom * setting.size;
    return kept ? set(compounds, apart) : set(setting, breakAt);
  }
  return { ...shortened(box, inside), face, leading, direction, whole: false };
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** As `fitText`, but what is too long loses its last sentences before it loses half of one. */
export function fitSentences(raw: string, box: Box): Fitted {
  const parts = Array.from(sentences.segment(raw), ({ segment }) => segment);
  for (let count = parts.length; count > 0; count -= 1) {
    const fitted = fitText(parts.slice(0, count).join(''), box);
    if (fitted.whole) return fitted;
  }
  return fitText(raw, box);
}
