import { square } from './svg.ts';
import { hues } from './tokens.ts';

/** The colours of the mark: the lift shaft and the three floors, from the top down. */
export interface MarkColours {
  shaft: string;
  floors: readonly [top: string, middle: string, ground: string];
}

const house: MarkColours = {
  shaft: 'currentColor',
  floors: [hues.tomato.solid, hues.mustard.solid, hues.sea.solid],
};

/**
 * The mark: a building in section, which is also an É. The shaft stands on the left, three floors run off it, and
 * the accent is the roof.
 *
 * @param title the text alternative; without it the mark is decoration
 * @param colours by default the shaft takes the colour of the text around it
 */
export function mark(title?: string, colours: MarkColours = house): string {
  return square(64, markShapes(colours), title);
}

/** The mark's shapes alone, on a square of 64. Edges lie on multiples of 4, so that they are sharp at 16 and 32 px too. */
export function markShapes({ shaft, floors: [top, middle, ground] }: MarkColours): string {
  return (
    `<path fill="${shaft}" d="M12 24h8v32h-8zM24 14 44 6v8L24 22z"/>` +
    `<path fill="${top}" d="M24 24h28v8H24z"/>` +
    `<path fill="${middle}" d="M24 36h20v8H24z"/>` +
    `<path fill="${ground}" d="M24 48h28v8H24z"/>`
  );
}
