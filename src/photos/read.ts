import { ascii } from './bytes.ts';
import { heifType, readHeif } from './heif.ts';
import { readJpeg, stripJpeg } from './jpeg.ts';
import type { Picture } from './picture.ts';
import { readPng, stripPng } from './png.ts';
import { readWebp, stripWebp } from './webp.ts';

/** What a file can be that is no photo. */
export type OtherFile =
  | 'empty'
  | 'pdf'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'archive'
  | 'office'
  | 'photoshop'
  | 'film'
  | 'svg'
  | 'page'
  | 'pointer'
  | 'other';

/** Files that are taken for photos, by how they begin. */
const others: readonly [begins: string, name: OtherFile][] = [
  ['%PDF', 'pdf'],
  ['GIF8', 'gif'],
  ['BM', 'bmp'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['PK\x03\x04', 'archive'],
  ['\xd0\xcf\x11\xe0', 'office'],
  ['8BPS', 'photoshop'],
  ['<?xml', 'svg'],
  ['<svg', 'svg'],
  ['<!doctype', 'page'],
  ['<html', 'page'],
  ['version https://git-lfs', 'pointer'],
];

/**
 * What a file is, by its bytes, whatever its name.
 *
 * @returns the picture; or what else it is
 */
export function readPicture(bytes: Uint8Array): Picture | OtherFile {
  if (bytes.length === 0) return 'empty';
  const start = ascii(bytes, 0, 64);
  if (start.startsWith('\xff\xd8\xff')) return readJpeg(bytes);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return readPng(bytes);
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return readWebp(bytes);
  const heif = heifType(bytes);
  if (heif) return readHeif(bytes, heif);
  if (start.startsWith('ftyp', 4)) return 'film';
  const known = others.find(([begins]) => start.trimStart().toLowerCase().startsWith(begins.toLowerCase()));
  return known?.[1] ?? 'other';
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
