import { hues, light } from '../../design/tokens.ts';
import type { BadgeCard } from '../card-data.ts';
import { fitText } from '../fit.ts';
import { display } from '../font-files.ts';
import { centred, type Frame, type Picture, rect, type Side } from './element.ts';
import { windowWith, windowWithPhoto } from './windows.ts';

const gap = 26;
const rim = 8;

/** How high the row of the recipient is. */
export const recipientHeight = (story: boolean): number => (story ? 148 : 118);

/** The pane in that row. */
export const paneOf = (height: number): number => height - 2 * rim;

/** Whose badge it is: the person at a window, and the name beside it. Nothing for a badge that names nobody. */
export function recipient(card: BadgeCard, frame: Frame, side: Side, photo?: string): Picture {
  if (!card.dedication) return { art: '', text: [] };
  const hue = card.floor?.hue ?? card.pin.hue;
  const right = side === 'right';
  const pane = card.face ? paneOf(frame.height) : 0;
  const beside = card.face ? pane + 2 * rim + gap : 0;
  const box = { ...frame, x: right ? frame.x : frame.x + beside, width: frame.width - beside };
  const fitted = fitText(card.dedication, {
    face: display,
    width: box.width,
    height: frame.height,
    largest: frame.height * 0.5,
    smallest: 20,
    leading: 1.05,
    maxLines: 4,
    wrapBelow: 44,
  });
  const at = {
    x: right ? frame.x + frame.width - pane - rim : frame.x + rim,
    y: frame.y + rim,
    width: pane,
    height: pane,
  };
  const plate = { x: at.x - rim, y: at.y - rim, width: pane + 2 * rim, height: pane + 2 * rim };
  const window = card.face
    ? rect(plate, light.ink, 6) +
      (photo ? windowWithPhoto(photo, at) : windowWith(card.face, hue, at, 'recipient'))
    : '';
  return {
    art: window,
    text: [centred(fitted, hues[card.pin.hue].light.text, box, side)],
  };
}
