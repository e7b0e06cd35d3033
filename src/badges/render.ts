import type { CardData } from './card-data.ts';
import { photoOf } from './card-svg.ts';
import { pictureOf } from './cards/picture.ts';
import { formatOf, sizeOf } from './format.ts';
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
  const drawing = card.kind === 'person' && card.photo ? undefined : drawingPng(pixels, width, height);
  if (drawing) return drawing;
  // A photo needs a palette of its own, and dithering. The library takes long to load, and most cards have no photo.
  const { default: sharp } = await import('sharp');
  const raw = { width, height, channels: 4, premultiplied: true } as const;
  const image = sharp(pixels, { raw });
  const opaque = formatOf(card) === 'emblem' ? image : image.removeAlpha();
  return opaque.png({ palette: true, effort: 4 }).toBuffer();
}
