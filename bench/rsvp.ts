import { randomUUID } from 'node:crypto';
import { decideRequests } from '../src/rsvp/decide.ts';
import type { OccurrenceRules } from '../src/rsvp/state.ts';
import type { RsvpRequest } from '../src/rsvp/types.ts';
import { closeDatabase, type Database, openDatabase, transaction } from '../src/store/database.ts';
import { decideUnderLock } from '../src/store/decisions.ts';
import { migrate } from '../src/store/migrate.ts';
import type { OccurrenceKey } from '../src/store/rsvps.ts';
import { errorCode } from '../src/store/unavailable.ts';
import { startCluster } from '../tests/support/cluster.ts';
import type { Figure } from './figure.ts';

const seats = 10;
const requests = 50;
/** Warm functions, each with its pool: together they can have all requests under way at once. */
const functions = 10;
const rounds = 7;
const event = 'co-lunch';
const date = '2026-11-27';
const rules: OccurrenceRules = { capacity: seats, waitlist: true, verify: false, maxGuests: 0 };

const wish = (n: number): RsvpRequest => ({
  event,
  dates: [date],
  name: `Person ${n}`,
  email: `person-${n}@example.org`,
  guests: 0,
  slot: false,
  answers: { food: ['végane'] },
  locale: 'fr',
});

type Post = (database: Database, request: RsvpRequest) => Promise<unknown>;

const postOn = (database: Database, key: OccurrenceKey, request: RsvpRequest): Promise<unknown> => {
  const now = new Date();
  return decideUnderLock(
    database,
    [key],
    (standing) =>
      decideRequests(
        new Map([[date, { rules, standing: standing.get(date) ?? [] }]]),
        { ...request, event: key.event },
        {
          now,
          newId: randomUUID,
          group: randomUUID(),
        },
      ),
    now,
  );
};

const ours: Post = (database, request) => postOn(database, { event, date }, request);

/** What is usually written: count, then insert, and the mail beside it. */
const countThenInsert = (database: Database, request: RsvpRequest, isolation: string): Promise<void> =>
  transaction(database, async (tx) => {
    await tx.query(`set transaction isolation level ${isolation}`);
    const [row] = await tx.query<{ taken: number; last: number }>(
      `select count(*) filter (where status = 'confirmed')::int as taken, coalesce(max(ordinal), 0) as last
       from naive where event = $1 and date = $2`,
      [event, date],
    );
    const { taken, last } = row ?? { taken: 0, last: 0 };
    const status = taken < seats ? 'confirmed' : 'waitlisted';
    await tx.query(
      `insert into naive (id, group_id, event, date, email, name, guests, wants_slot, answers, locale, status,
         ordinal, sequence, created_at, updated_at)
       values ($1, $1, $2, $3, $4, $5, 0, false, $6, 'fr', $7, $8, 0, now(), now())`,
      [randomUUID(), event, date, request.email, request.name, request.answers, status, last + 1],
    );
    await tx.query(
      `insert into outbox (id, key, recipient, locale, content, created_at, due_at)
       values ($1, $2, $3, 'fr', '{}', now(), now())`,
      [randomUUID(), randomUUID(), request.email],
    );
  });

const unguarded: Post = (database, request) => countThenInsert(database, request, 'read committed');

const serializable: Post = async (database, request) => {
  for (;;) {
    try {
      return await countThenInsert(database, request, 'serializable');
    } catch (error) {
      if (errorCode(error) !== '40001') throw error;
    }
  }
};

interface Outcome {
  milliseconds: number;
  /** People oversold, out of their order, or lost. */
  wrong: number;
}

