import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../src/photos/picture.ts';
import { readPicture, withoutMetadata } from '../../src/photos/read.ts';
import { photo } from '../support/photo.ts';

const formats = ['jpeg', 'png', 'webp', 'avif'] as const;
const pixels = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer();

describe.each(formats)('a %s', (type) => {
  test('says its size, and what it tells', async () => {
    const camera = await photo(type);
    expect(readPicture(camera)).toEqual({
      type,
      size: { width: 800, height: 600 },
      orientation: 1,
      // The boxes of an AVIF say that there is data, not which.
      tells: type === 'avif' ? 'camera' : 'location',
    });
    expect(readPicture(await photo(type, { bare: true }))).toMatchObject({ tells: undefined });
  });

  test('loses what it tells, and no pixel', async () => {
    const camera = await photo(type);
    const stripped = withoutMetadata(camera, readPicture(camera) as Picture);
    if (type === 'avif') return expect(stripped).toBeUndefined();
    if (!stripped) throw new Error('nothing was made');
    expect(Buffer.from(stripped).includes('SecretCam')).toBe(false);
    expect((await sharp(stripped).metadata()).exif).toBeUndefined();
    expect(await pixels(stripped)).toEqual(await pixels(camera));
    expect(readPicture(stripped)).toMatchObject({ tells: undefined, size: { width: 800, height: 600 } });
    // What is clean stays as it is, to the byte.
    expect(Buffer.from(withoutMetadata(stripped, readPicture(stripped) as Picture) ?? [])).toEqual(
      Buffer.from(stripped),
    );
  });

  test('that is cut short has no size', async () => {
    const whole = await photo(type, { bare: true });
    expect(readPicture(whole.subarray(0, whole.length - 40))).toMatchObject({ type, size: undefined });
  });
});

test('a photo that is to be turned stays turned without the rest', async () => {
  const camera = await photo('jpeg', { orientation: 6 });
  const picture = readPicture(camera) as Picture;
  expect(picture.orientation).toBe(6);
  const stripped = withoutMetadata(camera, picture);
  if (!stripped) throw new Error('nothing was made');
  expect(Buffer.from(stripped).includes('SecretCam')).toBe(false);
  expect(readPicture(stripped)).toMatchObject({ orientation: 6, tells: undefined });
  expect((await sharp(stripped).metadata()).orientation).toBe(6);
  const webp = await photo('webp', { orientation: 6 });
  expect(withoutMetadata(webp, readPicture(webp) as Picture)).toBeUndefined();
});

test.each([
  ['', 'empty'],
  ['%PDF-1.7\n', 'pdf'],
  ['GIF89a', 'gif'],
  ['PK\x03\x04', 'archive'],
  ['\n<!DOCTYPE html><p>', 'page'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
  ['\0\0\0\x18ftypisom\0\0\0\0isomiso2', 'film'],
  ['version https://git-lfs.github.com/spec/v1\n', 'pointer'],
  ['Bonjour', 'other'],
])('%j is %s', (text, what) => {
  expect(readPicture(Buffer.from(text, 'latin1'))).toBe(what);
});

test('no beginning of a file, however it is bent, makes the reader stumble', async () => {
  for (const type of formats) {
    const whole = await photo(type, { width: 40, height: 40 });
    for (let length = 0; length < whole.length; length += 7) {
      const cut = whole.subarray(0, length);
      expect(() => readPicture(cut)).not.toThrow();
      const bent = Buffer.from(whole);
      bent[length] = 0xff;
      const read = readPicture(bent);
      if (typeof read !== 'string') expect(() => withoutMetadata(bent, read)).not.toThrow();
    }
  }
});
