import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { CardData } from './card-data.ts';
import { photoFrame } from './cards/person.ts';
import { pictureOf } from './cards/picture.ts';
import { formatOf, sizeOf } from './format.ts';
import { drawingPng } from './png.ts';
import { setText } from './set-text.ts';

/** The photo of a person’s card as a `data:` address, turned upright and cut to its place on the card. */
async function photoOf(card: CardData): Promise<string | undefined> {
  if (card.kind !== 'person' || !card.photo) return undefined;
  const { default: sharp } = await import('sharp');
  const { width, height } = photoFrame(card);
  const cut = await sharp(resolve(process.cwd(), card.photo.file))
    .autoOrient()
    .resize(width, height, { fit: 'cover', position: 'attention' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return `data:image/png;base64,${cut.toString('base64')}`;
}

/** The card as SVG, every letter a path. */
export async function cardSvg(card: CardData): Promise<string> {
  const { art, text } = pictureOf(card, await photoOf(card));
  const set: string[] = [];
  for (const block of text) set.push(await setText(block));
  const { width, height } = sizeOf(card);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${art}${set.join('')}</svg>`;
}

/** The card as PNG. The same card gives the same bytes. */
export async function renderCard(card: CardData): Promise<Buffer> {
  const svg = await cardSvg(card);
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const drawing = card.kind === 'person' && card.photo ? undefined : drawingPng(pixels, width, height);
  if (drawing) return drawing;
  // A photo needs a palette of its own, and dithering. The library takes long to load, and most cards have no photo.
  const { default: sharp } = await import('sharp');
  const raw = { width, height, channels: 4, premultiplied: true } as const;
  const image = sharp(pixels, { raw });
  const opaque = formatOf(card) === 'emblem' ? image : image.removeAlpha();
  return opaque.png({ palette: true, effort: 4 }).toBuffer();
}