async function round(databases: readonly Database[], table: string, post: Post): Promise<Outcome> {
  const [first] = databases;
  if (!first) throw new Error('The benchmark needs a database.');
  await first.query('truncate occurrences, rsvps, naive, outbox');
  const begun = performance.now();
  const posts = Array.from({ length: requests }, (_, n) =>
    post(databases[n % databases.length] ?? first, wish(n)),
  );
  await Promise.all(posts);
  const milliseconds = performance.now() - begun;
  const rows = await first.query<{ status: string; ordinal: number }>(
    `select status, ordinal from ${table} order by ordinal`,
  );
  const given = rows.findIndex(({ status }) => status !== 'confirmed');
  const seated = rows.filter(({ status }) => status === 'confirmed').length;
  const places = new Set(rows.map(({ ordinal }) => ordinal)).size;
  // Seats too many or too few, seats given past somebody who waits, people lost, people who share a place.
  const wrong =
    Math.abs(seated - seats) + (seated - given) + (requests - rows.length) + (rows.length - places);
  return { milliseconds, wrong };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measure(databases: readonly Database[]): Promise<Figure[]> {
  const [first] = databases;
  await first?.query('create table naive (like rsvps including defaults including constraints)');
  await first?.query('create index on naive (event, date)');
  const ways = { ours, serializable, unguarded };
  const outcomes: Record<keyof typeof ways, Outcome[]> = { ours: [], serializable: [], unguarded: [] };
  // In turns, so that a busy moment of the machine meets all of them; the first round only warms up.
  for (let n = 0; n <= rounds; n++) {
    for (const way of ['ours', 'serializable', 'unguarded'] as const) {
      const outcome = await round(databases, way === 'ours' ? 'rsvps' : 'naive', ways[way]);
      if (n > 0) outcomes[way].push(outcome);
    }
  }
  const time = (way: keyof typeof ways): number =>
    Math.round(median(outcomes[way].map(({ milliseconds }) => milliseconds)));
  const wrong = (way: keyof typeof ways): number =>
    Math.max(...outcomes[way].map((outcome) => outcome.wrong));
  const what = `${requests} RSVPs at once for ${seats} seats`;
  return [
    {
      name: `${what}: until the last is answered`,
      value: time('ours'),
      unit: 'ms',
      peer: { name: 'count and insert, serializable, with retries', value: time('serializable') },
    },
    {
      name: `${what}: people oversold, lost or out of order (worst of ${rounds} rounds)`,
      value: wrong('ours'),
      unit: 'people',
      peer: { name: 'count and insert, read committed', value: wrong('unguarded') },
      limit: 0,
    },
  ];
}

/** Milliseconds of each of so many RSVPs, of which so many are under way at a time. */
async function timesOf(
  count: number,
  atOnce: number,
  work: (n: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) {
      const begun = performance.now();
      await work(n);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return times.toSorted((a, b) => a - b);
}

const share = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

const sustained = { rsvps: 3_000, dates: 100, atOnce: 30, perSecond: 300 };

/** One after another, many at a time over many dates, and all at once for one. */
async function measureLoad(databases: readonly Database[]): Promise<Figure[]> {
  const [first] = databases;
  if (!first) throw new Error('The benchmark needs a database.');
  const on = (prefix: string, n: number, dates: number) => {
    const key = { event: `${prefix}-${n % dates}`, date };
    return postOn(databases[n % databases.length] ?? first, key, wish(n));
  };
  await first.query('truncate occurrences, rsvps, outbox');
  await first.query('create table bare (id uuid primary key, text text)');
  const bare = (): Promise<unknown> =>
    transaction(first, (tx) => tx.query('insert into bare values ($1, $2)', [randomUUID(), 'one row']));
  /** The least that lets nobody overtake: one row is waited for, one is written. */
  const guarded = (n: number): Promise<unknown> =>
    transaction(databases[n % databases.length] ?? first, async (tx) => {
      await tx.query("select 1 from bare where text = 'the date' for update");
      await tx.query('insert into bare values ($1, $2)', [randomUUID(), 'one row']);
    });
  await first.query('insert into bare values ($1, $2)', [randomUUID(), 'the date']);
  await timesOf(100, 1, bare);
  await timesOf(100, 1, (n) => on('warm', n, 100));
  const [rows, rsvps]: [number[], number[]] = [[], []];
  // In turns, so that a busy moment of the machine meets both.
  for (let n = 0; n < 400; n++) {
    rows.push(...(await timesOf(1, 1, bare)));
    rsvps.push(...(await timesOf(1, 1, () => postOn(first, { event: `one-${n % 100}`, date }, wish(n)))));
  }
  const begun = performance.now();
  await timesOf(sustained.rsvps, sustained.atOnce, (n) => on('many', n, sustained.dates));
  const took = performance.now() - begun;
  const crowd = await timesOf(200, 200, (n) => on('crowd', n, 1));
  const oneByOne = await timesOf(200, 200, guarded);
  const [row, rsvp] = [median(rows), median(rsvps)];
  return [
    {
      name: 'an RSVP, p50',
      value: rsvp,
      unit: 'ms',
      peer: { name: 'a transaction that inserts one row', value: row },
      limit: 3 * row,
    },
    {
      name: `${sustained.rsvps} RSVPs over ${sustained.dates} dates (${Math.round((1000 * sustained.rsvps) / took)} a second)`,
      value: took,
      unit: 'ms',
      limit: (1000 * sustained.rsvps) / sustained.perSecond,
    },
    {
      name: '200 RSVPs at once for one date, p99',
      value: share(crowd, 0.99),
      unit: 'ms',
      peer: { name: 'a locked row and an inserted one', value: share(oneByOne, 0.99) },
      limit: 1_000,
    },
  ];
}

/** Fifty people who want ten seats, on a real PostgreSQL whose writes wait for the disk. */
export async function benchRsvp(): Promise<Figure[]> {
  const cluster = await startCluster({ durable: true });
  // The address makes the pool: another one for each function.
  const databases = Array.from({ length: functions }, (_, n) =>
    openDatabase({ url: `${cluster.url('postgres')}?application_name=function-${n}`, own: true }),
  );
  try {
    if (databases[0]) await migrate(databases[0]);
    return [...(await measure(databases)), ...(await measureLoad(databases))];
  } finally {
    await Promise.all(databases.map(closeDatabase));
    await cluster.stop();
  }
}
