import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { siteSchema } from '../../src/content/schemas/site.ts';
import type { MailDraft } from '../../src/rsvp/state.ts';
import type { Rsvp } from '../../src/rsvp/types.ts';
import { storeFeedback, storeIntroduction } from '../../src/store/forms.ts';
import { type Purged, purge } from '../../src/store/keeping.ts';
import { allow } from '../../src/store/limits.ts';
import { enqueue, markFailed, markSent } from '../../src/store/outbox.ts';
import { keepingOf } from '../../src/store/past.ts';
import { floorAt } from '../http/floor.ts';
import { by, rules } from '../support/ledger.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { emptyTables, post } from '../support/store.ts';

let desk: TestDatabase;
beforeAll(async () => {
  desk = await createTestDatabase();
});
beforeEach(() => emptyTables(desk.database));
afterAll(() => desk.close());

// The lunch of the floor is on Fridays at 13:00 in Paris; every kind is kept as long as `keep` says by itself.
const friday = new Date('2026-11-27T10:00:00Z');
const floor = floorAt(friday);
const date = '2026-11-27';
const contact = { recipient: 'bonjour@ruche.example', locale: 'fr' };
const answers = { food: ['sans porc'], song: 'La Bohème' };

const run = (at: string, options?: { dryRun: boolean }, content = floor): Promise<Purged> =>
  purge(desk.database, keepingOf(content, new Date(at)), options);
const nothing: Purged = {
  ...{ rsvps: 0, answers: 0, introductions: 0, feedback: 0 },
  ...{ proposals: 0, hostAddresses: 0, outbox: 0, limits: 0 },
};
const rows = <Row>(table: string): Promise<Row[]> => desk.database.query<Row>(`select * from ${table}`);
const rowCount = async (table: string): Promise<number> => (await rows(table)).length;

async function say(name: string, on: string): Promise<Rsvp> {
  const wish = by(name, { event: 'lunch', dates: [on], answers, note: 'à côté de Léa', pitch: 'Un bocal' });
  const { changes } = await post(desk.database, wish, rules(), friday);
  return changes[0] ?? expect.fail('no RSVP');
}
/** Everything that was put in so far is sent. */
async function sendAll(at = friday): Promise<void> {
  for (const { id } of await rows<{ id: string }>('outbox')) await markSent(desk.database, id, at);
}

describe('what belongs to a date', () => {
  it('loses its answers the day after, and nothing else', async () => {
    await say('Ada', date);
    await sendAll();
    expect(await run('2026-11-27T22:59:59Z')).toEqual(nothing);
    expect(await rows('rsvps')).toMatchObject([{ answers }]);

    expect(await run('2026-11-27T23:00:00Z')).toEqual({ ...nothing, answers: 1 });
    expect(await rows('rsvps')).toMatchObject([
      { answers: {}, name: 'Ada', note: 'à côté de Léa', pitch: 'Un bocal', status: 'confirmed' },
    ]);
    expect(await run('2026-11-27T23:00:00Z')).toEqual(nothing);
  });

  it('goes thirty days after, with its date, whenever it was written', async () => {
    await say('Ada', date);
    await sendAll();
    await run('2026-12-26T22:59:59Z');
    expect(await rowCount('rsvps')).toBe(1);
    expect(await run('2026-12-26T23:00:00Z')).toMatchObject({ rsvps: 1, answers: 0 });
    expect([await rowCount('rsvps'), await rowCount('occurrences')]).toEqual([0, 0]);
  });

  it('stays while the date is still to come, however long ago it was written and wherever it was moved', async () => {
    const [lunch] = floor.events;
    const exceptions = [{ date: '2026-12-04', start: '2027-02-05T13:00' }];
    const moved = {
      ...floor,
      events: floor.events.map((event) =>
        event === lunch ? { ...event, data: { ...event.data, exceptions } } : event,
      ),
    };
    await say('Ada', '2026-12-04');
    await say('Bo', '2027-11-26');
    await sendAll();
    expect(await run('2027-02-05T11:00:00Z', undefined, moved)).toEqual(nothing);
    expect(await rows('rsvps')).toMatchObject([{ answers }, { answers }]);
    // Where the date is not moved, it is long past.
    expect(await run('2027-02-05T11:00:00Z')).toMatchObject({ rsvps: 1, answers: 0 });
    expect(await rows('rsvps')).toMatchObject([{ name: 'Bo', answers }]);
    // A date that is past may be asked for again by nobody; one to come may.
    expect(await rows('occurrences')).toMatchObject([{ event: 'lunch', date: '2027-11-26' }]);
  });

  it('goes for an event that has left the content too', async () => {
    await say('Ada', date);
    const without = { ...floor, events: [] };
    expect(await run('2026-12-26T23:00:00Z', undefined, without)).toMatchObject({ rsvps: 1 });
  });
});

