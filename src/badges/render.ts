import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import type { CardData } from './card-data.ts';
import { h, type Size, shareSize } from './cards/element.ts';
import { photoFrame } from './cards/person.ts';
import { pictureOf } from './cards/picture.ts';
import { isEmoji } from './coverage.ts';
import { emojiIcon } from './emoji.ts';
import { fontFiles } from './font-files.ts';
import { packageFile } from './packages.ts';
import { drawingPng } from './png.ts';

let loaded: { name: string; weight: 400 | 700 | 800; style: 'normal'; data: Buffer }[] | undefined;

/** Always the same list: satori keeps the parsed fonts for as long as it is given the same. */
function fonts() {
  loaded ??= fontFiles.map(({ family, weight, file }) => ({
    name: family,
    weight,
    style: 'normal',
    data: readFileSync(packageFile(file)),
  }));
  return loaded;
}

/** Satori asks for every emoji, and for what no font has. */
async function asset(_language: string, segment: string): Promise<string> {
  const icon = isEmoji(segment) ? emojiIcon(segment) : undefined;
  if (!icon) throw new Error(`No font draws “${segment}”`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${icon.viewBox}">${icon.markup}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/** The photo of a person’s card as a `data:` address, turned upright and cut to its place on the card. */
async function photoOf(card: CardData, size: Size): Promise<string | undefined> {
  if (card.kind !== 'person' || !card.photo) return undefined;
  const { width, height } = photoFrame(size);
  const cut = await sharp(resolve(process.cwd(), card.photo.file))
    .autoOrient()
    .resize(width, height, { fit: 'cover', position: 'attention' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return `data:image/png;base64,${cut.toString('base64')}`;
}

/** The card as SVG, every letter a path. */
export async function cardSvg(card: CardData, size: Size = shareSize): Promise<string> {
  const { art, text } = pictureOf(card, size, await photoOf(card, size));
  // Satori types its nodes by React, which plain objects do as well.
  const root = h({ ...size }, text) as unknown as Parameters<typeof satori>[0];
  const laid = await satori(root, {
    ...size,
    fonts: fonts(),
    convertColors: false,
    loadAdditionalAsset: asset,
  });
  return laid.replace(/^<svg[^>]*>/, (opening) => `${opening}${art}`);
}

/** The card as PNG. The same card gives the same bytes. */
export async function renderCard(card: CardData, size: Size = shareSize): Promise<Buffer> {
  const svg = await cardSvg(card, size);
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const photo = card.kind === 'person' && card.photo !== undefined;
  const drawing = photo ? undefined : drawingPng(pixels, width, height);
  if (drawing) return drawing;
  // A photo needs a palette of its own, and dithering.
  const raw = { width, height, channels: 4 } as const;
  return sharp(pixels, { raw }).removeAlpha().png({ palette: true, effort: 4 }).toBuffer();
}
