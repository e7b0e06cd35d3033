import { centred, covering, type Picture, type Size } from '../badges/cards/element.ts';
import { fitText } from '../badges/fit.ts';
import { bold } from '../badges/font-files.ts';
import { type Pin, pin } from '../badges/pin.ts';
import { hues, light } from '../design/tokens.ts';
import type { Line } from './sheet.ts';
import { px } from './units.ts';

/** A round sticker, in millimetres. */
export const stickerSize: Size = { width: 50, height: 50 };
export const stickerBleed = { x: 3, y: 3 };
/** Room for the name under a sticker, from the cut downwards. */
export const stickerLabel = 11.5;

const radius = px(stickerSize.width) / 2;
/** The pin keeps this much of the sticker: its corners stay well inside a cut that is a little off. */
const art = 384;

/** A badge as a round sticker in the pixels of `units.ts`: colour up to the bleed, the cut as dashes, its name below. */
export function stickerPicture(name: string, drawing: Omit<Pin, 'title'>): Picture {
  const { light: day, solid } = hues[drawing.hue];
  const over = radius + px(stickerBleed.x);
  const at = { x: radius - art / 2, y: radius - art / 2, width: art, height: art };
  const label = {
    x: -px(stickerBleed.x),
    y: px(stickerSize.height + stickerLabel - 6),
    width: 2 * over,
    height: px(6),
  };
  const fitted = fitText(name, {
    face: bold,
    width: label.width,
    height: label.height,
    largest: 32,
    smallest: 18,
    leading: 1.1,
    maxLines: 2,
    wrapBelow: 26,
  });
  return {
    art:
      `<circle cx="${radius}" cy="${radius}" r="${over}" fill="${day.wash}"/>` +
      `<circle cx="${radius}" cy="${radius}" r="${radius}" fill="none" stroke="${solid}" stroke-width="1.5" stroke-dasharray="6 8"/>` +
      covering(pin(drawing), at),
    text: [centred(fitted, light.ink, label)],
  };
}

/** Ticks outside the bleed on the axes of a round piece, to lay a punch or a compass by. Millimetres. */
export function roundMarks({ x, y, width, height }: { x: number; y: number } & Size): Line[] {
  const [from, to] = [stickerBleed.x + 0.6, stickerBleed.x + 3];
  const [middle, centre] = [x + width / 2, y + height / 2];
  return [
    { from: { x: x - to, y: centre }, to: { x: x - from, y: centre } },
    { from: { x: x + width + from, y: centre }, to: { x: x + width + to, y: centre } },
    { from: { x: middle, y: y - to }, to: { x: middle, y: y - from } },
  ];
}
