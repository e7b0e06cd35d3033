import { encode } from 'uqr';
import type { Frame } from '../badges/cards/element.ts';
import { rect } from '../badges/cards/element.ts';
import { light } from '../design/tokens.ts';

/** Modules of white that readers need on each side (ISO/IEC 18004, 7.3.7). */
const quiet = 4;

/** The modules of a QR code, `true` for dark; error correction M: it still reads with 15 % of it gone. */
export const modulesOf = (text: string): boolean[][] =>
  encode(text, { ecc: 'M', border: 0, minVersion: 2 }).data;

/** The side of one module where a code with its quiet zone fills a square. */
export const moduleSize = (modules: readonly boolean[][], side: number): number =>
  side / (modules.length + 2 * quiet);

/** A QR code with its quiet zone, dark on white, as SVG that fills a square. */
export function qrCode(text: string, frame: Frame): string {
  const modules = modulesOf(text);
  const size = moduleSize(modules, frame.width);
  const at = (start: number, index: number) => +(start + (quiet + index) * size).toFixed(3);
  const runs = modules.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const [left, right] = [at(frame.x, x), at(frame.x, end < 0 ? row.length : end)];
      return [`M${left} ${at(frame.y, y)}H${right}V${at(frame.y, y + 1)}H${left}Z`];
    }),
  );
  return `${rect(frame, '#FFFFFF')}<path d="${runs.join('')}" fill="${light.ink}"/>`;
}
