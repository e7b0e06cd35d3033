import { both, dot, flat, type Piece, sheet, strip } from './paper.ts';
import type { Random } from './random.ts';

/** Faces share their skull, so that every cut of hair fits; they differ below the cheekbones. */
const faces = [
  // oval
  'M78 104C77 74 96 56 120 56C144 56 163 74 162 104C162 134 146 160 120 160C94 160 78 134 78 104Z',
  // round
  'M77 104C77 74 96 56 120 56C144 56 163 74 163 104C164 138 148 157 120 157C92 157 76 138 77 104Z',
  // square
  'M78 104C77 74 96 56 120 56C144 56 163 74 162 104C162 126 161 140 151 150C143 158 132 160 120 160C108 160 97 158 89 150C79 140 78 126 78 104Z',
  // pointed
  'M78 104C77 74 96 56 120 56C144 56 163 74 162 104C161 130 150 148 134 158C126 163 114 163 106 158C90 148 79 130 78 104Z',
  // long
  'M79 104C78 74 96 56 120 56C144 56 162 74 161 104C161 136 147 166 120 166C93 166 79 136 79 104Z',
] as const;

/** An eye on either side, where the light comes from one. */
const pair = (eye: (x: number) => Piece[]): Piece[] => [...eye(102), ...eye(138)];

/** Eyes with whites of their own, which stand out on any skin. */
const openEyes: readonly [Piece[], ...Piece[][]] = [
  pair((x) => [dot('cream', x, 114, 8, 6.2), dot('ink', x, 114, 5, 6), dot('cream', x + 1.6, 112, 1.6)]),
  pair((x) => [dot('cream', x, 114, 8, 6.4), dot('ink', x + 2, 114, 5, 5.8)]),
  pair((x) => [dot('cream', x, 114, 8, 6.4), dot('ink', x - 2, 114, 5, 5.8)]),
  // smiling
  pair((x) => [strip('ink', `M${x - 8} 117Q${x} 105 ${x + 8} 117`, 4.5)]),
];

const eyes: readonly [Piece[], ...Piece[][]] = [
  ...openEyes,
  pair((x) => [dot('ink', x, 114, 4.4, 5.4), dot('cream', x + 1.4, 112, 1.5)]),
  pair((x) => [dot('ink', x, 114, 4.2, 4.2)]),
  pair((x) => [dot('ink', x, 114, 3.8, 5.8)]),
  // with lashes
  [...pair((x) => [dot('ink', x, 115, 4.2, 5.2)]), ...both(strip('ink', 'M92 113Q98 106 107 109', 3.2))],
];

const brows: readonly [Piece[], ...Piece[][]] = [
  both(strip('deep', 'M93 100Q101 94 109 98', 4)),
  both(strip('deep', 'M94 97Q102 93 110 99', 5)),
  both(strip('deep', 'M94 99Q102 97 110 98', 4)),
  both(flat('deep', 'M91 101Q100 91 111 96L110 101Q101 98 91 101Z')),
  [strip('deep', 'M93 100Q101 95 109 99', 4), strip('deep', 'M131 95Q139 90 147 96', 4)],
];

const noses: readonly [Piece[], ...Piece[][]] = [
  [flat('shade', 'M119 112L129 132Q120 136 113 131Q119 126 119 112Z')],
  [strip('shade', 'M113 130Q120 136 127 130', 4)],
  [flat('shade', 'M120 114Q131 130 126 133Q119 136 114 132Q121 130 120 114Z')],
  [dot('shade', 120, 128, 7.5, 5)],
  [strip('shade', 'M121 112L126 130Q121 133 115 131', 3.6)],
];

const mouths: readonly [Piece[], ...Piece[][]] = [
  [strip('lips', 'M106 142Q120 154 134 142', 4)],
  [strip('lips', 'M108 144Q122 152 133 140', 4)],
  // laughing
  [
    flat('lips', 'M103 140Q120 145 137 140Q134 156 120 157Q106 156 103 140Z'),
    flat('cream', 'M107 142Q120 146 133 142Q132 148 120 148Q108 148 107 142Z'),
  ],
  // a grin
  [flat('cream', 'M105 141Q120 145 135 141Q132 152 120 152Q108 152 105 141Z')],
  // full lips
  [flat('lips', 'M107 144Q114 139 120 142Q126 139 133 144Q127 153 120 153Q113 153 107 144Z')],
  [strip('lips', 'M112 144Q120 150 128 144', 4)],
];

const marks: readonly [Piece[], ...Piece[][]] = [
  [],
  [],
  [],
  both(dot('shade', 92, 124, 1.6), dot('shade', 98, 128, 1.6), dot('shade', 104, 125, 1.6)),
  [dot('ink', 140, 139, 2)],
];

export interface Face {
  neck: Piece;
  ears: Piece[];
  skull: Piece;
  features: Piece[];
}

/**
 * A friendly face, turned to the reader.
 *
 * @param dark whether the skin is so dark that ink alone would not show on it
 */
export function faceFrom(random: Random, dark: boolean): Face {
  return {
    neck: flat('skin', 'M101 140L102 186Q120 206 138 186L139 140Z'),
    ears: [...both(dot('skin', 77, 116, 9, 12)), ...both(dot('shade', 76, 116, 4, 6.5))],
    skull: sheet('skin', random.pick(faces), 6),
    features: [
      ...(random.chance(0.75) ? both(dot('blush', 93, 129, 9, 7.5)) : []),
      ...random.pick(marks),
      ...random.pick(noses),
      ...random.pick(mouths),
      ...random.pick(dark ? openEyes : eyes),
      ...random.pick(brows),
    ],
  };
}
