import { square } from '../design/svg.ts';
import type { Hue } from '../design/tokens.ts';
import { backdrops } from './portrait/backdrops.ts';
import { clothes } from './portrait/clothes.ts';
import { beards, brooch, earrings, flower, glasses, headphones, pencil } from './portrait/extras.ts';
import { faceFrom } from './portrait/face.ts';
import { bare, covered, type Cut } from './portrait/hair.ts';
import { paletteFor } from './portrait/palette.ts';
import { layered, mirrored, type Piece } from './portrait/paper.ts';
import { randomFor } from './portrait/random.ts';

function adornments(seed: string, cut: Cut, hatted: boolean): Piece[] {
  const random = randomFor(seed, 'extras');
  const worn: Piece[] = [];
  if (randomFor(seed, 'glasses').chance(0.38)) worn.push(...random.pick(glasses));
  if (cut.ears && random.chance(0.4)) worn.push(...random.pick(earrings));
  if (hatted) return worn;
  if (random.chance(0.1)) worn.push(...headphones);
  else if (cut.ears && random.chance(0.12)) worn.push(...pencil);
  else if (!cut.short && random.chance(0.15)) worn.push(...flower);
  return worn;
}

/**
 * A paper-cut portrait that stands in for a missing photo: flat sheets laid on one another, drawn by chance from
 * the seed alone. It resembles nobody, and says nothing about its person but the floor's hue.
 *
 * @param seed any text; a person's id keeps the portrait the same when the name changes
 * @param hue the floor's
 * @param title the text alternative; without it the portrait is decoration
 * @returns a square `<svg>` on a 240 grid, about 3 kB, without ids; it may be cropped round
 */
export function portrait(seed: string, hue: Hue, title?: string): string {
  const palette = paletteFor(hue, randomFor(seed, 'palette'));
  const head = randomFor(seed, 'hair');
  const hatted = head.chance(0.12);
  const cut = head.pick(hatted ? covered : bare);
  const beard = cut.short && head.chance(0.4) ? head.pick(beards) : [];
  const face = faceFrom(randomFor(seed, 'face'));
  const pose = randomFor(seed, 'pose');
  const scissors = randomFor(seed, 'scissors');
  const turned = (pieces: readonly Piece[], turn: boolean) =>
    layered(turn ? mirrored(pieces) : pieces, palette, scissors);

  const left = pose.chance(0.5);
  const tilt = `<g transform="rotate(${Math.round(pose.between(-5, 5))} 120 180)">`;
  const [neck, ...ears] = face.behind as [Piece, ...Piece[]];
  return square(
    240,
    `<rect width="240" height="240" fill="${palette.wall}"/>` +
      turned(randomFor(seed, 'backdrop').pick(backdrops), pose.chance(0.5)) +
      `${tilt}${turned(cut.back ?? [], left)}</g>` +
      turned([neck, ...randomFor(seed, 'clothes').pick(clothes)], false) +
      (pose.chance(0.25) ? turned(brooch, left) : '') +
      tilt +
      turned([...ears, face.skull, ...beard, ...face.features], left) +
      turned([...cut.front, ...adornments(seed, cut, hatted)], left) +
      '</g>',
    title,
  );
}
