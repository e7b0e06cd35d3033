import { light } from '../../design/tokens.ts';
import type { Random } from './random.ts';

/** What a sheet is made of; a portrait's palette says which colour that is. */
export type Role =
  | 'wall'
  | 'far'
  | 'near'
  | 'bright'
  | 'skin'
  | 'shade'
  | 'blush'
  | 'lips'
  | 'hair'
  | 'deep'
  | 'cloth'
  | 'fold'
  | 'trim'
  | 'cream'
  | 'ink';

/** One piece of paper on the 240 grid. */
export interface Piece {
  role: Role;
  /** Path data, absolute M, L, C, Q and Z alone; or a dot. */
  shape: string | readonly [x: number, y: number, rx: number, ry: number];
  /** How far above the sheet below it lies: its shadow's offset. 0 for what is printed on. */
  lift: number;
  /** A strip of this width along the path, where the path is not the outline. */
  strip?: number;
}

export type Palette = Record<Role, string>;

/** A sheet that throws a shadow. */
export const sheet = (role: Role, shape: Piece['shape'], lift = 4): Piece => ({ role, shape, lift });
/** A piece glued down flat. */
export const flat = (role: Role, shape: Piece['shape']): Piece => ({ role, shape, lift: 0 });
/** A thin strip of paper. */
export const strip = (role: Role, shape: string, width: number, lift = 0): Piece => ({
  role,
  shape,
  lift,
  strip: width,
});
export const dot = (role: Role, x: number, y: number, rx: number, ry = rx): Piece =>
  flat(role, [x, y, rx, ry]);

/** The same pieces on the other side of the middle line. */
export function mirrored(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => {
    const { shape } = piece;
    if (typeof shape !== 'string') return { ...piece, shape: [240 - shape[0], shape[1], shape[2], shape[3]] };
    return {
      ...piece,
      shape: shape.replace(/(-?[\d.]+)([ ,]+-?[\d.]+)/g, (_, x, rest) => `${240 - Number(x)}${rest}`),
    };
  });
}

/** Path data as scissors follow it: every point up to `slip` units off the line. */
function scissored(d: string, random: Random, slip: number): string {
  return d.replace(/-?\d+(\.\d+)?/g, (number) =>
    String(Math.round(Number(number) + random.between(-slip, slip))),
  );
}

function shadowed(markup: string, lift: number): string {
  const across = Math.round(lift * 0.6);
  return markup.replace(/^<(\w+) /, `<$1 transform="translate(${across} ${lift})" opacity=".2" `);
}

function paint(element: string, colour: string, width?: number): string {
  return width === undefined
    ? `<${element} fill="${colour}"/>`
    : `<${element} fill="none" stroke="${colour}" stroke-width="${width}"/>`;
}

/** Cuts the pieces and lays them down one on the other, as SVG elements. */
export function layered(pieces: readonly Piece[], palette: Palette, random: Random): string {
  return pieces
    .map(({ role, shape, lift, strip: width }) => {
      const element =
        typeof shape === 'string'
          ? `path d="${scissored(shape, random, lift > 0 && width === undefined ? 1.4 : 0.4)}"`
          : `ellipse cx="${shape[0]}" cy="${shape[1]}" rx="${shape[2]}" ry="${shape[3]}"`;
      const shadow = lift > 0 ? shadowed(paint(element, light.ink, width), lift) : '';
      return shadow + paint(element, palette[role], width);
    })
    .join('');
}
