import type { DateState } from '../duties/known-date.ts';
import type { OutboxEntry } from '../mail/types.ts';
import type { Decision } from '../rsvp/state.ts';
import type { Rsvp } from '../rsvp/types.ts';
import { type Database, type Queryable, retriedTransaction, type Transaction } from './database.ts';
import { type DateRow, stateFromRow, toDateRow } from './date-rows.ts';
import { literal } from './literal.ts';
import { toEntries } from './outbox.ts';
import { fromRow, type RsvpRow, toRows } from './rsvp-rows.ts';
import { inOrder, type OccurrenceKey } from './rsvps.ts';

/** A date as `take_dates` gives it. */
type LockedDate = DateRow & { rsvps: RsvpRow[] };
/** All of them are one value. */
type Taken = { dates: LockedDate[] };

/** What ids of events and dates are made of: nothing that ends a literal. */
const plainId = /^[a-z0-9-]+$/;

/** The call of `take_dates` as text without parameters, so that it can be sent together with `begin`. */
function lockText(keys: readonly OccurrenceKey[]): string {
  const list = (ids: readonly string[]): string => {
    const odd = ids.find((id) => !plainId.test(id));
    if (odd !== undefined) throw new Error('An id of an event or a date is of a-z, 0-9 and hyphens alone.');
    return `'{${ids.join(',')}}'`;
  };
  const [events, dates] = inOrder(keys);
  return `select take_dates(${list(events)}, ${list(dates)}) as dates`;
}

/** A decision of the rules, and what is to be kept of its dates from now on. */
export type StoredDecision<Outcome extends string = string> = Decision<Outcome> & {
  /** Dates whose state changes. */
  states?: readonly DateState[];
};

/**
 * Decides about dates that are locked: each date's RSVPs in order of arrival, cancelled ones too, and what else is kept of
 * it, by date. Pure.
 */
export type Decide<D extends StoredDecision> = (
  standing: Map<string, Rsvp[]>,
  states: Map<string, DateState>,
) => D;

/** With its mails those whose key was not there yet. */
export type Decided<D extends StoredDecision> = D & { outbox: OutboxEntry[] };

/** Three kinds of rows, each as JSON. */
type Written = readonly [rsvps: string, dates: string, mails: string, due: Date];
/** Writes them in one round trip; gives the ids of the mails whose key was not there yet. */
type Write = (rows: Written) => Promise<{ added: string[] }[]>;

const writeIn =
  (tx: Queryable): Write =>
  (rows) =>
    tx.query('select keep_decision($1::jsonb, $2::jsonb, $3::jsonb, $4::timestamptz) as added', rows);

/** As text without parameters, so that it can be sent together with `commit`. */
const writeLast =
  (tx: Transaction): Write =>
  ([rsvps, dates, mails, due]) => {
    const json = [rsvps, dates, mails].map((text) => `${literal(text)}::jsonb`);
    return tx.finish(`select keep_decision(${json.join(', ')}, '${due.toISOString()}') as added`);
  };

/**
 * Decides about dates of one event while nobody else does: locks them, loads their RSVPs, writes what was decided
 * together with its mails, all in one transaction of two round trips. The mails are to be sent after it.
 *
 * @param decide it is called again with fresh rows when PostgreSQL asks for another try
 * @param now when the mails become due
 * @throws DatabaseUnavailable
 */
export async function decideUnderLock<D extends StoredDecision>(
  database: Database,
  keys: readonly OccurrenceKey[],
  decide: Decide<D>,
  now: Date,
): Promise<Decided<D>> {
  return await retriedTransaction(
    database,
    (tx, opened) => decideLocked(writeLast(tx), opened as readonly Taken[], decide, now),
    lockText(keys),
  );
}

/** `decideUnderLock` as a part of a larger transaction, whose locks and writes end with it. */
export async function decideIn<D extends StoredDecision>(
  tx: Queryable,
  keys: readonly OccurrenceKey[],
  decide: Decide<D>,
  now: Date,
): Promise<Decided<D>> {
  const taken = await tx.query<Taken>('select take_dates($1, $2) as dates', inOrder(keys));
  return await decideLocked(writeIn(tx), taken, decide, now);
}

async function decideLocked<D extends StoredDecision>(
  write: Write,
  taken: readonly Taken[],
  decide: Decide<D>,
  now: Date,
): Promise<Decided<D>> {
  const rows = taken.flatMap(({ dates }) => dates);
  const standing = new Map(rows.map(({ date, rsvps }) => [date, rsvps.map(fromRow)]));
  const decision = decide(standing, new Map(rows.map((row) => [row.date, stateFromRow(row)])));
  const { changes, mails, states = [] } = decision;
  if (changes.length + mails.length + states.length === 0) return { ...decision, outbox: [] };
  const [dates, entries] = [JSON.stringify(states.map(toDateRow)), toEntries(mails)];
  const written = await write([toRows(changes), dates, JSON.stringify(entries), now]);
  const added = new Set(written.flatMap((row) => row.added));
  return { ...decision, outbox: entries.filter(({ id }) => added.has(id)) };
}
