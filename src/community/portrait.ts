import { square } from '../design/svg.ts';
import type { Hue } from '../design/tokens.ts';
import { backdrops } from './portrait/backdrops.ts';
import { clothes } from './portrait/clothes.ts';
import type { Cut } from './portrait/cut.ts';
import { beards, brooch, earrings, flower, glasses, headphones, pencil } from './portrait/extras.ts';
import { faceFrom } from './portrait/face.ts';
import { hairFrom } from './portrait/hair.ts';
import { complexionFrom, paletteFrom } from './portrait/palette.ts';
import { mirrored, type Piece, type Pose, unmoved } from './portrait/paper.ts';
import { randomFor } from './portrait/random.ts';
import { layered } from './portrait/scissors.ts';

function adornments(seed: string, cut: Cut, hatted: boolean): Piece[] {
  const random = randomFor(seed, 'extras');
  const worn: Piece[] = [];
  if (randomFor(seed, 'glasses').chance(0.38)) worn.push(...random.pick(glasses));
  if (cut.ears && random.chance(0.35)) worn.push(...random.pick(earrings));
  if (hatted) return worn;
  if (random.chance(0.1)) worn.push(...headphones);
  else if (cut.ears && random.chance(0.12)) worn.push(...pencil);
  else if (!cut.short && random.chance(0.15)) worn.push(...flower);
  return worn;
}

interface Head {
  /** What hangs behind the shoulders. */
  back: Piece[];
  neck: Piece;
  /** What turns with the head, from the ears to the glasses. */
  front: Piece[];
  tall: boolean;
  /** Whether there is enough hair, and little enough beard, for dye. */
  dyes: boolean;
}

function headOf(seed: string, dark: boolean, chosen: boolean): Head {
  const random = randomFor(seed, 'hair');
  const { cut, hatted } = hairFrom(random, chosen);
  const beard = chosen && cut.short && random.chance(0.4) ? random.pick(beards) : [];
  const { neck, ears, skull, features } = faceFrom(randomFor(seed, 'face'), dark);
  return {
    back: cut.back ?? [],
    front: [...ears, skull, ...beard, ...features, ...cut.front, ...adornments(seed, cut, hatted)],
    neck,
    tall: cut.tall ?? false,
    dyes: beard.length === 0 && !cut.sparse,
  };
}

/**
 * A paper-cut portrait that stands in for a missing photo: flat sheets laid on one another, drawn by chance from
 * the seed alone. It resembles nobody, and says nothing about its person but the floor's hue.
 *
 * @param seed any text: a person's id, or a word that they chose because they liked what it gives
 * @param hue the floor's
 * @param title the text alternative; without it the portrait is decoration
 * @param chosen whether the seed was chosen: then beards, bald heads, headscarves and turbans come up too, which
 * chance alone gives nobody
 * @returns a square `<svg>` on a 240 grid, 3 to 4 kB, without ids; it may be cropped round
 */
export function portrait(seed: string, hue: Hue, title?: string, chosen = false): string {
  const complexion = complexionFrom(randomFor(seed, 'skin'));
  const chance = randomFor(seed, 'pose');
  const head = headOf(seed, complexion.dark, chosen);
  const palette = paletteFrom(hue, complexion, head.dyes, randomFor(seed, 'palette'));
  const scale = head.tall ? 1 : chance.between(1.06, 1.12);
  const upright: Pose = { scale, tilt: 0 };
  const tilted: Pose = { scale, tilt: chance.between(-0.09, 0.09) };
  const [headTurned, roomTurned] = [chance.chance(0.5), chance.chance(0.5)];
  const pinned = chance.chance(0.22) ? brooch : [];

  const scissors = randomFor(seed, 'scissors');
  const lay = (pieces: readonly Piece[], pose: Pose, turned: boolean) =>
    layered(turned ? mirrored(pieces) : pieces, palette, pose, scissors);
  const outfit = randomFor(seed, 'clothes').pick(clothes);
  return square(
    240,
    `<path fill="${palette.wall}" d="M0 0h240v240H0z"/>` +
      lay(randomFor(seed, 'backdrop').pick(backdrops), unmoved, roomTurned) +
      lay(head.back, tilted, headTurned) +
      lay([head.neck, ...outfit], upright, false) +
      lay(head.front, tilted, headTurned) +
      lay(pinned, upright, headTurned),
    title,
  );
}
