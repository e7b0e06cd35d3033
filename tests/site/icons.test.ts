import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { readFloor } from '../../src/content/read.ts';
import { attributes, exists, pages, readDist } from './dist.ts';

const siteUrl = inject('siteUrl');
const { name, languages } = readFloor('content').site.data;
const prefixes = languages.map((lang, index) => (index ? `/${lang}` : ''));

interface Manifest {
  name: string;
  lang: string;
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
  shortcuts: { url: string }[];
}
const manifestOf = (path: string): Manifest => JSON.parse(readDist(path).toString());

describe.each(prefixes)('the web app manifest with the prefix “%s”', (prefix) => {
  const manifest = manifestOf(`${prefix}/site.webmanifest`);

  test('speaks its language and leads to pages of it', () => {
    expect(manifest).toMatchObject({ lang: languages[prefixes.indexOf(prefix)], start_url: `${prefix}/` });
    if (!prefix) expect(manifest.name).toBe(name);
    for (const { url } of [{ url: manifest.start_url }, ...manifest.shortcuts]) {
      expect(pages.has(url), url).toBe(true);
      expect(url.startsWith(manifest.scope)).toBe(true);
    }
  });

  test('names icons that are what it says', async () => {
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
    for (const { src, sizes, type, purpose } of manifest.icons) {
      const { format, width, height } = await sharp(readDist(src)).metadata();
      expect(type).toBe(format === 'svg' ? 'image/svg+xml' : `image/${format}`);
      if (sizes !== 'any') expect(`${width}x${height}`).toBe(sizes);
      if (purpose === 'maskable') expect((await sharp(readDist(src)).stats()).isOpaque).toBe(true);
    }
  });

  test('is linked by the pages of its language, and served as what it is', async () => {
    const [home] = attributes(pages.get(`${prefix}/`) ?? '', /<link rel="manifest" href="([^"]+)"/g);
    expect(home).toBe(`${prefix}/site.webmanifest`);
    const answer = await fetch(`${siteUrl}${home}`);
    expect(answer.headers.get('content-type')).toMatch(/^application\/manifest\+json/);
  });
});

test('what telephones and old browsers ask for unseen is there', async () => {
  const { width, height } = await sharp(readDist('/apple-touch-icon.png')).metadata();
  expect([width, height]).toEqual([180, 180]);
  expect((await sharp(readDist('/apple-touch-icon.png')).stats()).isOpaque).toBe(true);
  expect(exists('/favicon.svg')).toBe(true);
  const ico = readDist('/favicon.ico');
  const [size, length, start] = [ico.readUInt8(6), ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(await sharp(ico.subarray(start, start + length)).metadata()).toMatchObject({
    format: 'png',
    width: size,
    height: 32,
  });
  expect(ico.length).toBe(start + length);
});
