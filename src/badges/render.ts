import type { CardData } from './card-data.ts';
import { photoOf } from './card-svg.ts';
import { photoShownOn, pictureOf } from './cards/picture.ts';
import { formatOf, sizeOf } from './format.ts';
import { photoPng } from './photo-png.ts';
import { drawingPng } from './png.ts';
import { rasterise } from './raster.ts';
import { setText } from './set-text.ts';
import { isPlain, paintText } from './text-mask.ts';

/** The card as PNG. The same card gives the same bytes. */
export async function renderCard(card: CardData): Promise<Buffer> {
  const { art, text } = pictureOf(card, await photoOf(card, false));
  const plain = text.filter(isPlain);
  const set: string[] = [];
  for (const block of text) if (!plain.includes(block)) set.push(await setText(block));
  const raster = rasterise(art + set.join(''), sizeOf(card));
  for (const block of plain) await paintText(raster, block);
  const { pixels, width, height } = raster;
  const drawing = photoShownOn(card) ? undefined : drawingPng(pixels, width, height);
  return drawing ?? photoPng(pixels, { width, height }, formatOf(card) !== 'emblem');
}
