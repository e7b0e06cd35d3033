import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { deflateRuns, type Runs } from '../../src/badges/deflate-runs.ts';
import { prefixCode } from '../../src/badges/huffman.ts';

const row = 1201;

/** Runs of rows, none longer than its row. */
function runsOf(bytes: Buffer, width = row): Runs {
  const values: number[] = [];
  const lengths: number[] = [];
  for (const [at, byte] of bytes.entries()) {
    if (at % width !== 0 && values.at(-1) === byte) lengths.push((lengths.pop() ?? 0) + 1);
    else {
      values.push(byte);
      lengths.push(1);
    }
  }
  return { values: Uint8Array.from(values), lengths: Uint32Array.from(lengths), count: values.length };
}

/** Numbers that look thrown, the same every time (Lehmer). */
function* thrown(seed: number): Generator<number, never> {
  for (let state = seed; ; state = (state * 48_271) % 0x7fffffff) yield state;
}

function drawing(seed: number, rows: number): Buffer {
  const dice = thrown(seed);
  const next = (sides: number) => dice.next().value % sides;
  const bytes = Buffer.alloc(rows * row);
  for (let at = 0; at < bytes.length; ) {
    // Now a run, now what stood above, now noise.
    const length = [1, 2, 3, 4, 258, 259, 260, 261, 516, 1 + next(900)][next(10)] as number;
    const kind = next(3);
    for (let end = Math.min(bytes.length, at + length); at < end; at += 1) {
      if (kind === 2) bytes[at] = next(256);
      else bytes[at] = (kind === 1 && at >= row ? bytes[at - row] : seed + length) as number;
    }
  }
  return bytes;
}

describe('what is deflated is inflated by zlib to the same bytes', () => {
  test.each(Array.from({ length: 20 }, (_, index) => [index + 1]))('a drawing thrown with %i', (seed) => {
    const bytes = drawing(seed, 40);
    expect(inflateSync(deflateRuns(runsOf(bytes), row)).equals(bytes)).toBe(true);
  });

  test.each([
    ['one byte', Buffer.from([7])],
    ['one row of one colour', Buffer.alloc(row, 9)],
    ['the same row many times', Buffer.alloc(row * 900, 9)],
    ['no byte twice', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))],
    ['pairs, too short for a match', Buffer.from(Array.from({ length: 512 }, (_, byte) => byte >> 1))],
  ])('%s', (_, bytes) => {
    expect(inflateSync(deflateRuns(runsOf(bytes), row)).equals(bytes)).toBe(true);
  });

  test('rows of any length', () => {
    for (const width of [1, 2, 3, 4, 257, 601, 1081, 32_768]) {
      const bytes = drawing(3, 60);
      expect(inflateSync(deflateRuns(runsOf(bytes, width), width)).equals(bytes), `${width}`).toBe(true);
    }
  });
});

describe('a prefix code', () => {
  const kraft = (lengths: Uint8Array): number =>
    lengths.reduce((sum, length) => sum + (length ? 2 ** -length : 0), 0);

  test('is complete, and shorter for what is frequent', () => {
    const { lengths } = prefixCode(Uint32Array.from([50, 30, 0, 10, 5, 5]), 15);
    expect([...lengths]).toEqual([1, 2, 0, 3, 4, 4]);
    expect(kraft(lengths)).toBe(1);
  });

  test('keeps its limit where frequencies grow as fast as they can', () => {
    const fibonacci = [1, 1];
    while (fibonacci.length < 30) fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0));
    const { lengths } = prefixCode(Uint32Array.from(fibonacci), 7);
    expect(Math.max(...lengths)).toBe(7);
    expect(kraft(lengths)).toBeLessThanOrEqual(1);
  });
});
