import type { Storey } from '../../community/storeys.ts';
import { accentColours } from '../../design/accent.ts';
import { mix } from '../../design/svg.ts';
import { cream, hues, light } from '../../design/tokens.ts';
import type { CardData } from '../card-data.ts';
import { fitText } from '../fit.ts';
import { display } from '../font-files.ts';
import { type Colours, centred, covering, type Frame, type Picture, rect, type Size } from './element.ts';
import { drawing } from './piece.ts';
import { markByDay } from './signature.ts';

/** The bar that every card wears. */
const shaftWidth = 88;
/** Between the bar, the edges and everything else. */
const margin = 56;

/** Where the bar stands on a card. */
export const barOf = ({ height }: Size): Frame => ({ x: 0, y: 0, width: shaftWidth, height });

/** The colours of a floor; without one, those of the place. */
export function coloursOf(card: CardData, floor?: Storey): Colours {
  return floor ? hues[floor.hue] : accentColours(card.accent);
}

/** What lies between the bar and the other margins. `panel` is what the right edge gives away to a picture. */
export function field({ width, height }: Size, panel = 0): Frame {
  const x = shaftWidth + margin;
  return { x, y: margin, width: width - panel - margin - x, height: height - 2 * margin };
}

const plate = { inset: 10, height: 68, type: 38 };

/** The mark on a plate at the foot of the shaft, where no floor is named. */
function sign({ x, y, width, height }: Frame): string {
  const side = width - 2 * plate.inset;
  const frame = { x: x + plate.inset, y: y + height - plate.inset - side, width: side, height: side };
  const inner = { x: frame.x + 10, y: frame.y + 10, width: side - 20, height: side - 20 };
  return rect(frame, cream, 4) + covering(markByDay(), inner);
}

/**
 * The lift shaft along the left edge: one cell per floor, and the lift where the card belongs. Without a floor the
 * shaft carries the mark.
 */
export function shaft(
  floor: Storey | undefined,
  { solid, onSolid }: Colours,
  frame: Frame,
): Required<Picture> {
  const { x, y, width, height } = frame;
  const art = [rect(frame, solid)];
  if (!floor) {
    const signed = art.join('') + sign(frame);
    return { art: signed, text: [], pieces: [drawing(signed, frame, true)] };
  }
  const cell = height / floor.count;
  const quiet = mix(solid, onSolid, 0.45);
  const middle = (index: number) => y + height - (index + 0.5) * cell;
  for (let index = 0; index < floor.count; index += 1) {
    const ceiling = Math.round(y + height - (index + 1) * cell);
    if (index < floor.count - 1)
      art.push(`<path d="M${x} ${ceiling}h${width}" stroke="${quiet}" stroke-width="2"/>`);
    if (index !== floor.index)
      art.push(`<circle cx="${x + width / 2}" cy="${middle(index)}" r="5" fill="${quiet}"/>`);
  }
  const lift = {
    x: x + plate.inset,
    // In a tower the cells are lower than the plate.
    y: Math.round(
      Math.min(
        Math.max(middle(floor.index) - plate.height / 2, y + plate.inset),
        y + height - plate.inset - plate.height,
      ),
    ),
    width: width - 2 * plate.inset,
    height: plate.height,
  };
  art.push(rect(lift, cream, 4));
  const box = {
    face: display,
    width: lift.width - 12,
    largest: plate.type,
    smallest: 10,
    leading: 1,
    maxLines: 1,
  };
  const drawn = art.join('');
  return {
    art: drawn,
    text: [centred(fitText(floor.short, box), light.ink, lift)],
    pieces: [drawing(drawn, frame, true)],
  };
}
