import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { hostAddressId } from '../../src/duties/host-address-id.ts';
import type { HostMail } from '../../src/mail/types.ts';
import type { Rsvp } from '../../src/rsvp/types.ts';
import { decideUnderLock } from '../../src/store/decisions.ts';
import { erase } from '../../src/store/erase.ts';
import { exportOf } from '../../src/store/export.ts';
import { askForHostAddress, confirmedHosts, confirmHostAddress } from '../../src/store/host-addresses.ts';
import { purge } from '../../src/store/keeping.ts';
import { enqueue } from '../../src/store/outbox.ts';
import { keepingOf } from '../../src/store/past.ts';
import { storedDate, storedDates } from '../../src/store/rsvps.ts';
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

const now = new Date('2026-11-20T10:00:00Z');
const date = '2026-11-27';
const dateId = '00000000-0000-4000-8000-00000000000d';
const hosted = { event: 'co-lunch', date, dateId };
const say = async (name: string): Promise<Rsvp> =>
  (await post(desk.database, by(name, { answers: { food: ['sans porc'] } }), rules(), now)).changes[0] ??
  expect.fail('no RSVP');
const contents = async (): Promise<unknown[]> =>
  (await desk.database.query<{ content: unknown }>('select content from outbox order by key')).map(
    ({ content }) => content,
  );

async function give(person: string, email: string, at = now): Promise<string> {
  const id = hostAddressId(person, email);
  const content: HostMail = { kind: 'host-address', ...hosted, person };
  const mail = { key: `host-address:${id}`, recipient: email, locale: 'fr', content };
  await askForHostAddress(desk.database, { id, person, email }, mail, at);
  return id;
}
const toContact = (content: HostMail, key = content.kind, recipient = 'bonjour@ruche.example') =>
  enqueue(desk.database, [{ key, recipient, locale: 'fr', content }], now);

describe('a date', () => {
  it('keeps what was told, and under its lock gives it back', async () => {
    await say('Ada');
    const told = {
      status: 'moved',
      localStart: 'a',
      localEnd: 'b',
      timezone: 'c',
      place: { name: 'd' },
    } as const;
    const listed = { turn: 'eve', localStart: 'a', sequences: { x: 1 } } as const;
    const cancelled = { at: now.toISOString(), reason: 'Four mort.' };
    const seen: unknown[] = [];
    const decide = (next: object) => (_: unknown, states: Map<string, { id: string }>) => {
      const state = states.get(date) ?? expect.fail('no state');
      seen.push(state);
      return { outcome: 'noted', changes: [], mails: [], full: [], states: [{ ...state, ...next }] };
    };
    const keys = [{ event: 'co-lunch', date }];
    await decideUnderLock(desk.database, keys, decide({ told, listed, cancelled }), now);
    await decideUnderLock(desk.database, keys, decide({ told: undefined, cancelled: undefined }), now);
    const [first, second] = seen;
    expect(second).toEqual({ ...(first as object), told, listed, cancelled });
    const [stored] = await storedDates(desk.database);
    expect(stored).toMatchObject({ taken: 1, waiting: 0, state: { listed } });
    expect(stored?.state.told).toBeUndefined();
    expect(await storedDate(desk.database, stored?.state.id ?? '')).toEqual(stored);
    expect(await storedDate(desk.database, dateId)).toBeUndefined();
  });

  it('costs two round trips to decide about, with its mail, also the first time', async () => {
    let trips = 0;
    const connect = desk.database.pool.connect.bind(desk.database.pool);
    const counted = async () => {
      const client = await connect();
      const { query } = client;
      const release = client.release.bind(client);
      Object.assign(client, {
        query: (...all: Parameters<typeof query>) => {
          trips += 1;
          return query.apply(client, all);
        },
        release: (...all: Parameters<typeof release>) => {
          Object.assign(client, { query, release });
          release(...all);
        },
      });
      return client;
    };
    Object.assign(desk.database.pool, { connect: counted });
    try {
      for (const name of ['Ada', 'Bo']) {
        trips = 0;
        expect((await post(desk.database, by(name), rules(), now)).outbox).toHaveLength(1);
        expect(trips).toBe(2);
      }
    } finally {
      Object.assign(desk.database.pool, { connect });
    }
  });
});

