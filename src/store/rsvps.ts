import type { DateState } from '../duties/known-date.ts';
import type { Rsvp } from '../rsvp/types.ts';
import type { Database, Queryable } from './database.ts';
import { type DateRow, stateFromRow } from './date-rows.ts';
import { fromRow, type RsvpRow } from './rsvp-rows.ts';

/** One date of an event. */
export interface OccurrenceKey {
  event: string;
  date: string;
}

type Keys = readonly [events: string[], dates: string[]];

// One order for everybody, in this file and in every statement: nobody waits in a circle.
export const inOrder = (keys: readonly OccurrenceKey[]): Keys => {
  const sorted = [...new Set(keys.map(({ event, date }) => `${event}/${date}`))].sort();
  const parts = sorted.map((key) => key.split('/'));
  return [parts.map(([event = '']) => event), parts.map(([, date = '']) => date)];
};

const lockRows = `
  select 1 from occurrences
  join unnest($1::text[], $2::text[]) with ordinality as key (event, date, place) using (event, date)
  order by place for update of occurrences`;

/** Lets nobody else decide about these dates, of whatever events, until the transaction ends; as far as they are known. */
export const lockDates = async (tx: Queryable, keys: readonly OccurrenceKey[]): Promise<void> =>
  void (await tx.query(lockRows, inOrder(keys)));

/** Somebody's RSVP, and whether a host has cancelled its date in a hurry. */
export type HeldRsvp = Rsvp & { dateCancelled?: DateState['cancelled'] };

/** The RSVPs of one request, by date; none when they were purged or there never were any. */
export async function rsvpsOfGroup(database: Database, group: string): Promise<HeldRsvp[]> {
  const rows = await database.query<RsvpRow & Pick<DateRow, 'cancelled_at' | 'cancel_reason'>>(
    `select rsvps.*, cancelled_at, cancel_reason
     from rsvps join occurrences using (event, date) where group_id = $1 order by date`,
    [group],
  );
  return rows.map((row) => {
    const { cancelled } = stateFromRow({ ...row, told: null, listed: null });
    return { ...fromRow(row), ...(cancelled && { dateCancelled: cancelled }) };
  });
}

/** People on a date, and whether a host has cancelled it in a hurry. */
export interface SeatCounts {
  taken: number;
  waiting: number;
  cancelled: boolean;
  /** What the host wrote; not everything that a host writes is for everybody. */
  reason: string | null;
}

const countPeople = `
  coalesce(sum(1 + guests) filter (where status = 'confirmed'), 0)::int as taken,
  coalesce(sum(1 + guests) filter (where status = 'waitlisted'), 0)::int as waiting`;

/** How many people have a seat on a date, and how many wait. */
export async function seatCounts(database: Database, { event, date }: OccurrenceKey): Promise<SeatCounts> {
  const [row] = await database.query<SeatCounts>(
    `with off as (
       select cancel_reason from occurrences where event = $1 and date = $2 and cancelled_at is not null
     )
     select ${countPeople}, exists (select from off) as cancelled, (select cancel_reason from off) as reason
     from rsvps where event = $1 and date = $2`,
    [event, date],
  );
  return row ?? { taken: 0, waiting: 0, cancelled: false, reason: null };
}

/** A date that somebody has asked for, with what is kept of it. */
export interface StoredDate extends OccurrenceKey {
  state: DateState;
  taken: number;
  waiting: number;
}

/** Every date that anybody ever asked for and that is not purged yet: what it holds, without a lock. */
export async function storedDates(database: Database): Promise<StoredDate[]> {
  const rows = await database.query<DateRow & Pick<StoredDate, 'taken' | 'waiting'>>(
    `select occurrences.*, ${countPeople}
     from occurrences left join rsvps using (event, date)
     group by occurrences.event, occurrences.date order by date, event`,
  );
  return rows.map(({ event, date, taken, waiting, ...row }) => ({
    ...{ event, date, taken, waiting },
    state: stateFromRow({ event, date, ...row }),
  }));
}

/** The date that a host's link names; undefined when it was purged. */
export async function storedDate(database: Database, id: string): Promise<StoredDate | undefined> {
  const [row] = await database.query<DateRow & Pick<StoredDate, 'taken' | 'waiting'>>(
    `select occurrences.*, ${countPeople}
     from occurrences left join rsvps using (event, date) where occurrences.id = $1
     group by occurrences.event, occurrences.date`,
    [id],
  );
  if (!row) return undefined;
  const { event, date, taken, waiting } = row;
  return { event, date, taken, waiting, state: stateFromRow(row) };
}
