import { Resvg } from '@resvg/resvg-js';
import type { CardData } from './card-data.ts';
import { cardSvg } from './card-svg.ts';
import { formatOf } from './format.ts';
import { drawingPng } from './png.ts';

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
