import { both, dot, flat, type Piece, sheet, strip } from './paper.ts';

/** One stripe of an awning, 44 wide. */
const awning = (role: 'near' | 'far', x: number): Piece =>
  sheet(role, `M${x} -5L${x + 44} -5L${x + 44} 40C${x + 44} 68 ${x} 68 ${x} 40Z`, 4);

/** What is behind people in a house: cut large, so that a round crop still tells what it is. */
export const backdrops: readonly [Piece[], ...Piece[][]] = [
  // a window
  [
    sheet('near', 'M14 26L104 22L106 148L12 150Z', 4),
    flat('wall', 'M22 34L54 33L54 84L21 84Z'),
    flat('wall', 'M62 32L96 30L97 83L62 84Z'),
    flat('wall', 'M21 92L54 92L54 142L20 142Z'),
    flat('wall', 'M62 92L97 91L98 140L62 142Z'),
    dot('bright', 74, 56, 12),
  ],
  // stairs
  [
    sheet(
      'far',
      'M-10 250L-10 210L30 210L30 178L64 178L64 146L98 146L98 114L132 114L132 82L166 82L166 50L200 50L200 18L250 18L250 250Z',
      5,
    ),
  ],
  // the sun over the roofs
  [
    dot('bright', 178, 66, 34),
    sheet(
      'far',
      'M-10 250L-10 130L40 126L42 96L84 94L84 150L150 146L150 120L196 118L196 96L250 94L250 250Z',
      5,
    ),
    ...[20, 60, 210].map((x) => flat('wall', `M${x} 150L${x + 12} 150L${x + 12} 170L${x} 170Z`)),
  ],
  // a plant
  [
    strip('near', 'M204 250Q192 150 206 70', 6),
    sheet('near', 'M206 74C186 60 186 30 206 8C224 30 224 58 206 74Z', 4),
    sheet('near', 'M200 130C176 128 160 108 160 86C186 88 202 108 200 130Z', 4),
    sheet('near', 'M202 124C206 100 222 86 246 84C246 110 228 126 202 124Z', 4),
    sheet('near', 'M198 184C172 184 156 166 154 144C182 144 198 160 198 184Z', 4),
    sheet('near', 'M200 178C206 154 222 142 248 140C246 166 228 182 200 178Z', 4),
  ],
  // a lamp
  [
    strip('near', 'M62 -5L62 34', 4),
    flat('far', 'M34 74L90 74L150 250L-30 250Z'),
    sheet('near', 'M26 76C26 48 42 34 62 34C82 34 98 48 98 76Z', 4),
    flat('bright', 'M50 76L74 76C74 90 50 90 50 76Z'),
  ],
  // a shelf
  [
    sheet('near', 'M-10 108L250 104L250 114L-10 118Z', 4),
    flat('far', 'M14 62L30 62L30 110L14 110Z'),
    flat('bright', 'M32 52L44 52L44 110L32 110Z'),
    flat('far', 'M48 66L60 62L70 108L56 110Z'),
    flat('far', 'M176 70L214 70L208 106L182 106Z'),
    flat('near', 'M194 70C180 56 180 40 190 30C200 42 202 56 194 70Z'),
    flat('near', 'M198 70C200 54 210 46 222 44C222 58 214 68 198 70Z'),
  ],
  // a doorway
  [sheet('far', 'M34 250L34 122C34 60 72 22 120 22C168 22 206 60 206 122L206 250Z', 5)],
  // the floors of the house
  [
    sheet('far', 'M-10 66L250 60L250 126L-10 132Z', 3),
    sheet('near', 'M-10 178L250 172L250 250L-10 250Z', 3),
    ...both(flat('wall', 'M14 80L36 80L36 116L14 116Z'), flat('bright', 'M48 80L62 80L62 116L48 116Z')),
  ],
  // seaweed, as Matisse cut it
  [
    sheet(
      'near',
      'M28 150C22 132 8 132 4 116C18 114 22 122 28 128C24 110 10 106 10 88C24 90 28 100 32 110C32 88 22 78 28 58C40 70 42 86 40 108C48 98 48 84 62 80C64 98 52 108 46 124C54 118 58 112 72 114C66 130 52 132 46 148Z',
      4,
    ),
    sheet(
      'far',
      'M196 130C190 112 176 112 172 96C186 94 190 102 196 108C192 90 178 86 178 68C192 70 196 80 200 90C200 68 190 58 196 38C208 50 210 66 208 88C216 78 216 64 230 60C232 78 220 88 214 104C222 98 226 92 240 94C234 110 220 112 214 128Z',
      4,
    ),
  ],
  // an awning
  [...[-12, 76, 164].map((x) => awning('near', x)), ...[32, 120, 208].map((x) => awning('far', x))],
  // hills
  [
    dot('bright', 54, 62, 26),
    sheet('far', 'M-10 250L-10 140C30 100 70 108 110 140C150 84 200 84 250 130L250 250Z', 4),
    sheet('near', 'M-10 250L-10 196C40 164 90 170 130 200C180 166 220 170 250 190L250 250Z', 4),
  ],
];
