import { drawFace, type Face } from '../../community/face.ts';
import { mix } from '../../design/svg.ts';
import { cream, type Hue, hues, light } from '../../design/tokens.ts';
import { clipped, type Frame, image, rect } from './element.ts';

const rim = 5;

const framed = ({ x, y, width, height }: Frame): string =>
  rect({ x: x - rim, y: y - rim, width: width + 2 * rim, height: height + 2 * rim }, cream, 4);

/** A window with somebody in it: a pane in a cream frame. */
export function windowWith(face: Face, hue: Hue, frame: Frame, id: string): string {
  return framed(frame) + clipped(id, drawFace(face, hue), frame, 2);
}

/** The same with a photo, which is already cut. */
export const windowWithPhoto = (photo: string, frame: Frame): string => framed(frame) + image(photo, frame);

/** A window with nobody in it, lit or not. */
export function emptyWindow(hue: Hue, { x, y, width, height }: Frame, lit: boolean): string {
  const { solid } = hues[hue];
  const glass = lit ? hues.mustard.light.wash : mix(solid, light.ink, 0.28);
  const bars = mix(solid, light.ink, 0.45);
  return (
    rect({ x, y, width, height }, glass, 2) +
    `<path d="M${x + width / 2} ${y}v${height}M${x} ${y + height / 2}h${width}" stroke="${lit ? solid : bars}" stroke-width="4"/>`
  );
}
