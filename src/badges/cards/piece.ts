import { type Frame, rect } from './element.ts';

/**
 * A part of a drawing that is rasterised by itself, in a frame of whole pixels: plates, bars and marks come again on card
 * after card, and the ground between them needs no rasteriser at all.
 */
export type Piece =
  | { kind: 'ground'; frame: Frame; fill: string }
  | {
      kind: 'drawing';
      frame: Frame;
      /** SVG from the frame’s upper left corner. What stands out of the frame is cut off, or covered by what follows. */
      markup: string;
      /** Whether other cards have the same. */
      common: boolean;
    };

/** One colour from edge to edge. */
export const ground = (frame: Frame, fill: string): Piece => ({ kind: 'ground', frame, fill });

/** @param art in the picture’s own pixels */
export function drawing(art: string, { x, y, width, height }: Frame, common: boolean): Piece {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const frame = {
    x: left,
    y: top,
    width: Math.ceil(x + width) - left,
    height: Math.ceil(y + height) - top,
  };
  const markup = left || top ? `<g transform="translate(${-left} ${-top})">${art}</g>` : art;
  return { kind: 'drawing', frame, markup, common };
}

/** A plate with round corners: the same wherever it stands. */
export const plate = (frame: Frame, fill: string, radius: number): Piece => ({
  kind: 'drawing',
  frame,
  markup: rect({ ...frame, x: 0, y: 0 }, fill, radius),
  common: true,
});

/** The pieces as one drawing, for those who do not rasterise them. */
export const artOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'ground') return rect(piece.frame, piece.fill);
      const { x, y } = piece.frame;
      return x || y ? `<g transform="translate(${x} ${y})">${piece.markup}</g>` : piece.markup;
    })
    .join('');
