import { woffTables } from './woff.ts';

/** What is read from a font: which characters it draws, and how wide each is. */
export interface FontTables {
  unitsPerEm: number;
  /** Code point to advance width in font units. */
  advances: Map<number, number>;
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
  const tables = woffTables(woff);
  const table = (tag: string): Buffer => {
    const found = tables.find((known) => known.tag === tag);
    if (!found) throw new Error(`A font without a “${tag}” table`);
    return found.read();
  };
  const hmtx = table('hmtx');
  const widths = table('hhea').readUInt16BE(34);
  const advances = new Map<number, number>();
  for (const [code, glyph] of glyphs(table('cmap'))) {
    // Glyphs past the last width all share it.
    if (glyph !== 0) advances.set(code, hmtx.readUInt16BE(Math.min(glyph, widths - 1) * 4));
  }
  return { unitsPerEm: table('head').readUInt16BE(18), advances };
}
