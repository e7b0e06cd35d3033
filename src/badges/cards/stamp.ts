import { cream, hues } from '../../design/tokens.ts';
import { fitText } from '../fit.ts';
import { display } from '../font-files.ts';
import { widthOf } from '../line-breaks.ts';
import { centred, type Frame, type Picture } from './element.ts';

/** What it takes from the foot of a ticket. */
export const stampHeight = 100;

const ink = hues.tomato.light.text;
const tilt = -6;

/** A word as from a rubber stamp, across the lower right corner of a ticket. */
export function stamp(word: string, { x, y, width, height }: Frame): Picture {
  const fitted = fitText(word, {
    face: display,
    width: 300,
    largest: 50,
    smallest: 24,
    leading: 1.1,
    maxLines: 1,
  });
  const plate = {
    width: widthOf(fitted.lines[0] ?? '', display) * fitted.size + 60,
    height: fitted.size * 1.1 + 28,
  };
  const at = { x: x + width - plate.width - 40, y: y + height - plate.height - 30, ...plate };
  const turn = `rotate(${tilt} ${at.x + at.width / 2} ${at.y + at.height / 2})`;
  const border = `<rect x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}" rx="4" fill="${cream}" stroke="${ink}" stroke-width="6" transform="${turn}"/>`;
  return { art: border, text: [{ ...centred(fitted, ink, at), turn: tilt }] };
}
