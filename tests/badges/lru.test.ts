import { expect, test } from 'vitest';
import { createLru } from '../../src/badges/lru.ts';

test('it never holds more than its budget, and forgets what was used longest ago', () => {
  const cache = createLru<string>(10, ({ length }) => length);
  cache.set('a', 'aaaa');
  cache.set('b', 'bbbb');
  expect(cache.get('a')).toBe('aaaa');
  cache.set('c', 'cccc');
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['aaaa', undefined, 'cccc']);
  expect(cache.weight()).toBe(8);
});

test('a value that is set again counts once, one that is too large for the budget is not held', () => {
  const cache = createLru<string>(10, ({ length }) => length);
  cache.set('a', 'aaaa');
  cache.set('a', 'aaaaaa');
  expect(cache.weight()).toBe(6);
  cache.set('b', 'b'.repeat(11));
  expect(cache.get('b')).toBeUndefined();
  expect(cache.weight()).toBe(0);
});
