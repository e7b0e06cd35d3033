import { Resvg } from '@resvg/resvg-js';
import type { Floor } from '../content/entries.ts';
import { appIcon, type IconShape } from '../design/app-icon.ts';

/** The place's icon: the mark with the accent of `site.md`. */
export const iconSvg = ({ site }: Pick<Floor, 'site'>, shape: IconShape): string =>
  appIcon(site.data.colours.accent, shape);

/** The same as PNG, `size` pixels wide and high. */
export const iconPng = (floor: Pick<Floor, 'site'>, shape: IconShape, size: number): Buffer =>
  new Resvg(iconSvg(floor, shape), { fitTo: { mode: 'width', value: size } }).render().asPng();

/** What the manifest names, by file name. */
export const appIcons = {
  'app-192': { shape: 'tile', size: 192, purpose: 'any' },
  'app-512': { shape: 'tile', size: 512, purpose: 'any' },
  'app-maskable-512': { shape: 'maskable', size: 512, purpose: 'maskable' },
} as const;

/** A PNG as an `.ico` file of one picture of at most 255 pixels, for what asks for `/favicon.ico` unseen. */
export function icoOf(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon, no cursor
  header.writeUInt16LE(1, 4); // one picture
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // planes
  header.writeUInt16LE(32, 12); // bits per pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
