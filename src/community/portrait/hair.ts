import { both, dot, flat, type Piece, sheet, strip } from './paper.ts';

/** A cut of hair: what hangs behind the shoulders, and what lies over the face. */
export interface Cut {
  back?: Piece[];
  front: Piece[];
  /** Whether the ears show. */
  ears: boolean;
  /** Whether there is so little on top that a beard suits it well. */
  short?: boolean;
  /** Whether it rises so high that its wearer sits lower in the frame. */
  tall?: boolean;
  /** Whether little of it is left. */
  sparse?: boolean;
}

const tiedBack = sheet(
  'hair',
  'M75 108C70 70 90 45 120 45C150 45 170 70 165 108C162 90 150 75 120 75C90 75 78 90 75 108Z',
);

const short: Cut[] = [
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
  { front: [], ears: true, short: true },
  // bald on top
  {
    front: both(sheet('hair', 'M76 112C66 98 70 78 86 70C80 82 83 96 82 110Z', 2)),
    ears: true,
    sparse: true,
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

const up: Cut[] = [
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

const long: Cut[] = [
  // a bob with a fringe
  {
    back: [flat('deep', 'M70 100L170 100L168 152L72 152Z')],
    front: [
      sheet(
        'hair',
        'M65 154C60 100 58 38 120 36C182 38 180 100 175 154L158 156C161 132 163 112 159 96Q120 88 81 96C77 112 79 132 82 156Z',
      ),
    ],
    ears: false,
  },
  // a bob parted at the side
  {
    back: [flat('deep', 'M70 100L170 100L168 156L72 156Z')],
    front: [
      sheet(
        'hair',
        'M64 156C58 92 62 38 122 36C178 38 182 96 176 156L157 160C164 126 160 92 140 70C126 88 100 92 84 98C77 116 79 138 83 160Z',
      ),
    ],
    ears: false,
  },
  // long and straight
  {
    back: [sheet('hair', 'M66 100C62 56 90 34 120 34C150 34 178 56 174 100L184 216Q120 226 56 216Z')],
    front: [
      sheet(
        'hair',
        'M68 160C58 92 70 38 120 36C170 38 182 92 172 160L161 158C166 118 150 84 120 64C90 84 74 118 79 158Z',
      ),
    ],
    ears: false,
  },
  // long and wavy
  {
    back: [
      sheet(
        'hair',
        'M70 96C56 60 86 32 120 32C154 32 184 60 170 96C186 112 172 130 184 148C196 170 178 186 190 208C160 220 80 220 50 208C62 186 44 170 56 148C68 130 54 112 70 96Z',
      ),
    ],
    front: [
      sheet(
        'hair',
        'M70 136C56 90 66 36 124 36C176 38 184 92 170 136L160 130C162 104 154 82 138 66C122 84 96 88 82 100C80 112 79 122 80 132Z',
      ),
    ],
    ears: false,
  },
  // long, with a fringe
  {
    back: [
      sheet(
        'hair',
        'M66 100C62 56 90 34 120 34C150 34 178 56 174 100L180 200Q150 210 120 204Q90 210 60 200Z',
      ),
    ],
    front: [
      sheet(
        'hair',
        'M67 150C58 96 64 38 120 36C176 38 182 96 173 150L160 146C163 124 162 108 160 94L142 98L138 92L122 99L108 93L98 99L80 94C78 108 77 124 80 146Z',
      ),
    ],
    ears: false,
  },
  // an afro
  {
    back: [
      sheet(
        'hair',
        'M120 18C146 12 172 28 180 52C200 64 202 96 188 116C186 138 168 146 156 140L84 140C72 146 54 138 52 116C38 96 40 64 60 52C68 28 94 12 120 18Z',
      ),
    ],
    front: [
      flat(
        'hair',
        'M76 108C60 70 84 42 120 42C156 42 180 70 164 108C162 92 160 84 150 78C140 68 132 72 120 70C108 72 100 68 90 78C80 84 78 92 76 108Z',
      ),
    ],
    ears: true,
    tall: true,
  },
  // curls to the shoulders
  {
    back: [
      sheet(
        'hair',
        'M120 26C138 16 160 24 166 42C186 46 194 68 184 84C200 96 200 118 188 128C198 144 190 166 174 168C168 182 148 184 140 174L100 174C92 184 72 182 66 168C50 166 42 144 52 128C40 118 40 96 56 84C46 68 54 46 74 42C80 24 102 16 120 26Z',
      ),
    ],
    front: [
      sheet(
        'hair',
        'M74 116C58 108 60 88 72 82C64 62 82 46 96 52C104 34 136 34 144 50C160 44 178 62 168 82C180 90 182 108 166 116C162 108 164 100 158 96C148 96 146 88 146 82C136 88 126 84 122 76C116 86 104 88 96 84C96 92 90 96 82 96C80 104 80 110 74 116Z',
      ),
    ],
    ears: false,
    tall: true,
  },
  // locs
  {
    back: [
      ...both(
        strip('hair', 'M78 80Q54 130 60 186', 13, 4),
        strip('hair', 'M84 90Q68 140 74 200', 13, 4),
        strip('hair', 'M92 100Q84 140 88 196', 13, 4),
      ),
    ],
    front: [
      sheet(
        'hair',
        'M72 124C60 76 80 38 120 38C160 38 180 76 168 124L160 122C162 100 154 82 132 72C112 80 92 84 83 98C80 108 80 116 80 122Z',
      ),
      strip('deep', 'M132 72Q128 54 116 44', 2.5),
      strip('deep', 'M112 79Q104 60 96 52', 2.5),
      strip('deep', 'M150 84Q150 66 142 50', 2.5),
    ],
    ears: false,
  },
  // to the jaw, layered
  {
    back: [
      sheet(
        'hair',
        'M68 96C62 58 88 34 120 34C152 34 178 58 172 96L184 150L172 152L178 176L160 172L80 172L62 176L68 152L56 150Z',
      ),
    ],
    front: [
      sheet(
        'hair',
        'M70 140C58 92 68 38 120 36C172 38 182 92 170 140L162 132C163 112 158 92 148 82C140 92 130 84 122 72C112 88 100 94 86 96C80 108 79 120 78 132Z',
      ),
    ],
    ears: false,
  },
];

export const bare = [...short, ...up, ...long] as [Cut, ...Cut[]];

/** What people wear on their heads. Any seed may get any of them: a portrait says nothing about its person. */
export const covered: readonly [Cut, ...Cut[]] = [
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
    tall: true,
  },
];
