import { describe, expect, test } from 'vitest';
import { hairFrom } from '../../../src/community/portrait/hair.ts';
import { randomFor } from '../../../src/community/portrait/random.ts';

const heads = (chosen: boolean) =>
  Array.from({ length: 600 }, (_, index) => hairFrom(randomFor(`person-${index}`, 'hair'), chosen));

describe('hair', () => {
  test('comes in many cuts', () => {
    expect(new Set(heads(false).map(({ cut }) => cut)).size).toBeGreaterThanOrEqual(22);
  });

  test('is never, by chance alone, what nobody would be given unasked', () => {
    expect(heads(false).filter(({ cut }) => cut.personal)).toEqual([]);
    expect(heads(true).some(({ cut }) => cut.personal)).toBe(true);
  });

  test('is seldom under a hat', () => {
    const hatted = heads(false).filter((head) => head.hatted).length / 600;
    expect(hatted).toBeGreaterThan(0.05);
    expect(hatted).toBeLessThan(0.2);
  });
});
