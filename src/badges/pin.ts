import { hashOf } from '../design/hash.ts';
import { mix, square } from '../design/svg.ts';
import { cream, type Hue, hues, light } from '../design/tokens.ts';
import { hatch } from './hatch.ts';
import type { Icon } from './icon.ts';
import { enamels, type PinShape, pinShapes } from './shapes.ts';

/** What a pin is made of. */
export interface Pin {
  shape: PinShape;
  /** The enamel's colour. */
  hue: Hue;
  icon: Icon;
  /** Hatched and without its colours: the badge was taken back. */
  withdrawn?: boolean;
  /** What the pin is called, where no text beside it says so. */
  title?: string;
}

/** The box that the house's own icons are drawn on: the square round the glyph's circle. */
const glyph = 132;
/** Art from elsewhere (an emoji) lies on a cream disc, so that its colours hold on every enamel. */
const disc = { radius: 70, art: 98 };

/** The rim's metal in shadow; in light it is cream. */
export const brass = mix(hues.mustard.solid, light.line, 0.35);

const unpainted = mix(light.line, light.band, 0.55);

/** A colour without its hue: the same lightness on the way from ink to cream. */
function faded(colour: string): string {
  const full = colour.length === 4 ? colour.replace(/[\da-f]/gi, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(full.slice(at, at + 2), 16) / 255,
  );
  return mix(mix(light.ink, unpainted, 0.35), cream, (0.3 * red + 0.59 * green + 0.11 * blue) ** 2);
}

function placed({ markup, viewBox }: Icon, [x, y]: readonly [number, number], own: boolean): string {
  const [left = 0, top = 0, width = glyph, height = glyph] = viewBox.split(/[\s,]+/).map(Number);
  const scale = (own ? glyph : disc.art) / Math.max(width, height);
  const dx = +(x - (left + width / 2) * scale).toFixed(2);
  const dy = +(y - (top + height / 2) * scale).toFixed(2);
  const art = `<g color="${light.ink}" transform="translate(${dx} ${dy}) scale(${+scale.toFixed(4)})">${markup}</g>`;
  return own ? art : `<circle cx="${x}" cy="${y}" r="${disc.radius}" fill="${cream}"/>${art}`;
}

/**
 * An enamel pin on a 240 grid, as SVG: a rim of 8 ink outside and 6 cream inside, the enamel, one highlight and
 * the glyph. It scales to any size and stands on light and dark paper.
 *
 * @returns an `<svg>` element without width and height, hidden from assistive technology unless it has a title
 */
export function pin({ shape, hue, icon, withdrawn = false, title }: Pin): string {
  const { d, shine, centre } = enamels[shape];
  const own = /^0[\s,]+0[\s,]+132[\s,]+132$/.test(icon.viewBox);
  const art = placed(icon, centre, own);
  const enamel = withdrawn ? unpainted : hues[hue].solid;
  const line = (colour: string, width: number, shift = '') =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"${shift}/>`;
  const rim =
    line(light.ink, 28) +
    line(withdrawn ? cream : brass, 12) +
    // Light comes from the upper left: there the metal shines, and the enamel lies deep on the other side.
    line(cream, 9.6, ' transform="translate(-1 -1.2)"') +
    `<path d="${d}" fill="${mix(enamel, light.ink, 0.3)}"/>` +
    `<path d="${d}" fill="${enamel}" transform="matrix(.972 0 0 .972 2 1.4)"/>`;
  if (withdrawn) {
    const lines = `<path d="${hatch(d, 26)}" fill="none" stroke="${cream}" stroke-width="7" opacity=".7"/>`;
    return square(240, rim + lines + art.replace(/#([\da-f]{6}|[\da-f]{3})\b/gi, faded), title);
  }
  const highlight = `<path d="${shine}" fill="none" stroke="${cream}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round" opacity=".7"/>`;
  return square(240, rim + highlight + art, title);
}

/**
 * The shape of a badge's pin: the one that its icon asks for, else one drawn from its id, always the same.
 *
 * @param badge the badge's id
 */
export function shapeOf(badge: string, icon?: Pick<Icon, 'shape'>): PinShape {
  if (icon?.shape) return icon.shape;
  return pinShapes[hashOf(badge) % pinShapes.length] ?? 'round';
}
