import { randomUUID } from 'node:crypto';
import type { OutboxEntry } from '../../src/mail/types.ts';
import {
  type CancelOutcome,
  decideCancel,
  decideRequests,
  type RequestOutcome,
  type Target,
} from '../../src/rsvp/decide.ts';
import { statesOf } from '../../src/rsvp/rules.ts';
import type { Decision, OccurrenceRules } from '../../src/rsvp/state.ts';
import type { Rsvp, RsvpRequest } from '../../src/rsvp/types.ts';
import type { Database } from '../../src/store/database.ts';
import { decideUnderLock } from '../../src/store/decisions.ts';

type Decided<Outcome extends string> = Promise<Decision<Outcome> & { outbox: OutboxEntry[] }>;

/** Posts a request the way a function does: decided by the rules, under the dates' locks. */
export function post(
  database: Database,
  wish: RsvpRequest,
  rules: OccurrenceRules,
  now: Date,
): Decided<RequestOutcome> {
  const keys = wish.dates.map((date) => ({ event: wish.event, date }));
  const context = { now, newId: randomUUID, group: randomUUID() };
  return decideUnderLock(
    database,
    keys,
    (standing) =>
      decideRequests(
        statesOf(standing, () => rules),
        wish,
        context,
      ),
    now,
  );
}

export function cancel(
  database: Database,
  { event, date, group }: Target & { event: string; date: string },
  rules: OccurrenceRules,
  now: Date,
): Decided<CancelOutcome> {
  return decideUnderLock(
    database,
    [{ event, date }],
    (standing) =>
      decideCancel(
        statesOf(standing, () => rules),
        { group },
        { now },
      ),
    now,
  );
}

/** Between the tests of a file. */
export const emptyTables = (database: Database): Promise<unknown> =>
  database.query(
    'truncate occurrences, rsvps, outbox, feedback, introductions, proposals, host_addresses, limits',
  );

/** Everybody on a date, in order of arrival. */
export const rowsOn = (
  database: Database,
  event: string,
): Promise<Pick<Rsvp, 'name' | 'status' | 'ordinal'>[]> =>
  database.query('select name, status, ordinal from rsvps where event = $1 order by date, ordinal', [event]);

export const mailKinds = async (database: Database): Promise<Record<string, number>> => {
  const rows = await database.query<{ kind: string; count: number }>(
    "select content->>'kind' as kind, count(*)::int as count from outbox group by 1",
  );
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
};
