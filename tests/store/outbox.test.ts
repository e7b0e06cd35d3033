import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MailDraft } from '../../src/rsvp/state.ts';
import { claim, claimDue, enqueue, markFailed, markSent } from '../../src/store/outbox.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { emptyTables } from '../support/store.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(() => emptyTables(test.database));
afterAll(() => test.close());

const now = new Date('2026-11-20T10:00:00Z');
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

const draft = (key: string): MailDraft => ({
  key,
  recipient: 'ada@example.org',
  locale: 'fr',
  content: { kind: 'undeliverable', about: key, failedAt: now.toISOString(), reason: '550' },
});
const drafts = (count: number): MailDraft[] => Array.from({ length: count }, (_, n) => draft(`key-${n}`));
const put = (...list: MailDraft[]) => enqueue(test.database, list, now);
const keys = (entries: { key: string }[]): string[] => entries.map(({ key }) => key).sort();

describe('the outbox', () => {
  it('takes a key once, however often and at whatever moment it is put in', async () => {
    const runs = await Promise.all([1, 2, 3, 4].map(() => put(draft('a'), draft('b'))));
    expect(keys(runs.flat())).toEqual(['a', 'b']);
    expect(await put(draft('b'), draft('c'))).toMatchObject([{ ...draft('c'), attempts: 0 }]);
  });

  it('gives each mail to one of many senders', async () => {
    await put(...drafts(40));
    const hauls = await Promise.all(Array.from({ length: 8 }, () => claimDue(test.database, now, 7)));
    expect(hauls.every((haul) => haul.length <= 7)).toBe(true);
    const taken = hauls.flat();
    expect(new Set(keys(taken)).size).toBe(taken.length);
    while (taken.length < 40) {
      const haul = await claimDue(test.database, now, 7);
      expect(haul.length).toBeGreaterThan(0);
      taken.push(...haul);
    }
    expect(keys(taken)).toEqual(keys(drafts(40)));
    expect(await claimDue(test.database, now, 7)).toEqual([]);
  });

  it('gives a mail that was just put in either to its own sender or to the scheduled one', async () => {
    const [entry] = await put(draft('a'));
    const id = entry?.id ?? '';
    const hauls = await Promise.all([
      claim(test.database, [id], now),
      claimDue(test.database, now, 10),
      claim(test.database, [id], now),
    ]);
    expect(hauls.flat()).toEqual([entry]);
    expect(await claim(test.database, [], now)).toEqual([]);
  });

  it('gives a mail again when its sender was never heard of again', async () => {
    await put(draft('a'));
    expect(await claimDue(test.database, now, 1)).toHaveLength(1);
    expect(await claimDue(test.database, later(1.9), 1)).toEqual([]);
    expect(await claimDue(test.database, later(2), 1)).toHaveLength(1);
  });

  it('forgets what was sent and to whom, and knows that it was', async () => {
    const [entry] = await put(draft('a'));
    await claimDue(test.database, now, 1);
    await markSent(test.database, entry?.id ?? '', later(1));
    const [row] = await test.database.query('select * from outbox');
    expect(row).toMatchObject({
      key: 'a',
      content: null,
      recipient: null,
      sent_at: later(1),
      failed_at: null,
    });
    expect(JSON.stringify(row)).not.toContain('ada@');
    expect(await put(draft('a'))).toEqual([]);
    expect(await claimDue(test.database, later(999), 1)).toEqual([]);
  });

  it('keeps a mail that failed for its next time, and counts', async () => {
    const [entry] = await put(draft('a'));
    const id = entry?.id ?? '';
    await claimDue(test.database, now, 1);
    await markFailed(test.database, id, now, 'ECONNREFUSED', later(5));
    expect(await claimDue(test.database, later(4.9), 1)).toEqual([]);
    expect(await claimDue(test.database, later(5), 1)).toEqual([
      { ...entry, attempts: 1, error: 'ECONNREFUSED' },
    ]);
  });

  it('gives up for good, and a late word from another sender changes nothing', async () => {
    const [entry] = await put(draft('a'));
    const id = entry?.id ?? '';
    await markFailed(test.database, id, later(9), '550', 'dead');
    await markSent(test.database, id, later(10));
    const rows = await test.database.query('select failed_at, sent_at, error, attempts from outbox');
    expect(rows).toEqual([{ failed_at: later(9), sent_at: null, error: '550', attempts: 1 }]);
    expect(await claimDue(test.database, later(999), 1)).toEqual([]);
    expect(await claim(test.database, [id], later(999))).toEqual([]);
  });

  it('sends the oldest first', async () => {
    await enqueue(test.database, [draft('last')], later(1));
    await enqueue(test.database, [draft('sooner')], now);
    const taken = await claimDue(test.database, later(2), 9);
    expect(taken.map(({ key }) => key)).toEqual(['sooner', 'last']);
  });
});
