import type { Size } from './cards/element.ts';
import type { Piece } from './cards/piece.ts';
import { createLru } from './lru.ts';
import { type Raster, rasterise } from './raster.ts';

const megabyte = 1024 * 1024;
/** Pieces that come again, rasterised. */
const known = createLru<Raster>(8 * megabyte, ({ pixels }) => pixels.length);

/** Working memory of a thread: fresh pages cost more than what is painted on them. */
let memory = Buffer.alloc(0);

/** Pixels as numbers: 0xAABBGGRR on the little-endian machines that there are. */
export const numbersOf = ({ pixels, width, height }: Raster): Uint32Array =>
  new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);

/** `#rrggbb`, opaque, as the pixels are stored. */
export const numberOf = (colour: string): number =>
  (0xff000000 | Buffer.from(colour.slice(1), 'hex').readUIntLE(0, 3)) >>> 0;

/** A premultiplied colour over another one. */
function over(upper: number, lower: number): number {
  const through = 255 - (upper >>> 24);
  let mixed = 0;
  for (let shift = 0; shift < 32; shift += 8) {
    const sum = ((upper >>> shift) & 0xff) * 255 + ((lower >>> shift) & 0xff) * through;
    mixed |= Math.min(255, Math.round(sum / 255)) << shift;
  }
  return mixed >>> 0;
}

/** The part of a frame’s row that is on the canvas. */
const within = (start: number, length: number, most: number): [from: number, to: number] => [
  Math.max(0, -start),
  Math.min(length, most - start),
];

function lay(canvas: Raster, piece: Raster, left: number, top: number): void {
  const [to, from] = [numbersOf(canvas), numbersOf(piece)];
  const [firstRow, lastRow] = within(top, piece.height, canvas.height);
  const [first, last] = within(left, piece.width, canvas.width);
  for (let row = firstRow; row < lastRow; row += 1) {
    const at = (top + row) * canvas.width + left;
    const line = row * piece.width;
    for (let column = first; column < last; column += 1) {
      const value = from[line + column] as number;
      if (value >>> 24 === 255) to[at + column] = value;
      else if (value !== 0) to[at + column] = over(value, to[at + column] as number);
    }
  }
}

function rasterOf({ markup, frame, common }: Extract<Piece, { kind: 'drawing' }>): Raster {
  if (!common) return rasterise(markup, frame);
  const key = `${frame.width} ${frame.height} ${markup}`;
  const found = known.get(key);
  if (found) return found;
  const raster = rasterise(markup, frame);
  known.set(key, raster);
  return raster;
}

/**
 * Paints pieces, later ones over earlier ones.
 *
 * @returns the thread’s own canvas, which the next call paints over: encode it before anything else is awaited
 */
export function paintPieces(pieces: readonly Piece[], { width, height }: Size): Raster {
  const length = 4 * width * height;
  if (memory.length < length) memory = Buffer.alloc(length);
  const canvas = { pixels: memory.subarray(0, length), width, height };
  canvas.pixels.fill(0);
  for (const piece of pieces) {
    const { frame } = piece;
    if (piece.kind === 'drawing') {
      lay(canvas, rasterOf(piece), frame.x, frame.y);
      continue;
    }
    const [pixels, colour] = [numbersOf(canvas), numberOf(piece.fill)];
    const [first, last] = within(frame.x, frame.width, width);
    const [top, bottom] = within(frame.y, frame.height, height);
    for (let row = frame.y + top; row < frame.y + bottom; row += 1) {
      pixels.fill(colour, row * width + frame.x + first, row * width + frame.x + last);
    }
  }
  return canvas;
}
