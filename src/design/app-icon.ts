import { accentColours } from './accent.ts';
import { markShapes } from './mark.ts';
import { square } from './svg.ts';
import { cream, hues, light } from './tokens.ts';

/**
 * How an icon meets what shows it: a tile with corners of its own; a full square, whose corners the system cuts; or one of
 * which only the middle circle is sure to be seen (W3C, Web Application Manifest, “Icon masks and safe zone”).
 */
export type IconShape = 'tile' | 'full' | 'maskable';

/** How much of the square the mark takes. It reaches half its size from the middle; the safe circle ends at 0.4. */
const shares: Record<IconShape, number> = { tile: 1, full: 0.85, maskable: 0.75 };

/** The middle of the mark's shapes. */
const middle = { x: 32, y: 31 };

/**
 * The mark on its paper, its roof in the place's own accent.
 *
 * @param accent `#RRGGBB`
 */
export function appIcon(accent: string, shape: IconShape): string {
  const share = shares[shape];
  const floors = [accentColours(accent).solid, hues.mustard.solid, hues.sea.solid] as const;
  const shapes = markShapes({ shaft: light.ink, floors });
  const paper = `<rect width="64" height="64"${shape === 'tile' ? ' rx="12"' : ''} fill="${cream}"/>`;
  const placed =
    share === 1
      ? shapes
      : `<g transform="translate(${32 - middle.x * share} ${32 - middle.y * share}) scale(${share})">${shapes}</g>`;
  return square(64, paper + placed);
}
