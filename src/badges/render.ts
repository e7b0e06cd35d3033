import { paintPieces } from './canvas.ts';
import type { CardData } from './card-data.ts';
import { photoOf } from './card-svg.ts';
import type { TextBlock } from './cards/element.ts';
import { photoShownOn, pictureOf } from './cards/picture.ts';
import { formatOf, sizeOf } from './format.ts';
import { photoPng } from './photo-png.ts';
import { drawingPng } from './png.ts';
import { rasterise } from './raster.ts';
import { setText } from './set-text.ts';
import { isPlain, type Mask, maskOf, paintText } from './text-mask.ts';

/** The card as PNG. The same card gives the same bytes. */
export async function renderCard(card: CardData): Promise<Buffer> {
  const { art, text, pieces } = pictureOf(card, await photoOf(card, false));
  const plain = text.filter(isPlain);
  const painted: [TextBlock, Mask][] = [];
  for (const block of plain) painted.push([block, await maskOf(block)]);
  const set: string[] = [];
  for (const block of text) if (!plain.includes(block)) set.push(await setText(block));
  // From here to the file nothing is awaited: the canvas is the thread's.
  const size = sizeOf(card);
  const raster = pieces && set.length === 0 ? paintPieces(pieces, size) : rasterise(art + set.join(''), size);
  for (const [block, mask] of painted) paintText(raster, block, mask);
  const { pixels, width, height } = raster;
  const drawing = photoShownOn(card) ? undefined : drawingPng(pixels, width, height);
  return drawing ?? photoPng(Buffer.from(pixels), { width, height }, formatOf(card) !== 'emblem');
}
