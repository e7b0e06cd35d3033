import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import type { OccurrenceRules } from '../../src/rsvp/state.ts';
import type { Rsvp, RsvpRequest } from '../../src/rsvp/types.ts';
import { type Erased, erase } from '../../src/store/erase.ts';
import { exportOf } from '../../src/store/export.ts';
import { storeFeedback, storeIntroduction } from '../../src/store/forms.ts';
import { markFailed, markSent } from '../../src/store/outbox.ts';
import type { OccurrenceKey } from '../../src/store/rsvps.ts';
import { by, rules } from '../support/ledger.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { emptyTables, post, rowsOn } from '../support/store.ts';

let desk: TestDatabase;
beforeAll(async () => {
  desk = await createTestDatabase();
});
beforeEach(() => emptyTables(desk.database));
afterAll(() => desk.close());

const now = new Date('2026-11-20T10:00:00Z');
const date = '2026-11-27';
const next = '2026-12-04';
const ada = 'ada@example.org';
const contact = { recipient: 'bonjour@ruche.example', locale: 'fr' };
const hello = { to: 'lea', message: 'On se parle ?', locale: 'fr' };
const two = rules({ capacity: 2 });

async function say(wish: RsvpRequest, own = two): Promise<Rsvp[]> {
  return (await post(desk.database, wish, own, now)).changes;
}
const leave = (email = ada, own: (key: OccurrenceKey) => OccurrenceRules = () => two): Promise<Erased> =>
  erase(desk.database, email, own, now);
const outbox = (): Promise<{ id: string; recipient: string | null }[]> =>
  desk.database.query('select id, recipient from outbox order by created_at, key');
async function sendAll(): Promise<void> {
  for (const { id } of await outbox()) await markSent(desk.database, id, now);
}
/** Everything in the database, as text. */
async function everything(): Promise<string> {
  const tables = ['occurrences', 'rsvps', 'outbox', 'feedback', 'introductions', 'host_addresses', 'limits'];
  return JSON.stringify(
    await Promise.all(tables.map((table) => desk.database.query(`select * from ${table}`))),
  );
}

/** Ada in every table, with Bo beside her in each, and once in the same queue. */
async function bothEverywhere(): Promise<void> {
  for (const name of ['Ada', 'Bo']) {
    const email = `${name.toLowerCase()}@example.org`;
    await say(by(name, { dates: [date, next], answers: { food: ['sans porc'] }, note: `Note de ${name}` }));
    const feedback = { form: 'month', answers: { wish: `Soupe pour ${name}` }, locale: 'fr' };
    await storeFeedback(desk.database, { ...feedback, name, email }, contact, now);
    await storeIntroduction(desk.database, { ...hello, name, email }, contact, now);
  }
  await storeFeedback(
    desk.database,
    { form: 'month', answers: { wish: 'Rien' }, locale: 'fr' },
    contact,
    now,
  );
}

describe('what is kept about an address', () => {
  it('is told whole, and nothing of anybody else', async () => {
    await bothEverywhere();
    const kept = await exportOf(desk.database, ada);
    expect(kept).toMatchObject({
      email: ada,
      rsvps: [
        { date, name: 'Ada', status: 'confirmed', answers: { food: ['sans porc'] }, note: 'Note de Ada' },
        { date: next, name: 'Ada', status: 'confirmed' },
      ],
      feedback: [
        { form: 'month', name: 'Ada', answers: { wish: 'Soupe pour Ada' }, receivedAt: now.toISOString() },
      ],
      introductions: [{ ...hello, name: 'Ada', receivedAt: now.toISOString() }],
    });
    expect(kept.outbox.map(({ content }) => content.kind).sort()).toEqual([
      'feedback',
      'introduction',
      'rsvp-answer',
    ]);
    expect(kept.outbox[0]).toMatchObject({ attempts: 0, createdAt: now.toISOString() });
    expect(JSON.stringify(kept)).not.toMatch(/\bBo\b|bo@|Rien/);
  });

  it('tells what became of a mail that was given up', async () => {
    await say(by('Ada'));
    const [mail] = await outbox();
    await markFailed(desk.database, mail?.id ?? '', now, '550', 'dead');
    expect((await exportOf(desk.database, ada)).outbox).toMatchObject([
      { error: '550', failedAt: now.toISOString(), attempts: 1 },
    ]);
  });

  it('is nothing for somebody who was never here, and nothing of others for the contact', async () => {
    await bothEverywhere();
    for (const email of ['nobody@example.org', contact.recipient]) {
      const nothing = {
        email,
        rsvps: [],
        hostAddresses: [],
        feedback: [],
        introductions: [],
        proposals: [],
        outbox: [],
      };
      expect(await exportOf(desk.database, email)).toEqual(nothing);
    }
  });
});

