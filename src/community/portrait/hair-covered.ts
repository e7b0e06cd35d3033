import type { Cut } from './cut.ts';
import { both, dot, flat, sheet, strip } from './paper.ts';

/** What people wear on their heads. */
export const covered: readonly Cut[] = [
  // a woollen hat
  {
    front: [
      ...both(sheet('hair', 'M74 112C70 104 72 92 80 86L84 108Z', 0)),
      sheet('trim', 'M74 88C70 48 92 30 120 30C148 30 170 48 166 88Z'),
      sheet('near', 'M70 76Q120 66 170 76L171 96Q120 84 69 96Z', 3),
      dot('near', 120, 28, 11, 10),
    ],
    ears: true,
    tall: true,
  },
  // a beret
  {
    front: [
      sheet(
        'hair',
        'M72 128C66 100 72 84 82 76L158 76C168 84 174 100 168 128L161 118C162 104 158 94 150 88Q120 80 90 88C82 94 78 104 79 118Z',
        3,
      ),
      sheet('trim', 'M72 80C50 70 56 44 90 36C126 26 176 34 182 56C184 70 176 78 166 80Q120 68 72 80Z'),
      flat('trim', 'M116 34L112 20L119 19L124 34Z'),
    ],
    ears: false,
    tall: true,
  },
  // a knotted scarf
  {
    front: [
      sheet(
        'near',
        'M104 46C84 40 82 18 98 14C108 14 116 24 120 36C124 24 134 14 144 14C158 18 156 40 136 46Z',
        3,
      ),
      sheet(
        'trim',
        'M74 104C66 66 88 38 120 38C152 38 174 66 166 104C160 88 148 80 120 80C92 80 80 88 74 104Z',
      ),
      strip('cloth', 'M80 82Q96 56 120 46', 4),
      strip('cloth', 'M160 82Q144 56 120 46', 4),
    ],
    ears: true,
    tall: true,
  },
  // a headscarf
  {
    back: [flat('trim', 'M78 70L162 70L172 190L68 190Z')],
    front: [
      sheet(
        'trim',
        'M120 36C166 36 182 74 178 120C176 156 188 186 204 206Q122 246 36 206C52 186 64 156 62 120C58 74 74 36 120 36ZM120 68C92 68 81 90 81 112C82 142 98 164 120 164C142 164 158 142 159 112C159 90 148 68 120 68Z',
      ),
      strip('cloth', 'M76 166Q110 196 168 184', 4),
      strip('cloth', 'M92 60Q120 46 148 60', 4),
    ],
    ears: false,
    personal: true,
  },
  // a turban
  {
    front: [
      sheet(
        'trim',
        'M72 98C58 62 82 26 120 26C158 26 182 62 168 98C160 82 140 74 120 66C100 74 80 82 72 98Z',
      ),
      strip('fold', 'M78 84Q112 60 158 44', 3.5),
      strip('fold', 'M74 68Q104 48 136 30', 3.5),
      strip('fold', 'M120 66Q148 66 168 84', 3.5),
    ],
    ears: true,
    personal: true,
    tall: true,
  },
];
