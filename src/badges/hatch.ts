/** Hatching: the lines that cross out a shape, cut to its edge, so that no clip path (and no id) is needed. */

type Point = readonly [x: number, y: number];

const steps = 8;

function cubic(from: Point, c1: Point, c2: Point, to: Point, t: number): Point {
  const u = 1 - t;
  const axis = (at: 0 | 1) =>
    u ** 3 * from[at] + 3 * u ** 2 * t * c1[at] + 3 * u * t ** 2 * c2[at] + t ** 3 * to[at];
  return [axis(0), axis(1)];
}

/** The corners of a closed path of absolute M, L, C and Z, its curves taken in eight steps. */
function flatten(d: string): Point[] {
  const corners: Point[] = [];
  for (const [, command, numbers] of d.matchAll(/([MLC])([^A-Z]*)/g)) {
    const values = (numbers ?? '').trim().split(/[ ,]+/).map(Number);
    const point = (at: number): Point => [values[at * 2] ?? 0, values[at * 2 + 1] ?? 0];
    const from = corners.at(-1);
    if (command !== 'C' || from === undefined) corners.push(point(0));
    else {
      for (let step = 1; step <= steps; step += 1) {
        corners.push(cubic(from, point(0), point(1), point(2), step / steps));
      }
    }
  }
  return corners;
}

/** Where the line x + y = `sum` crosses the outline: the crossings' x, from left to right. */
function crossings(corners: readonly Point[], sum: number): number[] {
  const found: number[] = [];
  corners.forEach(([x1, y1], index) => {
    const [x2, y2] = corners[(index + 1) % corners.length] ?? [x1, y1];
    const before = x1 + y1 - sum;
    const after = x2 + y2 - sum;
    if (before < 0 !== after < 0) found.push(x1 + ((x2 - x1) * before) / (before - after));
  });
  return found.sort((a, b) => a - b);
}

/**
 * Path data of the diagonals that hatch a closed shape.
 *
 * @param d the shape: absolute M, L, C and Z alone
 * @param gap the distance between two lines, along an axis, in the shape's units
 */
export function hatch(d: string, gap: number): string {
  const corners = flatten(d);
  const sums = corners.map(([x, y]) => x + y);
  const lines: string[] = [];
  for (let sum = Math.min(...sums) + gap / 2; sum < Math.max(...sums); sum += gap) {
    const ends = crossings(corners, sum).map((x) => `${+x.toFixed(1)} ${+(sum - x).toFixed(1)}`);
    for (let at = 0; at + 1 < ends.length; at += 2) lines.push(`M${ends[at]}L${ends[at + 1]}`);
  }
  return lines.join('');
}
