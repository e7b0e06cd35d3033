import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Queryable } from '../../src/store/database.ts';
import { allow, allowAll, forgetLimits } from '../../src/store/limits.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

const now = new Date('2026-11-20T10:00:00Z');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

describe('allow', () => {
  it('lets exactly the limit through, at the same moment too', async () => {
    const uses = await Promise.all(
      Array.from({ length: 30 }, () => allow(test.database, 'many', 10, 60, now)),
    );
    expect(uses.filter(Boolean)).toHaveLength(10);
  });

  it('counts each key for itself', async () => {
    expect(await allow(test.database, 'one', 1, 60, now)).toBe(true);
    expect(await allow(test.database, 'one', 1, 60, now)).toBe(false);
    expect(await allow(test.database, 'other', 1, 60, now)).toBe(true);
  });

  it('begins anew when the window is over', async () => {
    const use = (seconds: number) => allow(test.database, 'window', 2, 60, later(seconds));
    expect([await use(0), await use(30), await use(59)]).toEqual([true, true, false]);
    expect([await use(60), await use(61), await use(62)]).toEqual([true, true, false]);
  });

  it('keeps nothing that no longer counts', async () => {
    await allow(test.database, 'old', 1, 60, later(-3600));
    await allow(test.database, 'new', 1, 60, now);
    await forgetLimits(test.database, now);
    const rows = await test.database.query<{ key: string }>(
      "select key from limits where key in ('old', 'new')",
    );
    expect(rows).toEqual([{ key: 'new' }]);
  });
});

describe('allowAll', () => {
  const limit = (key: string, uses: number) => ({ key, uses, seconds: 60 });
  const counted = async (...keys: string[]) => {
    const rows = await test.database.query<{ key: string; count: number }>(
      'select key, count from limits where key = any($1)',
      [keys],
    );
    return Object.fromEntries(rows.map(({ key, count }) => [key, count]));
  };

  it('counts in order: what an earlier limit refuses does not use up a later one', async () => {
    const [first, second, third] = [limit('order 1', 9), limit('order 2', 1), limit('order 3', 9)];
    const use = () => allowAll(test.database, [first, second, third], now);
    expect(await use()).toEqual({ refusedBy: undefined });
    expect(await use()).toEqual({ refusedBy: second });
    expect(await use()).toEqual({ refusedBy: second });
    expect(await counted('order 1', 'order 2', 'order 3')).toEqual({
      'order 1': 3,
      'order 2': 3,
      'order 3': 1,
    });
  });

  it('counts nothing anew after a refusal', async () => {
    const closed = limit('closed', 0);
    expect(await allowAll(test.database, [closed, limit('never', 9)], now)).toEqual({ refusedBy: closed });
    expect(await counted('closed', 'never')).toEqual({ closed: 1 });
  });

  it('counts each of the uses of one moment, whoever they are from', async () => {
    const shared = limit('shared', 25);
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        allowAll(test.database, [limit(`visitor ${n % 3}`, 10), shared], now),
      ),
    );
    const refusals = answers.flatMap(({ refusedBy }) => refusedBy?.key ?? []);
    expect(refusals.filter((key) => key.startsWith('visitor'))).toHaveLength(30);
    expect(refusals.filter((key) => key === 'shared')).toHaveLength(5);
    expect(await counted('visitor 0', 'visitor 1', 'visitor 2', 'shared')).toEqual({
      'visitor 0': 20,
      'visitor 1': 20,
      'visitor 2': 20,
      shared: 30,
    });
  });

  it('tells each limit its own window', async () => {
    const [short, long] = [limit('short', 9), { ...limit('long', 1), seconds: 3600 }];
    const use = (seconds: number) => allowAll(test.database, [short, long], later(seconds));
    expect([await use(0), await use(120)]).toEqual([{ refusedBy: undefined }, { refusedBy: long }]);
    expect(await counted('short', 'long')).toEqual({ short: 1, long: 2 });
  });

  it('takes one round trip', async () => {
    let statements = 0;
    const counting: Queryable = {
      query: (text, values) => {
        statements++;
        return test.database.query(text, values);
      },
    };
    await allowAll(counting, [limit('a', 9), limit('b', 9), limit('c', 9)], now);
    expect(statements).toBe(1);
    expect(await counted('a', 'b', 'c')).toEqual({ a: 1, b: 1, c: 1 });
  });
});
