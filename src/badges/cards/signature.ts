import { mark } from '../../design/mark.ts';
import { hues, light } from '../../design/tokens.ts';
import { fitText } from '../fit.ts';
import { display } from '../font-files.ts';
import { widthOf } from '../line-breaks.ts';
import { centred, covering, type Frame, type Picture, type Side } from './element.ts';
import { drawing } from './piece.ts';

export const signatureHeight = 44;

/** The mark as it stands on paper. */
export const markByDay = (): string =>
  mark(undefined, {
    shaft: light.ink,
    floors: [hues.tomato.solid, hues.mustard.solid, hues.sea.solid],
  });

/** The place signs every card: its mark and its name, along the bottom of a frame. */
export function signature(site: string, frame: Frame, side: Side): Required<Picture> {
  const gap = 12;
  const room = frame.width - signatureHeight - gap;
  const name = fitText(site, {
    face: display,
    width: room,
    largest: 34,
    smallest: 16,
    leading: 1,
    maxLines: 1,
  });
  const width = widthOf(name.lines[0] ?? '', display) * name.size;
  // The mark has air around it on its grid: its edge, not its grid, stands on the margin.
  const x = side === 'right' ? frame.x + frame.width - width - gap - signatureHeight : frame.x - 8;
  const y = frame.y + frame.height - signatureHeight;
  const at = { x: x + signatureHeight + gap, y, width: width + 2, height: signatureHeight };
  const square = { x, y, width: signatureHeight, height: signatureHeight };
  const art = covering(markByDay(), square);
  return { art, text: [centred(name, light.ink, at, 'left')], pieces: [drawing(art, square, true)] };
}