describe('an address of a host', () => {
  it('is in use once confirmed, one for each person, however often', async () => {
    const first = await give('lea', 'lea@a.fr');
    await give('lea', 'lea@a.fr');
    const second = await give('lea', 'lea@b.fr');
    expect(await confirmedHosts(desk.database)).toEqual(new Map());
    await Promise.all([first, first, second].map((id) => confirmHostAddress(desk.database, id, now)));
    expect((await confirmedHosts(desk.database)).size).toBe(1);
    expect(await desk.database.query('select 1 from host_addresses')).toHaveLength(1);
  });

  it('goes when nobody confirmed it for a week, or its person hosts nothing any more', async () => {
    const floor = floorAt(now);
    const [lunch] = floor.events;
    if (lunch) lunch.data.hosts = ['lea', 'max'];
    await confirmHostAddress(desk.database, await give('lea', 'lea@a.fr'), now);
    await confirmHostAddress(desk.database, await give('zoe', 'zoe@a.fr'), now);
    await give('max', 'max@a.fr');
    const run = async (at: string): Promise<unknown> => {
      await purge(desk.database, keepingOf(floor, new Date(at)));
      return desk.database.query('select email from host_addresses order by email');
    };
    expect(await run('2026-11-26T22:00:00Z')).toEqual([{ email: 'lea@a.fr' }, { email: 'max@a.fr' }]);
    expect(await run('2026-11-27T05:00:00Z')).toEqual([{ email: 'lea@a.fr' }]);
    expect(await run('2030-01-01T05:00:00Z')).toEqual([{ email: 'lea@a.fr' }]);
  });

  it('is told to its owner, and erased with the mails that were to go there', async () => {
    await confirmHostAddress(desk.database, await give('lea', 'lea@a.fr'), now);
    const ada = await say('Ada');
    await toContact({ kind: 'host-list', ...hosted, turn: 'eve', rsvps: [ada] }, undefined, 'lea@a.fr');
    const kept = await exportOf(desk.database, 'lea@a.fr');
    expect(kept.hostAddresses).toMatchObject([{ person: 'lea', confirmedAt: now.toISOString() }]);
    // What others said is the others'.
    expect(JSON.stringify(kept)).not.toContain('Ada');
    const erased = await erase(desk.database, 'lea@a.fr', () => rules(), now);
    expect(erased).toMatchObject({ hostAddresses: 1, outbox: 2, rsvps: 0 });
    expect(await contents()).toHaveLength(1);
  });
});

test('who is erased from a date that a host has cancelled makes room for nobody', async () => {
  for (const name of ['Ada', 'Bo']) await post(desk.database, by(name), rules({ capacity: 1 }), now);
  await desk.database.query('update occurrences set cancelled_at = $1', [now]);
  const { promoted } = await erase(desk.database, 'ada@example.org', () => rules({ capacity: 1 }), now);
  expect(promoted).toEqual([]);
  expect(await desk.database.query('select status from rsvps')).toEqual([{ status: 'waitlisted' }]);
});

describe('a mail to the host that was not sent', () => {
  test('loses whoever is erased, and nobody else', async () => {
    const [ada, bo] = [await say('Ada'), await say('Bo')];
    await desk.database.query('delete from outbox');
    await toContact({ kind: 'host-list', ...hosted, turn: 'eve', rsvps: [ada, bo] });
    const lists = { came: [ada], left: [bo], changed: [ada], rsvps: [bo] };
    await toContact({ kind: 'host-changes', ...hosted, ...lists });
    await erase(desk.database, 'ada@example.org', () => rules({ over: true }), now);
    expect(await contents()).toMatchObject([
      { kind: 'host-changes', came: [], left: [{ name: 'Bo' }], changed: [], rsvps: [{ name: 'Bo' }] },
      { kind: 'host-list', rsvps: [{ name: 'Bo' }] },
    ]);
    expect(JSON.stringify(await contents())).not.toMatch(/ada/i);
  });

  test('loses its answers the day after, and goes with the date', async () => {
    const ada = await say('Ada');
    await desk.database.query('delete from outbox');
    await toContact({ kind: 'host-changes', ...hosted, came: [ada], left: [], changed: [], rsvps: [ada] });
    await toContact({ kind: 'host-overbooked', ...hosted, capacity: 1, taken: 2 });
    const floor = { ...floorAt(now), events: [] };
    const run = (at: string) => purge(desk.database, keepingOf(floor, new Date(at)));
    await run('2026-11-28T05:00:00Z');
    expect(await contents()).toMatchObject([
      { came: [{ name: 'Ada', answers: {} }], rsvps: [{ answers: {} }] },
      { kind: 'host-overbooked' },
    ]);
    await run('2026-12-27T05:00:00Z');
    expect(await contents()).toEqual([]);
  });
});
