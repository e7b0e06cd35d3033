import { both, dot, flat, type Piece, sheet, strip } from './paper.ts';

const body =
  'M24 250C26 216 42 202 70 193C88 188 99 185 103 176Q120 194 137 176C141 185 152 188 170 193C198 202 214 216 216 250Z';
const torso = sheet('cloth', body, 5);
const sleeves = both(strip('fold', 'M66 246Q62 230 68 218', 3));

/** What people wear, in the floor's hue and its friends. */
export const clothes: readonly [Piece[], ...Piece[][]] = [
  // a crew neck
  [torso, flat('trim', 'M101 176Q120 196 139 176L147 184Q120 214 93 184Z'), ...sleeves],
  // a polo neck
  [
    torso,
    sheet('cloth', 'M100 158Q120 172 140 158L144 190Q120 204 96 190Z', 3),
    strip('fold', 'M99 174Q120 188 141 174', 3),
    ...sleeves,
  ],
  // a shirt
  [
    torso,
    flat('fold', 'M118 204L122 204L122 250L118 250Z'),
    ...both(sheet('trim', 'M102 170L120 196L100 216L88 186Z', 3)),
    dot('trim', 120, 224, 3),
    dot('trim', 120, 240, 3),
  ],
  // an open jacket
  [
    flat('trim', body),
    flat('skin', 'M102 176Q120 214 138 176Z'),
    ...both(
      sheet('cloth', 'M24 250C26 216 42 202 70 193C84 189 94 187 99 180L112 250Z', 4),
      sheet('fold', 'M99 178L84 190L92 206L86 212L112 250Z', 2),
    ),
  ],
  // a sailor's jersey
  [
    flat('linen', body),
    strip('near', 'M58 204Q120 222 182 204', 7),
    strip('near', 'M40 220Q120 240 200 220', 7),
    strip('near', 'M32 238Q120 258 208 238', 7),
    flat('near', 'M101 176Q120 196 139 176L144 182Q120 208 96 182Z'),
  ],
  // a big scarf
  [
    torso,
    sheet('trim', 'M132 196L156 192L164 250L134 250Z', 3),
    strip('cloth', 'M135 222L160 218', 6),
    strip('cloth', 'M136 238L162 234', 6),
    sheet(
      'trim',
      'M88 172C102 186 138 186 152 172C166 184 164 202 146 208C130 214 110 214 94 208C76 202 74 184 88 172Z',
      4,
    ),
    strip('cloth', 'M88 194Q120 208 152 194', 5),
  ],
  // dungarees
  [
    flat('trim', body),
    flat('skin', 'M102 176Q120 204 138 176Z'),
    ...both(sheet('cloth', 'M78 188L92 184L100 216L88 218Z', 3)),
    sheet('cloth', 'M82 212Q120 218 158 212L166 250L74 250Z', 4),
    ...both(dot('bright', 94, 220, 4)),
  ],
  // a round collar
  [
    torso,
    ...both(sheet('trim', 'M102 174C96 182 88 186 84 192C86 208 108 212 119 200Z', 3)),
    dot('near', 120, 222, 3.5),
    dot('near', 120, 238, 3.5),
  ],
  // a hooded sweater
  [
    sheet('fold', 'M74 200C70 168 90 160 120 160C150 160 170 168 166 200Z', 3),
    torso,
    sheet(
      'cloth',
      'M102 174Q88 182 84 196Q104 224 120 214Q136 224 156 196Q152 182 138 174Q120 200 102 174Z',
      3,
    ),
    strip('trim', 'M108 212L106 238', 4),
    strip('trim', 'M132 212L134 232', 4),
  ],
  // a wrap
  [
    torso,
    flat('skin', 'M102 176L116 214L138 176Z'),
    sheet('trim', 'M135 170L147 181L112 240L104 252L84 252Z', 2),
    sheet('trim', 'M105 170L93 181L116 226L124 206Z', 2),
  ],
  // a dotted blouse
  [
    torso,
    flat('skin', 'M104 178L120 208L136 178Z'),
    ...both(
      dot('trim', 66, 212, 4),
      dot('trim', 88, 204, 4),
      dot('trim', 50, 232, 4),
      dot('trim', 76, 232, 4),
      dot('trim', 102, 224, 4),
    ),
  ],
];
