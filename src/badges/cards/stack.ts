import { type Box, fitSentences, fitText, heightOf } from '../fit.ts';
import { column, type Element, type Frame, lines, type Side, type Style } from './element.ts';

/** One text in a stack. */
export interface Block extends Omit<Box, 'width'> {
  text: string | undefined;
  colour: string;
  /** Pixels above it, unless it is the first. */
  gap?: number;
  style?: Style;
  /** Running text: it is shortened by whole sentences. */
  prose?: boolean;
}

/**
 * Texts one under another in a frame, the first ones first served: each is fitted into what the ones before it
 * have left, and what has no room is not shown.
 *
 * @returns the column, and how much of the frame's height it takes
 */
export function stack(
  frame: Frame,
  side: Side,
  blocks: readonly Block[],
): { element: Element; used: number } {
  let used = 0;
  const shown: Element[] = [];
  for (const { text, colour, gap = 0, style, prose = false, ...box } of blocks) {
    const above = shown.length ? gap : 0;
    const room = Math.min(box.height ?? Number.POSITIVE_INFINITY, frame.height - used - above);
    if (!text || room < box.smallest * box.leading) continue;
    const fitted = (prose ? fitSentences : fitText)(text, { ...box, width: frame.width, height: room });
    shown.push(lines(fitted, box.face, colour, side, { ...style, marginTop: above }));
    used += above + heightOf(fitted);
  }
  return { element: column(frame, {}, shown), used };
}
