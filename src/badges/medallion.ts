import { drawFace, type Face } from '../community/face.ts';
import { mix, square } from '../design/svg.ts';
import { cream, type Hue, light } from '../design/tokens.ts';
import { brass } from './pin.ts';

interface Medallion {
  face: Face;
  /** Of the portrait's paper. */
  hue: Hue;
  /** Of the ring. */
  enamel: string;
  /** A `data:` address that takes the portrait's place. */
  photo?: string;
}

const window = 82;

/** Where portrait or photo stand, on the 240 grid. */
export const medallionWindow = { x: 120 - window, y: 120 - window, width: 2 * window, height: 2 * window };

/** The plate at the foot of the ring. */
export const medallionPlate = { x: 70, y: 177, width: 100, height: 56 };

const ring = (radius: number, fill: string): string =>
  `<circle cx="120" cy="120" r="${radius}" fill="${fill}"/>`;

/** A round enamel pin with a face in it, on the pins' 240 grid and with their rim. */
export function medallion({ face, hue, enamel, photo }: Medallion): string {
  const { x, y, width, height } = medallionWindow;
  const drawn = drawFace(face, hue);
  const inside = photo
    ? `<image x="${x}" y="${y}" width="${width}" height="${height}" href="${photo}"/>`
    : `<g transform="translate(${x} ${y}) scale(${width / 240})">${drawn.slice(drawn.indexOf('>') + 1, drawn.lastIndexOf('</svg>'))}</g>`;
  const { x: left, y: top, width: wide, height: high } = medallionPlate;
  const plate =
    `<rect x="${left}" y="${top}" width="${wide}" height="${high}" rx="10" fill="${light.ink}"/>` +
    `<rect x="${left + 8}" y="${top + 8}" width="${wide - 16}" height="${high - 16}" rx="4" fill="${cream}"/>`;
  return square(
    240,
    ring(116, light.ink) +
      ring(108, brass) +
      `<circle cx="119" cy="118.8" r="106.2" fill="${cream}"/>` +
      ring(102, mix(enamel, light.ink, 0.3)) +
      `<circle cx="119.2" cy="118.4" r="99.4" fill="${enamel}"/>` +
      `<path d="M31 88C39 66 56 47 78 36M92 30.6L93 30.3" fill="none" stroke="${cream}" stroke-width="7" stroke-linecap="round" opacity=".7"/>` +
      ring(window + 5, cream) +
      `<clipPath id="medallion"><circle cx="120" cy="120" r="${window}"/></clipPath><g clip-path="url(#medallion)">${inside}</g>` +
      plate,
  );
}
