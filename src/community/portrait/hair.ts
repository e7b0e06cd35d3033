import type { Cut } from './cut.ts';
import { covered } from './hair-covered.ts';
import { long } from './hair-long.ts';
import { short } from './hair-short.ts';
import { tied } from './hair-tied.ts';
import type { Random } from './random.ts';

/**
 * A head of hair, or what covers it.
 *
 * @param chosen whether the person chose the seed: only then what one would not be given unasked comes up
 */
export function hairFrom(random: Random, chosen: boolean): { cut: Cut; hatted: boolean } {
  const hatted = random.chance(0.12);
  const cuts = hatted ? covered : [...short, ...tied, ...long];
  const offered = cuts.filter((cut) => chosen || !cut.personal);
  return { cut: random.pick(offered as [Cut, ...Cut[]]), hatted };
}
