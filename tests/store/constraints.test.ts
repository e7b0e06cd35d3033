import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { emptyTables } from '../support/store.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());
beforeEach(async () => {
  await emptyTables(test.database);
  await insert('occurrences', { event: 'co-lunch', date: '2026-11-27' });
});

async function insert(table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, n) => `$${n + 1}`);
  await test.database.query(`insert into ${table} (${columns}) values (${places})`, Object.values(row));
}

const now = '2026-11-20T10:00:00Z';
const rsvp = (some: Record<string, unknown> = {}) => ({
  ...{ id: randomUUID(), group_id: randomUUID(), event: 'co-lunch', date: '2026-11-27' },
  ...{ email: 'ada@example.org', name: 'Ada', guests: 0, slot: null, wants_slot: false, answers: {} },
  ...{
    locale: 'fr',
    status: 'confirmed',
    ordinal: 1,
    sequence: 0,
    created_at: now,
    updated_at: now,
    ...some,
  },
});
const bo = { email: 'bo@example.org', ordinal: 2 };
const mail = (some: Record<string, unknown> = {}) => ({
  ...{ id: randomUUID(), key: randomUUID(), recipient: 'ada@example.org', locale: 'fr', content: {} },
  ...{ created_at: now, due_at: now, ...some },
});

describe('the database refuses', () => {
  it.each([
    ['a date that is none', { event: 'co-lunch', date: 'friday' }],
    ['an event without a name', { event: '', date: '2026-11-27' }],
  ])('%s', async (_, row) => {
    await expect(insert('occurrences', row)).rejects.toMatchObject({ code: '23514' });
  });

  it.each([
    ['fewer guests than none', { guests: -1 }],
    ['a status that is none', { status: 'maybe' }],
    ['an address with capitals', { email: 'Ada@example.org' }],
    ['two addresses', { email: 'ada@example.org,bo@example.org' }],
    ['an address with a line break', { email: 'ada@example.org\nbcc:bo' }],
    ['no name', { name: '' }],
    ['a name with a line break', { name: 'Ada\r\nBo' }],
    ['a slot that is none', { slot: 0 }],
    ['a slot without a seat', { slot: 1, status: 'waitlisted' }],
    ['answers that are none', { answers: '[]' }],
    ['a place before the first', { ordinal: 0 }],
    ['a change before the beginning', { updated_at: '2026-11-19T10:00:00Z' }],
  ])('an RSVP with %s', async (_, wrong) => {
    await expect(insert('rsvps', rsvp(wrong))).rejects.toMatchObject({ code: '23514' });
    await insert('rsvps', rsvp());
  });

  it.each([
    ['one address twice on a date', { ordinal: 2 }],
    ['two parties in one place of the queue', { email: 'bo@example.org' }],
    ['one slot for two', { ...bo, slot: 1 }],
  ])('%s', async (_, second) => {
    await insert('rsvps', rsvp({ slot: 1 }));
    await expect(insert('rsvps', rsvp(second))).rejects.toMatchObject({ code: '23505' });
    await insert('rsvps', rsvp(bo));
  });

  it('an RSVP for a date that nobody locked', async () => {
    await expect(insert('rsvps', rsvp({ date: '2026-12-04' }))).rejects.toMatchObject({ code: '23503' });
  });

  it.each([
    ['that is sent and keeps what it said', { sent_at: now, recipient: null }],
    ['that is sent and keeps to whom', { sent_at: now, content: null }],
    ['that says nothing', { content: null }],
    ['to nobody', { recipient: null }],
    ['that is both sent and given up', { sent_at: now, failed_at: now, content: null, recipient: null }],
  ])('a mail %s', async (_, wrong) => {
    await expect(insert('outbox', mail(wrong))).rejects.toMatchObject({ code: '23514' });
    await insert('outbox', mail());
  });
});