describe('what came by a form', () => {
  it('goes after its days and months: a wish to be introduced first, feedback later', async () => {
    const hello = { to: 'lea', name: 'Ada', email: 'ada@example.org', message: 'On se parle ?' };
    await storeIntroduction(desk.database, { ...hello, locale: 'fr' }, contact, friday);
    await storeFeedback(
      desk.database,
      { form: 'month', answers: { mood: '4' }, locale: 'fr' },
      contact,
      friday,
    );
    await sendAll();
    const kept = async () => [await rowCount('introductions'), await rowCount('feedback')];

    await run('2027-02-24T22:59:59Z');
    expect(await kept()).toEqual([1, 1]);
    expect(await run('2027-02-24T23:00:00Z')).toMatchObject({ introductions: 1, feedback: 0 });
    await run('2027-11-26T22:59:59Z');
    expect(await kept()).toEqual([0, 1]);
    expect(await run('2027-11-26T23:00:00Z')).toMatchObject({ feedback: 1 });
  });

  it('a count of uses goes when its window is over', async () => {
    await allow(desk.database, 'somebody', 1, 600, friday);
    expect(await run('2026-11-27T10:09:59Z')).toEqual(nothing);
    expect(await run('2026-11-27T10:10:00Z')).toEqual({ ...nothing, limits: 1 });
  });
});

