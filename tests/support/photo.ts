import sharp from 'sharp';

export interface PhotoOptions {
  width?: number;
  height?: number;
  /** How the camera was held (Exif). */
  orientation?: number;
  /** Without anything beside the picture. */
  bare?: boolean;
}

/** A photo as a phone takes it: with the camera, the place, and how it was held. The upper left is red, the rest is blue. */
export async function photo(
  format: 'jpeg' | 'png' | 'webp' | 'avif',
  { width = 800, height = 600, orientation = 1, bare = false }: PhotoOptions = {},
): Promise<Buffer> {
  const red = { create: { width: width / 2, height: height / 2, channels: 3, background: '#d00' } } as const;
  const image = sharp({ create: { width, height, channels: 3, background: '#00d' } }).composite([
    { input: red, left: 0, top: 0 },
  ]);
  const told = bare
    ? image
    : image
        .withExif({
          IFD0: { Make: 'SecretCam' },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 52/1 0/1' },
        })
        .withMetadata({ orientation });
  return told.toFormat(format).toBuffer();
}
