import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailContext } from '../../src/http/links.ts';
import { deliver } from '../../src/mail/deliver.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { closeDatabase, type Database, openDatabase, transaction } from '../../src/store/database.ts';
import { floorAt } from '../http/floor.ts';
import { type Inbox, startInbox } from '../support/inbox.ts';
import { by, rules } from '../support/ledger.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { random } from '../support/random.ts';
import { cancel, emptyTables, post, rowsOn } from '../support/store.ts';
import { crowd, type Kept, type Run, race, seats, wrongs } from './crowd.ts';

let store: TestDatabase;
let inbox: Inbox;
/** Warm functions, each with its own connections. */
let functions: Database[];
beforeAll(async () => {
  [store, inbox] = await Promise.all([createTestDatabase(), startInbox()]);
  functions = [1, 2, 3, 4].map((n) =>
    openDatabase({ url: `${store.url}?application_name=f${n}`, own: true }),
  );
});
afterAll(async () => {
  await Promise.all(functions.map(closeDatabase));
  await Promise.all([store.close(), inbox.close()]);
});

const now = new Date('2026-11-20T10:00:00Z');
const rulesOfAll = rules({ capacity: seats });

const rush = (runs: readonly Run[]): Promise<void> =>
  race(runs, async ({ name, guests }, n) => {
    const database = functions[n % functions.length] ?? store.database;
    const { changes } = await post(database, by(name, { event: 'lunch', guests }), rulesOfAll, now);
    return changes.find((row) => row.name === name);
  });

const addresses = (runs: readonly Run[]): string[] => runs.map(({ name }) => by(name).email).sort();

describe('200 at once for 20 seats', () => {
  test('a store that counts and inserts is caught', async () => {
    await store.database.query('create table naive (name text, status text, ordinal integer)');
    const countAndInsert = ({ name, guests }: Run, n: number) =>
      transaction(functions[n % functions.length] ?? store.database, async (tx) => {
        const [{ taken, ordinal } = { taken: 0, ordinal: 0 }] = await tx.query<{
          taken: number;
          ordinal: number;
        }>(
          `select coalesce(sum(split_part(name, '+', 2)::int) filter (where status = 'confirmed'), 0)::int as taken,
             count(*)::int + 1 as ordinal from naive`,
        );
        const status = taken + 1 + guests <= seats ? ('confirmed' as const) : ('waitlisted' as const);
        await tx.query('insert into naive values ($1, $2, $3)', [`${name}+${1 + guests}`, status, ordinal]);
        return { status, ordinal };
      });
    for (const seed of [0, 1, 2]) {
      await store.database.query('truncate naive');
      const runs = crowd(random(seed));
      await race(runs, countAndInsert);
      const kept = await store.database.query<Kept>(
        `select split_part(name, '+', 1) as name, status, ordinal from naive`,
      );
      const found = wrongs(runs, kept).join('; ');
      expect(found).toMatch(/\d+ of 20 seats are taken/);
      expect(found).toContain('two share a place');
    }
  });

  test.each(Array.from({ length: 100 }, (_, seed) => seed))(
    'everybody gets what they would have got one after another (seed %i)',
    async (seed) => {
      await emptyTables(store.database);
      const runs = crowd(random(seed));
      await rush(runs);
      expect(wrongs(runs, await rowsOn(store.database, 'lunch'))).toEqual([]);
      const mails = await store.database.query<{ recipient: string }>('select recipient from outbox');
      expect(mails.map(({ recipient }) => recipient).sort()).toEqual(addresses(runs));
    },
  );

  test('whoever waited for the lock may let somebody up who came meanwhile, by a later clock', async () => {
    await emptyTables(store.database);
    const one = rules({ capacity: 1 });
    const ada = await post(store.database, by('Ada'), one, now);
    const later = new Date(now.getTime() + 50);
    await post(store.database, by('Bo'), one, later);
    const group = ada.changes[0]?.group ?? '';
    const left = await cancel(store.database, { event: 'co-lunch', date: '2026-11-27', group }, one, now);
    expect(left.outcome).toBe('cancelled');
    expect((await rowsOn(store.database, 'co-lunch')).map(({ status }) => status)).toEqual([
      'cancelled',
      'confirmed',
    ]);
  });

  test('every mail is sent once, though four functions send what is due at the same moment', async () => {
    await emptyTables(store.database);
    const runs = crowd(random(100));
    await rush(runs);
    const mailer = openMailer({ smtpUrl: inbox.smtpUrl, from: 'La Ruche <bonjour@ruche.example>' });
    const context = mailContext(floorAt(now), ['a secret for tests, long enough to be one']);
    await Promise.all(
      functions.map((db) => deliver({ db, mailer, context, now, limit: runs.length, budget: 60_000 })),
    );
    const mails = await inbox.messages();
    expect(mails.flatMap(({ recipients }) => recipients).sort()).toEqual(addresses(runs));
    const ids = mails.flatMap(({ headers }) => headers.filter(([name]) => name === 'message-id'));
    expect(new Set(ids.map(([, id]) => id)).size).toBe(runs.length);
  });
});