describe('a mail', () => {
  const outbox = () => rows<{ key: string; content: unknown; sent_at: Date | null }>('outbox');
  const letter = (kind: MailDraft['content']): MailDraft => ({ key: kind.kind, ...contact, content: kind });

  it('that could not be sent loses the answers with the RSVP, and goes with it', async () => {
    await say('Ada', date);
    await run('2026-11-27T23:00:00Z');
    expect(JSON.stringify(await outbox())).toMatch(/ada@example\.org.*à côté de Léa/);
    expect(JSON.stringify(await outbox())).not.toMatch(/sans porc|Bohème/);
    expect(await run('2026-12-26T22:59:59Z')).toMatchObject({ outbox: 0 });
    expect(await run('2026-12-26T23:00:00Z')).toMatchObject({ outbox: 1 });
    expect(await outbox()).toEqual([]);
  });

  it('about several dates goes with the last of them', async () => {
    const wish = by('Ada', { event: 'lunch', dates: [date, '2026-12-04'], answers });
    await post(desk.database, wish, rules(), friday);
    await run('2026-12-26T23:00:00Z');
    expect(await outbox()).toMatchObject([{ content: { rsvps: [{ date: '2026-12-04', answers: {} }] } }]);
    await run('2027-01-02T23:00:00Z');
    expect(await outbox()).toEqual([]);
  });

  it('that was given up goes thirty days later, even when its date is still to come', async () => {
    await say('Ada', '2027-11-26');
    const [mail] = await rows<{ id: string }>('outbox');
    await markFailed(desk.database, mail?.id ?? '', friday, '550', 'dead');
    expect(await run('2026-12-27T09:59:59Z')).toEqual(nothing);
    expect(await run('2026-12-27T10:00:00Z')).toEqual({ ...nothing, outbox: 1 });
    expect(await rowCount('rsvps')).toBe(1);
  });

  it('to the contact goes with what it tells, or thirty days after a failure', async () => {
    const receivedAt = friday.toISOString();
    await enqueue(
      desk.database,
      [
        letter({ kind: 'feedback', form: 'month', answers: { mood: '4' }, receivedAt }),
        letter({
          kind: 'introduction',
          to: 'lea',
          name: 'Ada',
          email: 'a@b.example',
          message: 'x',
          receivedAt,
        }),
        letter({ kind: 'undeliverable', about: 'rsvp-answer', failedAt: receivedAt, reason: '550' }),
      ],
      friday,
    );
    const kinds = async () => (await outbox()).map(({ key }) => key).sort();
    await run('2026-12-27T10:00:01Z');
    expect(await kinds()).toEqual(['feedback', 'introduction']);
    await run('2027-02-25T10:00:00Z');
    expect(await kinds()).toEqual(['feedback']);
    await run('2027-11-27T10:00:00Z');
    expect(await kinds()).toEqual([]);
  });

  it('is sent before it is dropped, however short the place keeps what it is about', async () => {
    const { site } = floor;
    const keep = siteSchema.shape.keep.parse({
      rsvpDays: 0,
      answersDays: 0,
      introductionDays: 0,
      feedbackMonths: 0,
    });
    const forgetful = { ...floor, site: { ...site, data: { ...site.data, keep } } };
    await say('Ada', date);
    await storeFeedback(
      desk.database,
      { form: 'month', answers: { mood: '4' }, locale: 'fr' },
      contact,
      friday,
    );
    expect(await run('2026-11-27T13:00:00Z', undefined, forgetful)).toEqual({
      ...nothing,
      rsvps: 1,
      feedback: 1,
    });
    expect(await rowCount('outbox')).toBe(2);
    expect(await run('2026-11-30T10:00:00Z', undefined, forgetful)).toEqual({ ...nothing, outbox: 2 });
  });

  it('that was sent is remembered as long as what it was about may be there', async () => {
    await say('Ada', '2027-11-26');
    await sendAll();
    // Another is older, and gone: its mail is about nothing any more.
    await desk.database.query(
      `insert into outbox (id, key, locale, created_at, due_at, sent_at)
       values (gen_random_uuid(), 'older', 'fr', $1, $1, $1)`,
      [new Date(friday.getTime() - 1)],
    );
    await run('2026-12-27T09:59:59Z');
    expect(await rowCount('outbox')).toBe(2);
    expect(await run('2026-12-27T10:00:00Z')).toEqual({ ...nothing, outbox: 1 });
    expect((await outbox()).map(({ key }) => key)).not.toContain('older');
    expect(await run('2027-12-25T23:00:00Z')).toEqual({ ...nothing, rsvps: 1, outbox: 1 });
  });
});

test('a dry run counts what a real one drops, and changes nothing', async () => {
  for (const [name, on] of [
    ['Ada', date],
    ['Bo', date],
    ['Cy', '2026-12-25'],
  ] as const)
    await say(name, on);
  await sendAll();
  await say('Di', date);
  await storeFeedback(
    desk.database,
    { form: 'month', answers: {}, locale: 'fr' },
    contact,
    new Date('2025-11-01'),
  );
  await allow(desk.database, 'somebody', 1, 600, friday);
  const tables = ['rsvps', 'occurrences', 'outbox', 'feedback', 'introductions', 'limits'];
  const all = () =>
    Promise.all(tables.map((table) => desk.database.query(`select * from ${table} order by 1, 2`)));
  const before = await all();
  const at = '2026-12-26T23:00:00Z';

  const counted = await run(at, { dryRun: true });
  expect(counted).toEqual({ ...nothing, rsvps: 3, answers: 1, feedback: 1, outbox: 2, limits: 1 });
  expect(await all()).toEqual(before);
  expect(await run(at)).toEqual(counted);
  expect(await run(at)).toEqual(nothing);
});
