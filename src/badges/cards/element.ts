import type { hues } from '../../design/tokens.ts';
import { directionOf } from '../drawable.ts';
import type { Fitted } from '../fit.ts';
import type { Face } from '../font-files.ts';

export type Style = Record<string, string | number>;

/** A node as satori takes it. */
export interface Element {
  type: 'div';
  props: { style: Style; children: Element[] | string };
}

/** A picture's size in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What chat programs, networks and search engines show (Open Graph). */
export const shareSize: Size = { width: 1200, height: 630 };

/** Where something stands, in pixels. */
export interface Frame extends Size {
  x: number;
  y: number;
}

/** What a template gives: a drawing, and the text that satori lays out upon it. */
export interface Picture {
  /** SVG markup without its root, in pixels; later parts cover earlier ones. */
  art: string;
  text: Element[];
}

/** The colours of one hue, by day and by night. */
export type Colours = (typeof hues)['tomato'];

/** Which side the lines of a column keep. */
export type Side = 'left' | 'right';

/** The side that a text begins on. */
export const sideOf = (text: string): Side => (directionOf(text) === 'rtl' ? 'right' : 'left');

/** A box of boxes, or a box with one line of text. */
export function h(style: Style, children: Element[] | string = []): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A column of elements at a place. */
export function column({ x, y, width, height }: Frame, style: Style, children: Element[]): Element {
  return h(
    { position: 'absolute', left: x, top: y, width, height, flexDirection: 'column', ...style },
    children,
  );
}

const alignments = { left: 'flex-start', right: 'flex-end', center: 'center' } as const;

/**
 * Fitted text in a column: what was measured is what is drawn. Lines that begin on the left are one node, which
 * satori sets twice as fast; others are a node each, because it spreads the words of lines that run from the right.
 */
export function lines(
  { size, lines: rows, leading, direction }: Fitted,
  face: Face,
  colour: string,
  side: Side | 'center' = 'left',
  style: Style = {},
): Element {
  const look = {
    flexShrink: 0,
    fontFamily: face.families.join(', '),
    fontWeight: face.weight,
    fontSize: size,
    lineHeight: leading,
    color: colour,
    ...style,
  };
  const row = (text: string, count = 1): Element =>
    h({ whiteSpace: 'pre', height: count * size * leading, direction }, text);
  if (rows.length > 1 && (side !== 'left' || direction === 'rtl')) {
    const column = { flexDirection: 'column', alignItems: alignments[side] };
    return h(
      { ...look, ...column },
      rows.map((text) => row(text)),
    );
  }
  const only = row(rows.join('\n'), rows.length);
  return h({ ...only.props.style, ...look, alignSelf: alignments[side] }, only.props.children);
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
