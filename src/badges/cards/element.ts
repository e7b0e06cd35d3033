import type { hues } from '../../design/tokens.ts';
import { directionOf } from '../drawable.ts';
import { type Fitted, heightOf } from '../fit.ts';
import type { Piece } from './piece.ts';

/** A picture's size in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Where something stands, in pixels. */
export interface Frame extends Size {
  x: number;
  y: number;
}

/** Which side the lines of a text keep. */
export type Side = 'left' | 'right' | 'center';

/** Fitted text at a place. */
export interface TextBlock {
  fitted: Fitted;
  colour: string;
  side: Side;
  /** Its upper left corner, and the width in which the lines keep their side. */
  x: number;
  y: number;
  width: number;
  /** Degrees, clockwise round its middle. */
  turn?: number;
}

/** What a template gives: a drawing, and the text upon it. */
export interface Picture {
  /** SVG markup without its root, in pixels; later parts cover earlier ones. */
  art: string;
  text: TextBlock[];
  /** The same drawing in parts that are rasterised each by itself, where that is sooner done. */
  pieces?: readonly Piece[];
}

/** The colours of one hue, by day and by night. */
export type Colours = (typeof hues)['tomato'];

/** The side that a text begins on. */
export const sideOf = (text: string): Side => (directionOf(text) === 'rtl' ? 'right' : 'left');

/** Text halfway down a frame. */
export function centred(
  fitted: Fitted,
  colour: string,
  { x, y, width, height }: Frame,
  side: Side = 'center',
): TextBlock {
  return { fitted, colour, side, x, y: y + (height - heightOf(fitted)) / 2, width };
}

export const rect = ({ x, y, width, height }: Frame, fill: string, radius = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"${radius ? ` rx="${radius}"` : ''} fill="${fill}"/>`;

/** A bitmap in a frame of its own proportions. */
export const image = (address: string, { x, y, width, height }: Frame): string =>
  `<image x="${x}" y="${y}" width="${width}" height="${height}" href="${address}"/>`;

/**
 * A drawing on a square grid, scaled until it covers a frame. Whatever comes after it has to cover what sticks out:
 * a clip would cost the rasteriser a layer of the whole picture.
 *
 * @param svg an `<svg>` without ids
 */
export function covering(svg: string, { x, y, width, height }: Frame): string {
  const side = Math.max(width, height);
  const grid = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1] ?? 240);
  const inside = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
  const at = `translate(${x + (width - side) / 2} ${y + (height - side) / 2}) scale(${side / grid})`;
  return `<g transform="${at}">${inside}</g>`;
}

/** The same with a clip, for frames whose surroundings are already painted. */
export function clipped(id: string, svg: string, frame: Frame, radius = 0): string {
  return (
    `<clipPath id="${id}">${rect(frame, 'none', radius)}</clipPath>` +
    `<g clip-path="url(#${id})">${covering(svg, frame)}</g>`
  );
}
