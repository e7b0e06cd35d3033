import { cream, hues } from '../../design/tokens.ts';
import { fitText } from '../fit.ts';
import { display } from '../font-files.ts';
import { widthOf } from '../line-breaks.ts';
import { column, type Frame, h, lines, type Picture } from './element.ts';

/** What it takes from the foot of a ticket. */
export const stampHeight = 100;

const ink = hues.tomato.light.text;

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
  const element = column(at, { transform: 'rotate(-6deg)' }, [
    h(
      {
        ...plate,
        alignItems: 'center',
        justifyContent: 'center',
        backgroundColor: cream,
        border: `6px solid ${ink}`,
        borderRadius: 4,
      },
      [lines(fitted, display, ink, 'center')],
    ),
  ]);
  return { art: '', text: [element] };
}