describe('erasing an address', () => {
  it('leaves nothing of it anywhere, and everything of everybody else', async () => {
    await bothEverywhere();
    const bo = await exportOf(desk.database, 'bo@example.org');
    expect(await leave()).toEqual({
      rsvps: 2,
      feedback: 1,
      introductions: 1,
      proposals: 0,
      hostAddresses: 0,
      outbox: 3,
      promoted: [],
    });
    expect(await everything()).not.toMatch(/\bAda\b|ada@/);
    expect(await exportOf(desk.database, 'bo@example.org')).toEqual(bo);
    expect(await everything()).toContain('Rien');
    expect(await leave()).toEqual({
      ...{ rsvps: 0, feedback: 0, introductions: 0, proposals: 0, hostAddresses: 0 },
      ...{ outbox: 0, promoted: [] },
    });
  });

  it('gives the seats to those who wait, on each date, and tells them, not the one who left', async () => {
    await say(by('Ada', { guests: 1, dates: [date, next] }));
    await say(by('Bo', { dates: [date, next] }));
    await say(by('Cy'));
    await say(by('Di'));
    await sendAll();

    const { rsvps, promoted } = await leave();
    expect(rsvps).toBe(2);
    expect(await rowsOn(desk.database, 'co-lunch')).toMatchObject([
      { name: 'Bo', status: 'confirmed' },
      { name: 'Cy', status: 'confirmed' },
      { name: 'Di', status: 'waitlisted' },
      { name: 'Bo', status: 'confirmed' },
    ]);
    const told = promoted.map(({ recipient, content }) => `${content.kind} ${recipient}`).sort();
    expect(told).toEqual([
      'rsvp-promoted bo@example.org',
      'rsvp-promoted bo@example.org',
      'rsvp-promoted cy@example.org',
    ]);
    const waiting = (await outbox()).flatMap(({ recipient }) => recipient ?? []);
    expect(waiting.sort()).toEqual(['bo@example.org', 'bo@example.org', 'cy@example.org']);
  });

  it('covers several requests and events, each by its own rules; a date that is over promotes nobody', async () => {
    const one = rules({ capacity: 1 });
    for (const name of ['Ada', 'Bo']) {
      await say(by(name), one);
      await say(by(name, { dates: [next] }), one);
      await say(by(name, { event: 'dinner' }), one);
    }
    const { rsvps, promoted } = await leave(ada, ({ event }) =>
      event === 'dinner' ? { ...one, over: true } : one,
    );
    expect([rsvps, promoted.length]).toEqual([3, 2]);
    expect(await rowsOn(desk.database, 'dinner')).toMatchObject([{ name: 'Bo', status: 'waitlisted' }]);
    const moved = await desk.database.query(
      "select date, status from rsvps where event = 'co-lunch' order by date",
    );
    expect(moved).toEqual([
      { date, status: 'confirmed' },
      { date: next, status: 'confirmed' },
    ]);
  });

  it('of the contact leaves what others wrote to them', async () => {
    await bothEverywhere();
    await say(by('Contact', { email: contact.recipient }));
    const before = (await outbox()).length;
    expect(await leave(contact.recipient)).toMatchObject({ rsvps: 1, outbox: 1 });
    expect(await outbox()).toHaveLength(before - 1);
  });
});

test('while others ask at the same moment, no seat is lost or given twice', async () => {
  const ten = rules({ capacity: 10 });
  for (let n = 0; n < 10; n++) await say(by(`P${n}`), ten);
  const leaving = Array.from({ length: 5 }, (_, n) => leave(`p${n}@example.org`, () => ten));
  const coming = Array.from({ length: 20 }, (_, n) => say(by(`N${n}`), ten));
  await Promise.all([...leaving, ...coming]);
  const rows = await rowsOn(desk.database, 'co-lunch');
  expect(rows.map(({ status }) => status)).toEqual([
    ...Array<string>(10).fill('confirmed'),
    ...Array<string>(15).fill('waitlisted'),
  ]);
});
