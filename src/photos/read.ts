import { ascii } from './bytes.ts';
import { heifType, readHeif } from './heif.ts';
import { readJpeg, stripJpeg } from './jpeg.ts';
import type { Picture } from './picture.ts';
import { readPng, stripPng } from './png.ts';
import { readWebp, stripWebp } from './webp.ts';

/** Files that are taken for photos, by how they begin. */
const others: readonly [begins: string, name: string][] = [
  ['%PDF', 'a PDF document'],
  ['GIF8', 'a GIF picture'],
  ['BM', 'a BMP picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['8BPS', 'a Photoshop file'],
  ['<?xml', 'an SVG drawing'],
  ['<svg', 'an SVG drawing'],
  ['<!doctype', 'a web page'],
  ['<html', 'a web page'],
  ['version https://git-lfs', 'a note of where the picture is stored, not the picture'],
];

/**
 * What a file is, by its bytes, whatever its name.
 *
 * @returns the picture; or what else it is, in words
 */
export function readPicture(bytes: Uint8Array): Picture | string {
  if (bytes.length === 0) return 'an empty file';
  const start = ascii(bytes, 0, 64);
  if (start.startsWith('\xff\xd8\xff')) return readJpeg(bytes);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return readPng(bytes);
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return readWebp(bytes);
  const heif = heifType(bytes);
  if (heif) return readHeif(bytes, heif);
  if (start.startsWith('ftyp', 4)) return 'a film';
  const known = others.find(([begins]) => start.trimStart().toLowerCase().startsWith(begins.toLowerCase()));
  return known?.[1] ?? 'a file that is no picture';
}

/**
 * The same picture, to the last pixel, without what it tells about where and with what it was taken.
 *
 * @returns undefined where that needs the picture to be drawn anew
 */
export function withoutMetadata(bytes: Uint8Array, { type, orientation }: Picture): Uint8Array | undefined {
  if (type === 'jpeg') return stripJpeg(bytes);
  // Elsewhere nothing would be left to say how it is turned.
  if (orientation !== 1) return undefined;
  if (type === 'png') return stripPng(bytes);
  return type === 'webp' ? stripWebp(bytes) : undefined;
}
