import type { Piece } from './paper.ts';

/** A cut of hair: what hangs behind the shoulders, and what lies over the face. */
export interface Cut {
  back?: Piece[];
  front: Piece[];
  /** Whether the ears show. */
  ears: boolean;
  /** Whether there is so little on top that a beard suits it well. */
  short?: boolean;
  /** Whether it is for those alone who chose it: nobody is made bald or pious by chance. */
  personal?: boolean;
  /** Whether it rises so high that its wearer sits lower in the frame. */
  tall?: boolean;
  /** Whether little of it is left. */
  sparse?: boolean;
}
