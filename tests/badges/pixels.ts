import sharp from 'sharp';

/** Part of a picture, in pixels. */
export type Area = [left: number, top: number, right: number, bottom: number];

/** The pixels of an area, RGBA. */
export async function pixelsIn(png: Buffer, [left, top, right, bottom]: Area): Promise<Buffer> {
  return sharp(png)
    .extract({ left, top, width: right - left, height: bottom - top })
    .ensureAlpha()
    .raw()
    .toBuffer();
}

/** The colours in an area, as `#RRGGBB`, and `transparent`. */
export async function coloursIn(png: Buffer, area: Area): Promise<Set<string>> {
  const pixels = await pixelsIn(png, area);
  const found = new Set<string>();
  for (let at = 0; at < pixels.length; at += 4) {
    const rgb = pixels
      .subarray(at, at + 3)
      .toString('hex')
      .toUpperCase();
    found.add(pixels[at + 3] === 0 ? 'transparent' : `#${rgb}`);
  }
  return found;
}
