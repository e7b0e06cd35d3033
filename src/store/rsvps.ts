import type { OutboxEntry } from '../mail/types.ts';
import type { Decision } from '../rsvp/state.ts';
import type { Rsvp } from '../rsvp/types.ts';
import { type Database, type Queryable, retriedTransaction } from './database.ts';
import { enqueue } from './outbox.ts';
import { fromRow, type RsvpRow, toRows, upsertRsvps } from './rsvp-rows.ts';

/** One date of an event. */
export interface OccurrenceKey {
  event: string;
  date: string;
}

type Keys = readonly [events: string[], dates: string[]];

// One order for everybody, in this file and in every statement: nobody waits in a circle.
const inOrder = (keys: readonly OccurrenceKey[]): Keys => {
  const sorted = [...new Set(keys.map(({ event, date }) => `${event}/${date}`))].sort();
  const parts = sorted.map((key) => key.split('/'));
  return [parts.map(([event = '']) => event), parts.map(([, date = '']) => date)];
};

const keysAsRows = 'unnest($1::text[], $2::text[]) with ordinality as key (event, date, place)';
const lockRows = `
  select 1 from occurrences join ${keysAsRows} using (event, date) order by place for update of occurrences`;
const insertRows = `
  insert into occurrences (event, date) select event, date from ${keysAsRows} order by place on conflict do nothing`;
const loadRows = `
  select rsvps.* from rsvps join ${keysAsRows} using (event, date) order by place, ordinal`;

/** Lets nobody else decide about these dates, of whatever events, until the transaction ends. */
export const lockDates = (tx: Queryable, keys: readonly OccurrenceKey[]): Promise<void> =>
  lock(tx, inOrder(keys));

async function lock(tx: Queryable, keys: Keys): Promise<void> {
  const locked = await tx.query(lockRows, keys);
  if (locked.length === keys[0].length) return;
  // The first request for a date makes its row.
  await tx.query(insertRows, keys);
  await tx.query(lockRows, keys);
}

/**
 * Decides about dates of one event while nobody else does: locks them, loads their RSVPs, writes what was decided
 * together with its mails, all in one transaction. The mails are to be sent after it.
 *
 * @param decide pure; it is called again with fresh rows when PostgreSQL asks for another try
 * @param now when the mails become due
 * @returns the decision, and of its mails those whose key was not there yet
 * @throws DatabaseUnavailable
 */
export async function decideUnderLock<Outcome extends string>(
  database: Database,
  keys: readonly OccurrenceKey[],
  decide: (standing: Map<string, Rsvp[]>) => Decision<Outcome>,
  now: Date,
): Promise<Decision<Outcome> & { outbox: OutboxEntry[] }> {
  return await retriedTransaction(database, (tx) => decideIn(tx, keys, decide, now));
}

/** `decideUnderLock` as a part of a larger transaction, whose locks and writes end with it. */
export async function decideIn<Outcome extends string>(
  tx: Queryable,
  keys: readonly OccurrenceKey[],
  decide: (standing: Map<string, Rsvp[]>) => Decision<Outcome>,
  now: Date,
): Promise<Decision<Outcome> & { outbox: OutboxEntry[] }> {
  const ordered = inOrder(keys);
  await lock(tx, ordered);
  const standing = new Map<string, Rsvp[]>(keys.map(({ date }) => [date, []]));
  for (const row of await tx.query<RsvpRow>(loadRows, ordered)) standing.get(row.date)?.push(fromRow(row));
  const decision = decide(standing);
  if (decision.changes.length > 0) await tx.query(upsertRsvps, [toRows(decision.changes)]);
  return { ...decision, outbox: await enqueue(tx, decision.mails, now) };
}

/** The RSVPs of one request, by date; none when they were purged or there never were any. */
export async function rsvpsOfGroup(database: Database, group: string): Promise<Rsvp[]> {
  const rows = await database.query<RsvpRow>('select * from rsvps where group_id = $1 order by date', [
    group,
  ]);
  return rows.map(fromRow);
}

/** How many people have a seat on a date, and how many wait. */
export async function seatCounts(
  database: Database,
  { event, date }: OccurrenceKey,
): Promise<{ taken: number; waiting: number }> {
  const [row] = await database.query<{ taken: number; waiting: number }>(
    `select
       coalesce(sum(1 + guests) filter (where status = 'confirmed'), 0)::int as taken,
       coalesce(sum(1 + guests) filter (where status = 'waitlisted'), 0)::int as waiting
     from rsvps where event = $1 and date = $2`,
    [event, date],
  );
  return row ?? { taken: 0, waiting: 0 };
}
