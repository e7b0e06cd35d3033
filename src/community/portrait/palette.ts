import { cream, type Hue, hues, light } from '../../design/tokens.ts';
import { mix } from '../../design/svg.ts';
import type { Palette } from './paper.ts';
import type { Random } from './random.ts';

/** Skins, each with the hair colours that stand out against it. Everyone's chance of each is the same. */
const skins = [
  { skin: '#F9D8BC', hairs: 'ink brown chestnut copper straw sand' },
  { skin: '#F3C6A0', hairs: 'ink brown chestnut copper straw snow' },
  { skin: '#E8B084', hairs: 'ink brown chestnut umber snow' },
  { skin: '#D99A68', hairs: 'ink brown umber snow' },
  { skin: '#C3804F', hairs: 'ink umber night snow' },
  { skin: '#A5673C', hairs: 'ink night snow' },
  { skin: '#87502F', hairs: 'ink night snow' },
  { skin: '#6E3F27', hairs: 'ink night snow' },
] as const;

const hairColours: Record<string, string> = {
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

/** The hues that go well beside a floor's own. */
const friends: Record<Hue, readonly [Hue, Hue, Hue]> = {
  tomato: ['mustard', 'sea', 'sky'],
  mustard: ['tomato', 'sea', 'plum'],
  sea: ['mustard', 'tomato', 'plum'],
  leaf: ['mustard', 'plum', 'tomato'],
  plum: ['mustard', 'leaf', 'sea'],
  sky: ['tomato', 'mustard', 'leaf'],
};

/** The floor's hue on the wall, on the clothes, or on both. */
export function paletteFor(hue: Hue, random: Random): Palette {
  const { solid, light: theme } = hues[hue];
  const friend = hues[random.pick(friends[hue])].solid;
  const complexion = random.pick(skins);
  const natural = complexion.hairs.split(' ') as [string, ...string[]];
  const hair = random.chance(0.08) ? friend : (hairColours[random.pick(natural)] ?? light.ink);
  const wash = theme.wash;
  const rooms = [
    // A pale room, the floor's hue worn.
    { wall: wash, far: mix(wash, solid, 0.22), near: mix(wash, solid, 0.62), cloth: solid, trim: cream },
    // A painted wall, a friend's colour worn.
    {
      wall: solid,
      far: mix(solid, light.ink, 0.18),
      near: mix(solid, cream, 0.38),
      cloth: friend,
      trim: cream,
    },
    {
      wall: mix(wash, solid, 0.42),
      far: mix(wash, solid, 0.16),
      near: mix(solid, light.ink, 0.12),
      cloth: cream,
      trim: solid,
    },
    { wall: mix(wash, cream, 0.5), far: mix(wash, solid, 0.16), near: solid, cloth: friend, trim: solid },
  ] as const;
  const room = random.pick(rooms);
  return {
    ...room,
    bright: hue === 'mustard' ? cream : hues.mustard.solid,
    fold: mix(room.cloth, light.ink, 0.22),
    skin: complexion.skin,
    shade: mix(complexion.skin, '#7A2E12', 0.3),
    blush: mix(complexion.skin, hues.tomato.solid, 0.36),
    lips: mix(complexion.skin, '#A3201A', 0.62),
    hair,
    deep: mix(hair, light.ink, hair === hairColours.snow ? 0.22 : 0.35),
    cream,
    ink: '#1E1511',
  };
}
