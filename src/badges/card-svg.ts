import { resolve } from 'node:path';
import { escapeXml } from '../design/svg.ts';
import type { CardData } from './card-data.ts';
import { photoShownOn, pictureOf } from './cards/picture.ts';
import { sizeOf } from './format.ts';
import { setText } from './set-text.ts';

/**
 * The photo of a person’s card as a `data:` address, turned upright and cut to its place on the card.
 *
 * @param light for a file that people load: smaller, with a loss that nobody sees
 */
export async function photoOf(card: CardData, light: boolean): Promise<string | undefined> {
  const shown = photoShownOn(card);
  if (!shown) return undefined;
  const { default: sharp } = await import('sharp');
  const cut = sharp(resolve(process.cwd(), shown.photo.file))
    .autoOrient()
    .resize(shown.size.width, shown.size.height, { fit: 'cover', position: 'attention' });
  const made = await (light ? cut.jpeg({ quality: 82 }) : cut.png({ compressionLevel: 1 })).toBuffer();
  return `data:image/${light ? 'jpeg' : 'png'};base64,${made.toString('base64')}`;
}

/**
 * The card as SVG, every letter a path.
 *
 * @param title makes it a file that stands by itself: its text alternative
 */
export async function cardSvg(card: CardData, title?: string): Promise<string> {
  const { art, text } = pictureOf(card, await photoOf(card, title !== undefined));
  const set: string[] = [];
  for (const block of text) set.push(await setText(block));
  const { width, height } = sizeOf(card);
  const named = title === undefined ? '>' : ` role="img"><title>${escapeXml(title)}</title>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${named}${art}${set.join('')}</svg>`;
}
