import { type Box, fitSentences, fitText, heightOf } from '../fit.ts';
import type { Frame, Side, TextBlock } from './element.ts';

/** One text in a stack. */
export interface Paragraph extends Omit<Box, 'width'> {
  text: string | undefined;
  colour: string;
  /** Pixels above it, unless it is the first. */
  gap?: number;
  /** Running text: it is shortened by whole sentences. */
  prose?: boolean;
}

/**
 * Texts one under another in a frame, the first ones first served: each is fitted into what the ones before it
 * have left, and what has no room is not shown.
 *
 * @returns the texts, and how much of the frame's height they take
 */
export function stack(
  frame: Frame,
  side: Side,
  paragraphs: readonly Paragraph[],
): { text: TextBlock[]; used: number } {
  const { x, y, width, height } = frame;
  let used = 0;
  const shown: TextBlock[] = [];
  for (const { text, colour, gap = 0, prose = false, ...box } of paragraphs) {
    const above = shown.length ? gap : 0;
    const room = Math.min(box.height ?? Number.POSITIVE_INFINITY, height - used - above);
    if (!text || room < box.smallest * box.leading) continue;
    const fitted = (prose ? fitSentences : fitText)(text, { ...box, width, height: room });
    shown.push({ fitted, colour, side, x, y: y + used + above, width });
    used += above + heightOf(fitted);
  }
  return { text: shown, used };
}

/** A stack halfway down its frame. */
export function centredStack(frame: Frame, side: Side, paragraphs: readonly Paragraph[]): TextBlock[] {
  const { text, used } = stack(frame, side, paragraphs);
  return text.map((block) => ({ ...block, y: block.y + (frame.height - used) / 2 }));
}
