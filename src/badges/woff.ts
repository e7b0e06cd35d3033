import { inflateSync } from 'node:zlib';

/** A table of a font, as its directory lists it. */
export interface FontTable {
  /** Four characters: `cmap`, `hmtx` … */
  tag: string;
  checksum: number;
  /** Bytes, uncompressed. */
  length: number;
  read(): Buffer;
}

/**
 * The tables of a WOFF 1.0 file (section 5), inflated when they are read.
 *
 * @throws Error when the file is of another kind
 */
export function woffTables(woff: Buffer): FontTable[] {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('A font that is not WOFF 1.0');
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = 44 + index * 20;
    const [offset, stored, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + stored);
    return {
      tag: woff.toString('latin1', entry, entry + 4),
      checksum,
      length,
      read: () => (stored < length ? inflateSync(bytes) : bytes),
    };
  });
}

/** Tables begin at multiples of four. */
const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** The same font uncompressed (OpenType, “Organization of an OpenType font”). */
export function openType(woff: Buffer): Buffer {
  const tables = woffTables(woff);
  let offset = 12 + 16 * tables.length;
  const font = Buffer.alloc(tables.reduce((sum, { length }) => sum + padded(length), offset));
  // The flavour. What follows the count only speeds up a search, and readers do without.
  woff.copy(font, 0, 4, 8);
  font.writeUInt16BE(tables.length, 4);
  for (const [index, { tag, checksum, length, read }] of tables.entries()) {
    const record = 12 + 16 * index;
    font.write(tag, record, 'latin1');
    for (const [at, value] of [checksum, offset, length].entries()) {
      font.writeUInt32BE(value, record + 4 + 4 * at);
    }
    read().copy(font, offset);
    offset += padded(length);
  }
  return font;
}
