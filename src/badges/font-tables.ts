import { inflateSync } from 'node:zlib';

/** What is read from a font: which characters it draws, and how wide each is. */
export interface FontTables {
  unitsPerEm: number;
  /** Code point to advance width in font units. */
  advances: Map<number, number>;
}

/** A table of a WOFF file, inflated where it was stored compressed (WOFF 1.0, section 5). */
function table(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(12);
  for (let entry = 44; entry < 44 + count * 20; entry += 20) {
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const [offset, stored, length] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
    ];
    const bytes = font.subarray(offset, offset + stored);
    return stored < length ? inflateSync(bytes) : bytes;
  }
  throw new Error(`A font without a “${tag}” table`);
}

/** Format 4: segments of 16-bit code points (OpenType, “cmap”). */
function* segments(cmap: Buffer, start: number): Generator<[code: number, glyph: number]> {
  const count = cmap.readUInt16BE(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + 2 + count * 2;
  for (let index = 0; index < count; index += 1) {
    const first = cmap.readUInt16BE(starts + index * 2);
    const last = cmap.readUInt16BE(ends + index * 2);
    const delta = cmap.readUInt16BE(starts + count * 2 + index * 2);
    const rangeAt = starts + count * 4 + index * 2;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - first) * 2);
      if (listed !== 0) yield [code, (listed + delta) & 0xffff];
    }
  }
}

/** Format 12: groups of 32-bit code points. */
function* groups(cmap: Buffer, start: number): Generator<[code: number, glyph: number]> {
  const count = cmap.readUInt32BE(start + 12);
  for (let at = start + 16; at < start + 16 + count * 12; at += 12) {
    const [first, last, glyph] = [0, 4, 8].map((part) => cmap.readUInt32BE(at + part)) as [
      number,
      number,
      number,
    ];
    for (let code = first; code <= last; code += 1) yield [code, glyph + code - first];
  }
}

function* glyphs(cmap: Buffer): Generator<[code: number, glyph: number]> {
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const start = cmap.readUInt32BE(4 + index * 8 + 4);
    const format = cmap.readUInt16BE(start);
    if (format === 4) yield* segments(cmap, start);
    if (format === 12) yield* groups(cmap, start);
  }
}

/**
 * Reads a static WOFF 1.0 font.
 *
 * @throws Error when the file is of another kind
 */
export function readFontTables(woff: Buffer): FontTables {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('A font that is not WOFF 1.0');
  const hmtx = table(woff, 'hmtx');
  const widths = table(woff, 'hhea').readUInt16BE(34);
  const advances = new Map<number, number>();
  for (const [code, glyph] of glyphs(table(woff, 'cmap'))) {
    // Glyphs past the last width all share it.
    if (glyph !== 0) advances.set(code, hmtx.readUInt16BE(Math.min(glyph, widths - 1) * 4));
  }
  return { unitsPerEm: table(woff, 'head').readUInt16BE(18), advances };
}
