import type { Database } from './database.ts';
import type { OccurrenceKey } from './rsvps.ts';

/** Somebody who has a seat, and how many people they bring. */
export interface Attendee {
  name: string;
  guests: number;
}

/**
 * Who has a seat on a date, in order of arrival: what a host needs to welcome them, and no more.
 *
 * @throws DatabaseUnavailable
 */
export const attendees = (database: Database, { event, date }: OccurrenceKey): Promise<Attendee[]> =>
  database.query<Attendee>(
    `select name, guests from rsvps where event = $1 and date = $2 and status = 'confirmed' order by ordinal`,
    [event, date],
  );
