import type { Sharp } from 'sharp';
import type { Size } from './cards/element.ts';

/** What messengers still show in a preview. */
const mostBytes = 300_000;

/** From what is best for the eye to what is certainly light; most photos take the first. */
const efforts = [
  { quality: 100, dither: 1, soft: 0 },
  { quality: 60, dither: 0, soft: 0 },
  { quality: 30, dither: 0, soft: 0 },
  { quality: 20, dither: 0, soft: 1.2 },
  { quality: 5, dither: 0, soft: 3 },
] as const;

/**
 * The PNG of a picture with a photo in it: an indexed one with a palette of its own, in as many colours as its weight
 * allows.
 *
 * @param pixels RGBA, row by row, the colours multiplied by the alpha, as the rasteriser gives them
 * @param opaque whether nothing is behind the picture
 */
export async function photoPng(pixels: Buffer, { width, height }: Size, opaque: boolean): Promise<Buffer> {
  // The library takes long to load, and most cards have no photo.
  const { default: sharp } = await import('sharp');
  const image = (): Sharp => sharp(pixels, { raw: { width, height, channels: 4, premultiplied: true } });
  let made = Buffer.alloc(0);
  for (const { quality, dither, soft } of efforts) {
    const whole = opaque ? image().removeAlpha() : image();
    const softened = soft ? whole.blur(soft) : whole;
    made = await softened.png({ palette: true, effort: 4, quality, dither }).toBuffer();
    if (made.length <= mostBytes) break;
  }
  return made;
}
