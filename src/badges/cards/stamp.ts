import { cream, hues } from '../../design/tokens.ts';
import { fitText } from '../fit.ts';
import { display } from '../font-files.ts';
import { widthOf } from '../line-breaks.ts';
import { column, type Frame, h, lines, type Picture } from './element.ts';

const ink = hues.tomato.light.text;

/** A word as from a rubber stamp, across the lower right corner of a ticket. */
export function stamp(word: string, { x, y, width, height }: Frame): Picture {
  const fitted = fitText(word, {
    face: display,
    width: 300,
    largest: 60,
    smallest: 24,
    leading: 1.1,
    maxLines: 1,
  });
  const plate = {
    width: widthOf(fitted.lines[0] ?? '', display) * fitted.size + 60,
    height: fitted.size * 1.1 + 32,
  };
  const at = { x: x + width - plate.width - 44, y: y + height - plate.height - 44, ...plate };
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
