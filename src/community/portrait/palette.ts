import { mix } from '../../design/svg.ts';
import { cream, type Hue, hues } from '../../design/tokens.ts';
import type { Palette } from './paper.ts';
import type { Random } from './random.ts';

const ink = '#1E1511';
/** Undyed cloth: darker than the paper of the page, so that a portrait cropped round keeps its edge. */
const linen = '#F7E5C4';

const hairColours = {
  ink: '#2A1D18',
  night: '#1C1412',
  umber: '#40261B',
  brown: '#5C3823',
  chestnut: '#7B4628',
  copper: '#B5562A',
  straw: '#D9A545',
  sand: '#E6C583',
  snow: '#EFE3CD',
};

type HairColour = keyof typeof hairColours;

/** A skin, and the hair colours that stand out against it; one named twice comes twice as often. */
export interface Complexion {
  skin: string;
  hairs: readonly [HairColour, ...HairColour[]];
  /** Whether ink alone would not show on it. */
  dark: boolean;
}

/** Everybody's chance of each is the same. */
const complexions: readonly [Complexion, ...Complexion[]] = [
  { skin: '#F9D8BC', hairs: ['ink', 'brown', 'chestnut', 'copper', 'straw', 'sand'], dark: false },
  { skin: '#F3C6A0', hairs: ['ink', 'brown', 'chestnut', 'copper', 'straw', 'snow'], dark: false },
  { skin: '#E8B084', hairs: ['ink', 'umber', 'brown', 'chestnut', 'snow'], dark: false },
  { skin: '#D99A68', hairs: ['ink', 'night', 'umber', 'brown', 'snow'], dark: false },
  { skin: '#C3804F', hairs: ['ink', 'night', 'ink', 'umber', 'snow'], dark: false },
  { skin: '#A5673C', hairs: ['ink', 'night', 'ink', 'night', 'umber', 'snow'], dark: true },
  { skin: '#8E5533', hairs: ['ink', 'night', 'ink', 'night', 'umber', 'snow'], dark: true },
  { skin: '#774629', hairs: ['ink', 'night', 'ink', 'night', 'umber', 'snow'], dark: true },
];

export const complexionFrom = (random: Random): Complexion => random.pick(complexions);

/** The hues that go well beside a floor's own. */
const friends: Record<Hue, readonly [Hue, Hue, Hue]> = {
  tomato: ['mustard', 'sea', 'sky'],
  mustard: ['tomato', 'sea', 'plum'],
  sea: ['mustard', 'tomato', 'plum'],
  leaf: ['mustard', 'plum', 'tomato'],
  plum: ['mustard', 'leaf', 'sea'],
  sky: ['tomato', 'mustard', 'leaf'],
};

/** Walls, what stands before them, and what is worn: the floor's hue is in each of them. */
function roomFrom(hue: Hue, friend: string, random: Random) {
  const solid = hues[hue].solid;
  const wash = hues[hue].light.wash;
  const tone = (part: number) => mix(wash, solid, part);
  const deep = (part: number) => mix(solid, ink, part);
  return random.pick([
    { wall: tone(0.06), far: tone(0.24), near: tone(0.62), cloth: solid, trim: linen },
    { wall: solid, far: deep(0.18), near: mix(solid, cream, 0.38), cloth: friend, trim: linen },
    { wall: tone(0.42), far: tone(0.16), near: deep(0.12), cloth: linen, trim: solid },
    { wall: mix(wash, cream, 0.3), far: tone(0.18), near: solid, cloth: friend, trim: solid },
  ]);
}

/**
 * The colours of one portrait.
 *
 * @param dyed whether the hair may be dyed in a hue of the house
 */
export function paletteFrom(hue: Hue, { skin, hairs }: Complexion, dyed: boolean, random: Random): Palette {
  const friend = hues[random.pick(friends[hue])].solid;
  const natural = hairColours[random.pick(hairs)];
  const hair = random.chance(0.09) && dyed ? friend : natural;
  const room = roomFrom(hue, friend, random);
  return {
    ...room,
    bright: hues[hue === 'mustard' ? 'tomato' : 'mustard'].solid,
    fold: room.cloth === linen ? '#E3C998' : mix(room.cloth, '#3A1408', 0.26),
    frame: random.pick([ink, ink, ink, hues.tomato.solid, hues.sea.solid, hues.plum.solid]),
    skin,
    shade: mix(skin, '#7A2E12', 0.3),
    blush: mix(skin, hues.tomato.solid, 0.36),
    lips: mix(skin, '#A3201A', 0.62),
    hair,
    deep: hair === hairColours.snow ? '#C9A377' : mix(hair, '#2A0F06', 0.4),
    linen,
    cream,
    ink,
  };
}
