import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFiles } from '../../src/badges/font-files.ts';
import { packageFile } from '../../src/badges/packages.ts';
import { openType, woffTables } from '../../src/badges/woff.ts';

/** The sum of a table’s 32-bit words, the last one filled with zeros (OpenType, “Calculating checksums”). */
function checksum(table: Buffer): number {
  const words = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}

test.each(fontFiles.map(({ file }) => [file]))('%s has its tables where its directory says', (file) => {
  const woff = readFileSync(packageFile(file));
  const font = openType(woff);
  expect(font.readUInt32BE(0)).toBe(woff.readUInt32BE(4));
  const tables = woffTables(woff);
  expect(font.readUInt16BE(4)).toBe(tables.length);
  for (const [index, { tag, length }] of tables.entries()) {
    const at = 12 + 16 * index;
    const [sum, offset, size] = [4, 8, 12].map((field) => font.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    expect([font.toString('latin1', at, at + 4), size, offset % 4]).toEqual([tag, length, 0]);
    // The sum of “head” leaves out one of its fields.
    if (tag !== 'head') expect(checksum(font.subarray(offset, offset + size)), tag).toBe(sum);
  }
});

test('a font of another kind is refused', () => {
  expect(() => openType(Buffer.from('wOF2'.padEnd(60)))).toThrow('not WOFF 1.0');
});
