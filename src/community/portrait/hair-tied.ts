import type { Cut } from './cut.ts';
import { both, flat, sheet, strip } from './paper.ts';

const tiedBack = sheet(
  'hair',
  'M75 108C70 70 90 45 120 45C150 45 170 70 165 108C162 90 150 75 120 75C90 75 78 90 75 108Z',
);

/** Hair that is tied. */
export const tied: readonly Cut[] = [
  // a bun
  {
    back: [
      sheet(
        'hair',
        'M97 38C97 25 107 17 120 17C133 17 143 25 143 38C143 50 134 60 120 60C106 60 97 50 97 38Z',
      ),
    ],
    front: [tiedBack, strip('trim', 'M104 50Q120 56 136 50', 6)],
    ears: true,
    tall: true,
  },
  // two puffs
  {
    back: both(
      sheet('hair', 'M56 26C66 14 86 18 92 32C104 44 98 64 84 70C70 78 50 72 48 56C40 46 44 30 56 26Z'),
    ),
    front: [tiedBack, flat('skin', 'M119 45L121 45L121 76L119 76Z')],
    ears: true,
    tall: true,
  },
  // a pony tail
  {
    back: [
      sheet(
        'hair',
        'M142 44C168 24 198 44 196 82C194 112 202 128 212 138C190 144 170 128 168 96C168 76 160 64 142 60Z',
      ),
    ],
    front: [tiedBack, strip('trim', 'M146 44Q156 52 156 62', 6)],
    ears: true,
  },
  // a low bun at the neck
  {
    back: [sheet('hair', 'M138 142C150 126 184 126 188 150C190 174 164 184 142 172Z')],
    front: [
      sheet(
        'hair',
        'M72 130C62 78 80 42 122 42C160 42 178 78 168 130C166 108 156 86 134 70C120 86 98 92 84 100C78 110 76 120 72 130Z',
      ),
    ],
    ears: false,
  },
  // two braids
  {
    back: [],
    front: [
      ...both(
        sheet('hair', [66, 142, 11, 13], 3),
        sheet('hair', [62, 164, 11, 13], 3),
        sheet('hair', [60, 186, 10, 13], 3),
        strip('trim', 'M50 200L70 200', 6),
        flat('hair', 'M54 203L66 203L70 220L50 220Z'),
      ),
      sheet(
        'hair',
        'M66 136C58 84 74 40 120 40C166 40 182 84 174 136L160 134C162 106 152 82 120 64C88 82 78 106 80 134Z',
      ),
    ],
    ears: false,
  },
];
