import { both, dot, flat, type Piece, ring, sheet, strip } from './paper.ts';

const bridge = strip('frame', 'M114 112Q120 107 126 112', 4);
const sides = both(strip('frame', 'M86 110L76 108', 4));

export const glasses: readonly [Piece[], ...Piece[][]] = [
  [...both(ring('frame', 100, 114, 15, 15, 4)), bridge, ...sides],
  [...both(strip('frame', 'M85 103L115 104L113 123Q100 130 88 122Z', 4)), bridge, ...sides],
  // cat's eyes
  [
    ...both(strip('frame', 'M82 101Q100 104 115 106Q116 126 101 127Q88 126 86 110Z', 5)),
    strip('frame', 'M115 110Q120 107 125 110', 5),
  ],
  // half rims
  [
    ...both(
      flat('frame', 'M83 103L116 104L115 111L84 110Z'),
      strip('frame', 'M86 110Q90 126 101 126Q112 126 114 110', 2.5),
    ),
    bridge,
    ...sides,
  ],
  [...both(ring('frame', 100, 114, 16, 14, 4.5)), strip('frame', 'M115 111Q120 107 125 111', 4.5)],
];

/** The beard lies under the mouth, which keeps its place in it. */
export const beards: readonly [Piece[], ...Piece[][]] = [
  [
    sheet(
      'hair',
      'M78 110C78 154 96 178 120 178C144 178 162 154 162 110C158 130 152 136 140 135Q120 128 100 135C88 136 82 130 78 110Z',
      3,
    ),
    dot('skin', 120, 146, 17, 10),
  ],
  [
    flat(
      'shade',
      'M79 116C80 146 98 163 120 163C142 163 160 146 161 116C156 134 150 138 140 136Q120 130 100 136C90 138 84 134 79 116Z',
    ),
    dot('skin', 120, 146, 18, 10),
  ],
  [
    flat(
      'hair',
      'M98 141C104 129 115 131 120 135C125 131 136 129 142 141C134 142 126 141 120 139C114 141 106 142 98 141Z',
    ),
  ],
  [
    sheet('hair', 'M100 156Q120 148 140 156C138 172 130 180 120 180C110 180 102 172 100 156Z', 2),
    flat('hair', 'M102 140C106 132 115 132 120 135C125 132 134 132 138 140Q120 134 102 140Z'),
  ],
];

/** What hangs at the ears. */
export const earrings: readonly [Piece[], ...Piece[][]] = [
  both(dot('bright', 73, 130, 4.5)),
  both(ring('bright', 72, 136, 8, 9, 3.5)),
  both(flat('bright', 'M73 130L80 150L66 150Z')),
  both(dot('bright', 73, 130, 3), dot('trim', 73, 141, 6)),
];

/** Over the head: heard more than seen. */
export const headphones: Piece[] = [
  strip('ink', 'M72 108C66 20 174 20 168 108', 8, 3),
  ...both(sheet('bright', 'M66 92C78 90 82 96 82 114C82 130 78 136 66 134C60 126 60 100 66 92Z', 3)),
];

export const pencil: Piece[] = [
  sheet('bright', 'M146 88L192 104L190 111L144 95Z', 2),
  flat('cream', 'M192 104L202 111L190 111Z'),
];

export const flower: Piece[] = [
  dot('bright', 160, 69, 7),
  dot('bright', 169, 75, 7),
  dot('bright', 165, 86, 7),
  dot('bright', 155, 86, 7),
  dot('bright', 151, 75, 7),
  dot('cream', 160, 78, 5),
];

/** A small pin on the chest: somebody of this floor gave it. */
export const brooch: Piece[] = [
  dot('ink', 160, 222, 10),
  dot('cream', 160, 222, 8),
  dot('bright', 160, 222, 6),
];
