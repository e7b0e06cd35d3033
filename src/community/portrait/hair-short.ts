import type { Cut } from './cut.ts';
import { both, flat, sheet } from './paper.ts';

/** Hair that leaves the ears free, or what is left of it. */
export const short: readonly Cut[] = [
  // a crop
  {
    front: [
      sheet(
        'hair',
        'M75 108C67 70 86 42 121 42C156 42 173 70 165 108L160 104C160 92 156 84 147 78C132 83 104 84 93 78C84 84 79 94 80 105Z',
      ),
    ],
    ears: true,
    short: true,
  },
  // parted at the side
  {
    front: [
      sheet(
        'hair',
        'M74 108C62 72 84 38 124 40C160 40 176 70 166 108L160 104C160 92 154 82 141 74C126 84 104 85 86 84C80 92 80 100 79 106Z',
      ),
    ],
    ears: true,
    short: true,
  },
  // a quiff
  {
    front: [
      sheet(
        'hair',
        'M76 106C68 86 74 66 87 57C82 36 122 22 153 37C171 46 174 76 165 106L160 102C160 92 157 85 150 80C130 86 110 74 92 79C84 84 80 94 80 104Z',
      ),
    ],
    ears: true,
    short: true,
  },
  // a fade
  {
    front: [
      flat(
        'deep',
        'M77 106C74 78 86 60 98 56L142 56C154 60 166 78 163 106C158 94 154 84 146 78L94 78C86 84 82 94 77 106Z',
      ),
      sheet(
        'hair',
        'M84 80C82 56 98 44 120 44C142 44 158 56 156 80C144 72 132 72 120 72C108 72 96 72 84 80Z',
        2,
      ),
    ],
    ears: true,
    short: true,
  },
  // a flat top
  {
    front: [
      sheet(
        'hair',
        'M77 104L76 56C76 40 96 38 120 38C144 38 164 40 164 56L163 104C160 88 156 82 148 78Q120 72 92 78C84 82 80 88 77 104Z',
      ),
    ],
    ears: true,
    tall: true,
    short: true,
  },
  // tousled, cut in points
  {
    front: [
      sheet(
        'hair',
        'M75 108L66 92L74 86L66 68L80 66L80 48L96 52L104 34L116 46L132 32L138 48L156 44L156 60L172 64L166 80L174 92L165 108C162 96 160 90 154 84L144 92L138 82L126 92L116 82L104 92L98 82L86 90C80 94 79 100 75 108Z',
      ),
    ],
    ears: true,
    tall: true,
    short: true,
  },
  // a pixie
  {
    front: [
      sheet(
        'hair',
        'M75 122C60 74 84 36 124 38C164 40 176 76 166 114L161 104C159 98 158 92 152 84C140 97 114 100 94 88C87 96 84 106 83 120Z',
      ),
    ],
    ears: false,
  },
  // bald
  { front: [], ears: true, short: true, personal: true },
  // bald on top
  {
    front: both(sheet('hair', 'M76 112C66 98 70 78 86 70C80 82 83 96 82 110Z', 2)),
    ears: true,
    sparse: true,
    personal: true,
    short: true,
  },
  // tight curls
  {
    front: [
      sheet(
        'hair',
        'M75 110C62 104 62 88 72 82C64 66 78 50 92 54C96 38 120 34 130 46C146 36 166 48 163 65C180 72 180 94 168 100C168 106 166 110 164 110C160 102 162 92 156 88C150 92 142 88 140 82C132 88 122 86 118 80C112 88 100 88 96 82C90 88 84 88 82 96C83 102 79 108 75 110Z',
      ),
    ],
    ears: true,
    short: true,
  },
];
