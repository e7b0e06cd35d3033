import { fitText } from '../fit.ts';
import { bold } from '../font-files.ts';
import { widthOf } from '../line-breaks.ts';
import { type Colours, centred, type Frame, type Picture, type Side } from './element.ts';

const height = 68;
const padding = 34;
const bite = 8;

/**
 * A small ticket with torn ends that carries a line, halfway across an edge.
 *
 * @param frame what it may take of the edge: its `y` is the edge
 */
export function tag(words: string, colours: Colours, frame: Frame, side: Side): Picture {
  const fitted = fitText(words, {
    face: bold,
    width: frame.width - 2 * padding,
    largest: 32,
    smallest: 22,
    leading: 1.2,
    maxLines: 1,
  });
  const width = Math.ceil(widthOf(fitted.lines[0] ?? '', bold) * fitted.size) + 2 * padding;
  const x = side === 'right' ? frame.x + frame.width - width : frame.x;
  const at = { x, y: frame.y - height / 2, width, height };
  const straight = (height / 3 - 2 * bite) / 2;
  const torn = (down: 1 | -1) =>
    `v${down * straight}a${bite} ${bite} 0 0 0 0 ${down * 2 * bite}v${down * straight}`.repeat(3);
  const outline = `M${x} ${at.y}h${width}${torn(1)}h${-width}${torn(-1)}z`;
  return {
    art: `<path d="${outline}" fill="${colours.solid}"/>`,
    text: [centred(fitted, colours.onSolid, at)],
  };
}
