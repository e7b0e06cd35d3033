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
  const values = new Set<number>();
  for (let at = 0; at < pixels.length; at += 4) values.add(pixels.readUInt32BE(at));
  const named = (value: number) => `#${(value >>> 8).toString(16).padStart(6, '0').toUpperCase()}`;
  return new Set(Array.from(values, (value) => ((value & 0xff) === 0 ? 'transparent' : named(value))));
}
