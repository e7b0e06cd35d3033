import { drawFace, type Face } from '../../community/face.ts';
import { mix } from '../../design/svg.ts';
import { cream, type Hue, hues, light } from '../../design/tokens.ts';
import { clipped, type Frame, rect } from './element.ts';

/** A window with somebody in it: a pane in a cream frame. */
export function windowWith(face: Face, hue: Hue, frame: Frame, id: string): string {
  const rim = 5;
  const outer = {
    x: frame.x - rim,
    y: frame.y - rim,
    width: frame.width + 2 * rim,
    height: frame.height + 2 * rim,
  };
  return rect(outer, cream, 4) + clipped(id, drawFace(face, hue), frame, 2);
}

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
