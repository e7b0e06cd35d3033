import { type Palette, type Piece, type Point, type Pose, posed } from './paper.ts';
import type { Random } from './random.ts';

/** Paper in shade: warm, so that no colour turns grey under it. */
const shadow = { colour: '#410', opacity: '.24' };

interface Segment {
  command: string;
  points: Point[];
}

function segmentsOf(d: string): Segment[] {
  return [...d.matchAll(/([MLCQZ])([^MLCQZ]*)/g)].map(([, command = 'Z', text = '']) => {
    const numbers = text.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    const points = numbers.flatMap((x, at): Point[] => (at % 2 ? [] : [[x, numbers[at + 1] ?? 0]]));
    return { command, points };
  });
}

const between = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Long curves are cut in two goes: the same curve as two halves (de Casteljau), which then slip apart a little. */
function inTwoGoes(segments: readonly Segment[]): Segment[] {
  let at: Point = [0, 0];
  return segments.flatMap((segment) => {
    const [c1, c2, end] = segment.points;
    const start = at;
    at = segment.points.at(-1) ?? at;
    if (segment.command !== 'C' || !c1 || !c2 || !end) return [segment];
    if (Math.hypot(end[0] - start[0], end[1] - start[1]) < 44) return [segment];
    const [a, middle, b] = [between(start, c1), between(c1, c2), between(c2, end)];
    const [left, right] = [between(a, middle), between(middle, b)];
    return [
      { command: 'C', points: [a, left, between(left, right)] },
      { command: 'C', points: [right, b, end] },
    ];
  });
}

/** The shortest path data: relative, to half a unit, with a sign or a space between numbers only where needed. */
function written(segments: readonly Segment[], grain: number): string {
  let [x, y] = [0, 0];
  let start: Point = [0, 0];
  let last = '';
  const round = (value: number) => Math.round(value / grain) * grain;
  return segments
    .map(({ command, points }) => {
      if (command === 'Z') {
        [x, y] = start;
        last = '';
        return 'z';
      }
      const ends = points.map(([px, py]): Point => [round(px), round(py)]);
      const numbers = ends
        .flatMap(([px, py]) => [px - x, py - y])
        .map((value) => `${value}`.replace(/^(-?)0\./, '$1.'));
      [x, y] = ends.at(-1) ?? [x, y];
      // The first move is absolute either way; after Z, a move starts from where the figure began.
      if (command === 'M') start = [x, y];
      const letter = command === last ? '' : command.toLowerCase();
      last = command === 'M' ? '' : command;
      return numbers.reduce(
        (text, number, at) =>
          text + ((at > 0 || letter === '') && !number.startsWith('-') ? ' ' : '') + number,
        letter,
      );
    })
    .join('');
}

function ellipse([x, y]: Point, rx: number, ry: number): string {
  const radii = `${rx} ${ry} 0 1 0`;
  return `m${tenth(x - rx)} ${y}a${radii} ${rx * 2} 0 ${radii}-${rx * 2} 0`;
}

interface Layer {
  /** The sheet's outline, and a plainer one for its shadow. */
  d: string;
  below: string;
  paint: (colour: string) => string;
  colour: string;
  lift: number;
  key: string;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const half = (value: number): number => Math.round(value * 2) / 2;

function layerOf(piece: Piece, palette: Palette, pose: Pose, random: Random): Layer {
  const { role, shape, lift, strip } = piece;
  const place = posed(pose);
  const fall: Point = [Math.round(lift * 0.6), lift];
  const width = strip === undefined ? '' : ` stroke-width="${tenth(strip * pose.scale)}"`;
  const look = {
    paint: (colour: string) => (width ? `fill="none" stroke="${colour}"${width}` : `fill="${colour}"`),
    colour: palette[role],
    lift,
    key: `${role} ${lift}${width}`,
  };
  if (typeof shape !== 'string') {
    const [x, y, rx, ry] = shape;
    const [cx, cy] = place([x, y]);
    const at = (by: Point) =>
      ellipse([tenth(cx + by[0]), tenth(cy + by[1])], half(rx * pose.scale), half(ry * pose.scale));
    return { ...look, d: at([0, 0]), below: at(fall) };
  }
  const slip = lift > 0 && !width ? 1.7 : 0.3;
  const grain = slip > 1 ? 1 : 0.5;
  const stray = ([x, y]: Point): Point => [x + random.between(-slip, slip), y + random.between(-slip, slip)];
  const each = (segments: readonly Segment[], move: (point: Point) => Point): Segment[] =>
    segments.map(({ command, points }) => ({ command, points: points.map(move) }));
  const traced = each(segmentsOf(shape), place);
  return {
    ...look,
    d: written(each(slip > 1 ? inTwoGoes(traced) : traced, stray), grain),
    below: written(
      each(traced, ([x, y]) => [x + fall[0], y + fall[1]]),
      grain,
    ),
  };
}

/**
 * Neighbours of one colour at one height are cut from one sheet. They must not overlap: a mirrored piece winds the
 * other way round, and would cut a hole.
 */
function joined(layers: readonly Layer[]): Layer[] {
  const sheets: Layer[] = [];
  for (const layer of layers) {
    const last = sheets.at(-1);
    if (last?.key !== layer.key) sheets.push({ ...layer });
    else {
      // A path's first move is absolute even in small letters; the next one's is not.
      last.d += layer.d.replace(/^m/, 'M');
      last.below += layer.below.replace(/^m/, 'M');
    }
  }
  return sheets;
}

/** Cuts the pieces out and lays them down one on the other, as SVG elements. */
export function layered(pieces: readonly Piece[], palette: Palette, pose: Pose, random: Random): string {
  return joined(pieces.map((piece) => layerOf(piece, palette, pose, random)))
    .map(({ d, below, paint, colour, lift }) => {
      const shade = `<path ${paint(shadow.colour)} fill-opacity="${shadow.opacity}" d="${below}"/>`;
      return `${lift > 0 ? shade : ''}<path ${paint(colour)} d="${d}"/>`;
    })
    .join('');
}
