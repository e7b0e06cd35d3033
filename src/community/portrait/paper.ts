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
  | 'linen'
  | 'frame'
  | 'cream'
  | 'ink';

type Dot = readonly [x: number, y: number, rx: number, ry: number];

/** One piece of paper on the 240 grid. */
export interface Piece {
  role: Role;
  /** Path data, absolute M, L, C, Q and Z alone; or a dot. */
  shape: string | Dot;
  /** How far it lies above the sheet below: its shadow's offset. 0 for what is glued down flat. */
  lift: number;
  /** A strip of this width along the line, where the line is not an outline. */
  strip?: number;
}

export type Palette = Record<Role, string>;

/** A sheet that throws a shadow. */
export const sheet = (role: Role, shape: Piece['shape'], lift = 5): Piece => ({ role, shape, lift });
/** A piece glued down flat. */
export const flat = (role: Role, shape: Piece['shape']): Piece => ({ role, shape, lift: 0 });
/** A thin strip of paper along a line. */
export const strip = (role: Role, shape: Piece['shape'], width: number, lift = 0): Piece => ({
  role,
  shape,
  lift,
  strip: width,
});
export const dot = (role: Role, x: number, y: number, rx: number, ry = rx): Piece =>
  flat(role, [x, y, rx, ry]);
/** A thin ring. */
export const ring = (role: Role, x: number, y: number, rx: number, ry: number, width: number): Piece =>
  strip(role, [x, y, rx, ry], width);

function mirror(piece: Piece): Piece {
  const { shape } = piece;
  if (typeof shape !== 'string') return { ...piece, shape: [240 - shape[0], shape[1], shape[2], shape[3]] };
  const across = (_: string, x: string, y: string) => `${240 - Number(x)}${y}`;
  return { ...piece, shape: shape.replace(/(-?[\d.]+)([ ,]+-?[\d.]+)/g, across) };
}

/** The same pieces on the other side of the middle line. */
export const mirrored = (pieces: readonly Piece[]): Piece[] => pieces.map(mirror);

/** Each piece with its image on the other side. */
export const both = (...pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => [piece, mirror(piece)]);

/** How a figure sits in its frame. */
export interface Pose {
  scale: number;
  /** Radians; round a point below the neck. */
  tilt: number;
}

export const unmoved: Pose = { scale: 1, tilt: 0 };

/** What a pose turns round, and what it grows from. */
const pivot = { x: 120, y: 180 };
const ground = { x: 120, y: 250 };

export type Point = readonly [x: number, y: number];

/** Where a point of the grid comes to lie. */
export function posed({ scale, tilt }: Pose): (point: Point) => Point {
  const [sin, cos] = [Math.sin(tilt), Math.cos(tilt)];
  return ([x, y]) => {
    const [dx, dy] = [x - pivot.x, y - pivot.y];
    const [tx, ty] = [pivot.x + dx * cos - dy * sin, pivot.y + dx * sin + dy * cos];
    return [ground.x + (tx - ground.x) * scale, ground.y + (ty - ground.y) * scale];
  };
}
