import { photoLimits } from '../../src/photos/limits.ts';
import type { Picture } from '../../src/photos/picture.ts';

/** What the site shows at its largest, twice over; the repository keeps no more. */
const longest = 1600;
const paper = '#FBF5EA';

export interface Prepared {
  bytes: Buffer;
  width: number;
  height: number;
}

/**
 * A photo as the site keeps it: upright, at most 1600 pixels, a JPEG in sRGB, and nothing in it but the picture.
 *
 * @throws when the picture cannot be decoded
 */
export async function prepare(file: Buffer, { type }: Picture): Promise<Prepared> {
  const { default: sharp } = await import('sharp');
  const picture = type === 'heic' ? await decodedHeic(file) : undefined;
  const image = picture
    ? sharp(picture.data, { raw: { width: picture.width, height: picture.height, channels: 4 } })
    : sharp(file, { limitInputPixels: photoLimits.pixels, failOn: 'error' }).autoOrient();
  const { data, info } = await image
    .resize(longest, longest, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: paper })
    .toColourspace('srgb')
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

/** The library turns the picture as the phone held it. */
async function decodedHeic(buffer: Buffer): Promise<{ data: Buffer; width: number; height: number }> {
  const { default: decode } = await import('heic-decode');
  const { data, width, height } = await decode({ buffer });
  return { data: Buffer.from(data.buffer, data.byteOffset, data.byteLength), width, height };
}
