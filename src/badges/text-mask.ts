import { numberOf, numbersOf } from './canvas.ts';
import type { TextBlock } from './cards/element.ts';
import { type Fitted, heightOf, safe } from './fit.ts';
import { widthOf } from './line-breaks.ts';
import { createLru } from './lru.ts';
import { type Raster, rasterise } from './raster.ts';
import { letters, widthCounts } from './set-text.ts';

/** A text without its colour and its place. */
export interface Mask {
  /** From the corner of the text’s box, in pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** How much of each pixel the letters cover, 0 to 255. */
  cover: Uint8Array;
}

const megabyte = 1024 * 1024;
/** Rasterised texts: labels, names of places and skills come again on card after card, in every hue. */
const known = createLru<Mask>(16 * megabyte, ({ cover }) => cover.length);

/** What may stand out of a text’s box, in em: accents, tails, letters that lean over an edge. */
const overhang = 0.5;

/** The part of a raster where something is. */
function trimmed(raster: Raster, margin: number): Mask {
  const { width, height } = raster;
  const values = numbersOf(raster);
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (values[y * width + x] === 0) continue;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  const size = { width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
  const cover = new Uint8Array(size.width * size.height);
  let at = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) cover[at++] = (values[y * width + x] as number) >>> 24;
  }
  return { left: left - margin, top: top - margin, ...size, cover };
}

const nothing: Mask = { left: 0, top: 0, width: 0, height: 0, cover: new Uint8Array(0) };

/** The mask of a plain text. */
export async function maskOf(block: TextBlock): Promise<Mask> {
  const { fitted, side, width } = block;
  if (fitted.lines.length === 0) return nothing;
  // All that changes a pixel: what is drawn may not depend on what was drawn before.
  const key = JSON.stringify([fitted, side, widthCounts(block) ? width : 0]);
  const found = known.get(key);
  if (found) return found;
  const size = {
    width: Math.ceil(widthCounts(block) ? width : widestLine(fitted)),
    height: Math.ceil(heightOf(fitted)),
  };
  const margin = Math.ceil(overhang * fitted.size);
  const mask = trimmed(rasterise(await letters({ ...block, colour: '#000' }), size, margin), margin);
  known.set(key, mask);
  return mask;
}

/** With room for the pairs that kerning pushes apart: what is beyond the mask is cut off. */
const widestLine = ({ lines, face, size }: Fitted): number =>
  (Math.max(...lines.map((line) => widthOf(line, face))) * size) / safe;

/** A colour over a premultiplied one, as much of it as `part` of 255. */
function blend(over: number, under: number, part: number): number {
  let mixed = 0;
  for (let shift = 0; shift < 32; shift += 8) {
    const sum = ((over >>> shift) & 0xff) * part + ((under >>> shift) & 0xff) * (255 - part);
    mixed |= Math.round(sum / 255) << shift;
  }
  return mixed >>> 0;
}

/** Blends of the ground that the last one was on, by part: letters mostly stand on one colour, and cover 16 parts. */
const blends = new Uint32Array(256);

/** Lays a colour over pixels, as much as the mask covers of each. */
function paint(raster: Raster, mask: Mask, x: number, y: number, colour: string): void {
  const values = numbersOf(raster);
  const over = numberOf(colour);
  const { width, height } = raster;
  const { cover } = mask;
  const [left, top] = [x + mask.left, y + mask.top];
  const from = Math.max(0, -left);
  const to = Math.min(mask.width, width - left);
  let ground = -1;
  for (let row = Math.max(0, -top); row < Math.min(mask.height, height - top); row += 1) {
    const start = (top + row) * width + left;
    const line = row * mask.width;
    for (let column = from; column < to; column += 1) {
      const part = cover[line + column] as number;
      if (part === 0) continue;
      if (part === 255) {
        values[start + column] = over;
        continue;
      }
      const under = values[start + column] as number;
      if (under !== ground) {
        blends.fill(0);
        ground = under;
      }
      if (blends[part] === 0) blends[part] = blend(over, under, part);
      values[start + column] = blends[part] as number;
    }
  }
}

/** Emoji, and signs that may be drawn as such. */
const pictorial = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

/** Whether a text stands upright and has one colour: emoji have colours of their own. */
export const isPlain = ({ fitted, turn }: TextBlock): boolean =>
  !turn && !fitted.lines.some((line) => pictorial.test(line));

/** Paints a plain text by its mask, at the nearest whole pixel. */
export const paintText = (raster: Raster, { x, y, colour }: TextBlock, mask: Mask): void =>
  paint(raster, mask, Math.round(x), Math.round(y), colour);
