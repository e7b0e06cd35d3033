import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allow, forgetLimits } from '../../src/store/limits.ts';
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
