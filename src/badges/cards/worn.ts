import { type Pin, pin } from '../pin.ts';
import { covering, type Frame, type Picture, type Side } from './element.ts';

export const pinHeight = 88;
const gap = 8;
/** More than a few pins are a uniform. */
const most = 6;

/** The pins that somebody wears, in a row along the bottom of a frame. */
export function worn(pins: readonly Omit<Pin, 'title'>[], frame: Frame, side: Side): Picture {
  const shown = pins.slice(0, most);
  const used = shown.length * (pinHeight + gap) - gap;
  const from = side === 'right' ? frame.x + frame.width - used : frame.x - 4;
  const y = frame.y + frame.height - pinHeight;
  const art = shown.map((one, index) =>
    covering(pin(one), { x: from + index * (pinHeight + gap), y, width: pinHeight, height: pinHeight }),
  );
  return { art: art.join(''), text: [] };
}
