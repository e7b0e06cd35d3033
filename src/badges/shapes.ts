/**
 * The six shapes of a pin, on the 240 grid. What a shape says: round, a role; lobes, took part; arch, arrived;
 * bubble, spoke; plaque, membership; hexagon, helped.
 */
export const pinShapes = ['round', 'lobes', 'arch', 'bubble', 'plaque', 'hexagon'] as const;

export type PinShape = (typeof pinShapes)[number];

interface Enamel {
  /** The enamel's edge: absolute M, L, C and Z alone. The rim is stroked outside it, 14 wide. */
  d: string;
  /** Where light catches: an open path just inside the upper left edge. */
  shine: string;
  /** The centre of the glyph's circle. */
  centre: readonly [x: number, y: number];
}

const turn = 2 * Math.PI;

/** A point on a circle round the middle of the grid, to a tenth of a unit; `angle` in turns, 0 at the top, clockwise. */
function around(radius: number, angle: number): string {
  const x = 120 + radius * Math.sin(angle * turn);
  const y = 120 - radius * Math.cos(angle * turn);
  return `${+x.toFixed(1)} ${+y.toFixed(1)}`;
}

/** Twelve round lobes: each runs from valley to valley, with its controls beyond the crest. */
function twelveLobes(): string {
  const lobes = Array.from({ length: 12 }, (_, lobe) => {
    const at = (part: number) => (lobe - 0.5 + part) / 12;
    return `C${around(108, at(0.16))} ${around(108, at(0.84))} ${around(90, at(1))}`;
  });
  return `M${around(90, -0.5 / 12)}${lobes.join('')}Z`;
}

const circle =
  'M120 20C175.2 20 220 64.8 220 120C220 175.2 175.2 220 120 220C64.8 220 20 175.2 20 120C20 64.8 64.8 20 120 20Z';

export const enamels: Record<PinShape, Enamel> = {
  round: {
    d: circle,
    shine: 'M35 104C39 76 56 54 82 42M98 36.400L99 36.2',
    centre: [120, 120],
  },
  lobes: {
    d: twelveLobes(),
    shine: 'M42 92A83 83 0 0 1 76 49.500M91 42.300L92 42',
    centre: [120, 120],
  },
  arch: {
    d: 'M28 112C28 61 69 20 120 20C171 20 212 61 212 112L212 208C212 214.6 206.6 220 200 220L40 220C33.4 220 28 214.6 28 208Z',
    shine: 'M43 126L43 112C43 84 58 60 80 47M95 40L96 39.7',
    centre: [120, 128],
  },
  bubble: {
    d: 'M120 20C177 20 220 58 220 108C220 158 177 196 120 196C111 196 102 195 94 193L52 220C48 222 44 219 45 214L50 174C31 157 20 134 20 108C20 58 63 20 120 20Z',
    shine: 'M36 106C37 84 47 66 63 54M77 45.800L78 45.4',
    centre: [120, 108],
  },
  plaque: {
    d: 'M50 20L190 20C190 37 203 50 220 50L220 190C203 190 190 203 190 220L50 220C50 203 37 190 20 190L20 50C37 50 50 37 50 20Z',
    shine: 'M36 98L36 65C49 61 59 52 65 37L84 37M100 37L101 37',
    centre: [120, 120],
  },
  hexagon: {
    d: 'M108 21C115 17 125 17 132 21L206 63C213 67 218 75 218 83L218 157C218 165 213 173 206 177L132 219C125 223 115 223 108 219L34 177C27 173 22 165 22 157L22 83C22 75 27 67 34 63Z',
    shine: 'M38 112L38 87C38 82 40 79 44 76L78 56.500M92 48.400L93 47.8',
    centre: [120, 120],
  },
};
