import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rsvpsOfGroup, seatCounts } from '../../src/store/rsvps.ts';
import { DatabaseUnavailable } from '../../src/store/unavailable.ts';
import { by, rules } from '../support/ledger.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { cancel, emptyTables, mailKinds, post, rowsOn } from '../support/store.ts';

const now = new Date('2026-11-20T10:00:00.123Z');
const date = '2026-11-27';
const event = 'co-lunch';
const people = (count: number): string[] => Array.from({ length: count }, (_, n) => `P${n}`);

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(() => emptyTables(test.database));
afterAll(() => test.close());

describe('an RSVP', () => {
  it('comes back as it was written', async () => {
    const wish = by('Zoë', {
      guests: 2,
      slot: true,
      pitch: 'A “jar” — ليلى',
      answers: { food: ['sans porc', 'végane'], wish: "Robert'); drop table rsvps;--" },
      note: 'Line one\nline two',
      locale: 'en',
    });
    const { changes, outbox } = await post(test.database, wish, rules({ slots: { count: 1 } }), now);
    const group = changes[0]?.group ?? '';
    const [stored] = await rsvpsOfGroup(test.database, group);
    expect(JSON.parse(JSON.stringify(stored))).toEqual(JSON.parse(JSON.stringify(changes[0])));
    expect(stored).toMatchObject({ slot: 1, createdAt: now.toISOString(), status: 'confirmed' });
    expect(outbox).toMatchObject([
      { recipient: wish.email, locale: 'en', attempts: 0, content: { kind: 'rsvp-answer', group } },
    ]);
  });

  it('counts people, by date', async () => {
    const few = rules({ capacity: 3 });
    await post(test.database, by('Ada', { guests: 1, dates: [date, '2026-12-04'] }), few, now);
    await post(test.database, by('Bo', { guests: 2 }), few, now);
    expect(await seatCounts(test.database, { event, date })).toMatchObject({ taken: 2, waiting: 3 });
    expect(await seatCounts(test.database, { event, date: '2026-12-04' })).toMatchObject({
      taken: 2,
      waiting: 0,
    });
    expect(await seatCounts(test.database, { event, date: '2027-01-01' })).toMatchObject({
      taken: 0,
      waiting: 0,
    });
  });
});

describe('requests at the same moment', () => {
  it('fifty for ten seats: exactly ten are given, forty wait in order, nothing is lost', async () => {
    const ten = rules({ capacity: 10 });
    const answers = await Promise.all(people(50).map((name) => post(test.database, by(name), ten, now)));

    const rows = await rowsOn(test.database, event);
    expect(rows.map(({ ordinal }) => ordinal)).toEqual(people(50).map((_, n) => n + 1));
    expect(rows.map(({ status }) => status)).toEqual([
      ...Array<string>(10).fill('confirmed'),
      ...Array<string>(40).fill('waitlisted'),
    ]);
    expect(rows.map(({ name }) => name).sort()).toEqual(people(50).sort());
    expect(answers.every(({ outcome, outbox }) => outcome === 'accepted' && outbox.length === 1)).toBe(true);
    expect(await mailKinds(test.database)).toEqual({ 'rsvp-answer': 50 });
  });

  it('the same twice is one RSVP and one mail', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => post(test.database, by('Ada'), rules(), now)));
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'known', 'known', 'known']);
    expect(answers.flatMap(({ outbox }) => outbox)).toHaveLength(1);
    expect(await rowsOn(test.database, event)).toHaveLength(1);
    expect(await mailKinds(test.database)).toEqual({ 'rsvp-answer': 1 });
  });

  it('for the same dates in another order do not stand in each other’s way', async () => {
    const dates = ['2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18'];
    const orders = [dates, dates.toReversed(), [...dates.slice(2), ...dates.slice(0, 2)]];
    await Promise.all(
      people(30).map((name, n) =>
        post(test.database, by(name, { dates: orders[n % 3] }), rules({ capacity: 5 }), now),
      ),
    );
    for (const one of dates) {
      expect(await seatCounts(test.database, { event, date: one })).toMatchObject({ taken: 5, waiting: 25 });
    }
  });

  it('cancellations promote each of those who wait once', async () => {
    const ten = rules({ capacity: 10 });
    for (const name of people(25)) await post(test.database, by(name), ten, now);
    const groups = await test.database.query<{ group_id: string; status: string }>(
      'select group_id, status from rsvps order by ordinal',
    );
    // Twice each, as an impatient finger does.
    const leaving = groups.slice(0, 10).flatMap(({ group_id }) => [group_id, group_id]);
    await Promise.all(leaving.map((group) => cancel(test.database, { event, date, group }, ten, now)));

    const rows = await rowsOn(test.database, event);
    expect(rows.map(({ status }) => status)).toEqual([
      ...Array<string>(10).fill('cancelled'),
      ...Array<string>(10).fill('confirmed'),
      ...Array<string>(5).fill('waitlisted'),
    ]);
    expect(await mailKinds(test.database)).toEqual({
      'rsvp-answer': 25,
      'rsvp-cancelled': 10,
      'rsvp-promoted': 10,
    });
  });

  it('hand a slot from one who came later to one who waited', async () => {
    const two = rules({ capacity: 2, slots: { count: 1 } });
    const ada = await post(test.database, by('Ada'), two, now);
    await post(test.database, by('Bo', { guests: 1, slot: true }), two, now);
    const cy = await post(test.database, by('Cy', { slot: true }), two, now);
    for (const { changes } of [ada, cy]) {
      await cancel(test.database, { event, date, group: changes[0]?.group ?? '' }, two, now);
    }
    expect(await test.database.query('select name, status, slot from rsvps order by ordinal')).toEqual([
      { name: 'Ada', status: 'cancelled', slot: null },
      { name: 'Bo', status: 'confirmed', slot: 1 },
      { name: 'Cy', status: 'cancelled', slot: null },
    ]);
  });
});

describe('a crash in between', () => {
  const nothingKept = async (): Promise<void> => {
    for (const table of ['rsvps', 'outbox', 'occurrences']) {
      expect(await test.database.query(`select * from ${table}`)).toEqual([]);
    }
  };

  it('of the decision leaves nothing half-written and the date unlocked', async () => {
    const wish = by('Ada');
    const broken = {
      ...rules(),
      get capacity(): number {
        throw new Error('out of order');
      },
    };
    await expect(post(test.database, wish, broken, now)).rejects.toThrow('out of order');
    await nothingKept();
    expect((await post(test.database, wish, rules(), now)).outcome).toBe('accepted');
  });

  it('of the connection, after the RSVP and before its mail, leaves nothing half-written', async () => {
    await test.database.query(`
      create function die() returns trigger language plpgsql as $$
        begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`);
    await test.database.query(
      'create trigger die before insert on outbox for each row execute function die()',
    );
    await expect(post(test.database, by('Ada'), rules(), now)).rejects.toThrow(DatabaseUnavailable);
    await nothingKept();

    await test.database.query('drop trigger die on outbox');
    expect((await post(test.database, by('Ada'), rules(), now)).outbox).toHaveLength(1);
  });
});
