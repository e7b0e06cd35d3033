import { Resvg } from '@resvg/resvg-js';
import type { CardData } from './card-data.ts';
import { cardSvg } from './card-svg.ts';
import { photoShownOn } from './cards/picture.ts';
import { formatOf } from './format.ts';
import { photoPng } from './photo-png.ts';
import { drawingPng } from './png.ts';

/** The card as PNG. The same card gives the same bytes. */
export async function renderCard(card: CardData): Promise<Buffer> {
  const svg = await cardSvg(card);
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const drawing = photoShownOn(card) ? undefined : drawingPng(pixels, width, height);
  return drawing ?? photoPng(pixels, { width, height }, formatOf(card) !== 'emblem');
}
