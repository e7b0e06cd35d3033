import { resolve } from 'node:path';
import sharp from 'sharp';

/** Pixels on each side of a photo on a badge: 600 to the inch at 17 mm. */
const side = 400;

/** A photo, turned upright and cut square round what draws the eye, as a `data:` address. Nothing else of the file is kept. */
export async function squarePhoto(file: string): Promise<string> {
  const cut = await sharp(resolve(process.cwd(), file))
    .autoOrient()
    .resize(side, side, { fit: 'cover', position: 'attention' })
    .jpeg({ quality: 88 })
    .toBuffer();
  return `data:image/jpeg;base64,${cut.toString('base64')}`;
}
