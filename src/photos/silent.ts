import type { Picture } from './picture.ts';
import { withoutMetadata } from './read.ts';

/**
 * A picture that says nothing about where and with what it was taken: to the last pixel the same where its format allows,
 * else drawn anew, upright, in its own format.
 *
 * @returns undefined for a format that cannot be written
 */
export async function silent(bytes: Buffer, picture: Picture): Promise<Uint8Array | undefined> {
  const same = withoutMetadata(bytes, picture);
  if (same || picture.type === 'heic') return same;
  const { default: sharp } = await import('sharp');
  return sharp(bytes).autoOrient().keepIccProfile().toFormat(picture.type, { quality: 90 }).toBuffer();
}
