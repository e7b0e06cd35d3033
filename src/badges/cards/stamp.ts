import { cream, hues } from '../../design/tokens.ts';
import { fitText } from '../fit.ts';
import { display } from '../font-files.ts';
import { widthOf } from '../line-breaks.ts';
import { centred, type Frame, type Picture } from './element.ts';

/** What it takes from the foot of a ticket. */
export const stampHeight = 100;

const ink = hues.tomato.light.text;
const tilt = -6;
const onTickets = 50;

/**
 * A word as from a rubber stamp: its letters `largest` pixels high and less where the word is long, its plate placed by
 * its size.
 */
function stamped(
  word: string,
  { largest, width: room }: { largest: number; width: number },
  place: (width: number, height: number) => Frame,
): Picture {
  const part = largest / onTickets;
  const fitted = fitText(word, {
    face: display,
    width: room,
    largest,
    smallest: 24,
    leading: 1.1,
    maxLines: 1,
  });
  const width = widthOf(fitted.lines[0] ?? '', display) * fitted.size + 60 * part;
  const at = place(width, fitted.size * 1.1 + 28 * part);
  const turn = `rotate(${tilt} ${at.x + at.width / 2} ${at.y + at.height / 2})`;
  const border = `<rect x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}" rx="${4 * part}" fill="${cream}" stroke="${ink}" stroke-width="${6 * part}" transform="${turn}"/>`;
  return { art: border, text: [{ ...centred(fitted, ink, at), turn: tilt }] };
}

/** Across the lower right corner of a ticket. */
export function stamp(word: string, { x, y, width, height }: Frame): Picture {
  return stamped(word, { largest: onTickets, width: 300 }, (wide, high) => ({
    x: x + width - wide - 40,
    y: y + height - high - 30,
    width: wide,
    height: high,
  }));
}

/** Across the middle of a pin, a little below it. */
export function stampAcross(word: string, { x, y, width, height }: Frame): Picture {
  // With its plate the word is a little narrower than the pin.
  return stamped(word, { largest: width * 0.145, width: width * 0.72 }, (wide, high) => ({
    x: x + (width - wide) / 2,
    y: y + height * 0.71 - high / 2,
    width: wide,
    height: high,
  }));
}
