import type { Place } from '../content/schemas/event.ts';

export type OccurrenceStatus = 'scheduled' | 'moved' | 'cancelled';

/** One date of an event. */
export interface Occurrence {
  /** The event's id. */
  event: string;
  /** The original local date, `2026-11-27`, or `2026-11-27-1300` where an event occurs more than once a day. A moved occurrence keeps it. */
  date: string;
  status: OccurrenceStatus;
  allDay: boolean;
  /** IANA time zone of the wall times. */
  timezone: string;
  /** Wall time at the place, `2026-11-27T13:00`; a bare date when all day. */
  localStart: string;
  /** Wall time at which it ends; when all day, the day after the last (exclusive, as DTEND in RFC 5545). */
  localEnd: string;
  /** The wall time that the recurrence rule gave: RECURRENCE-ID. */
  originalStart: string;
  /** Instants, ISO 8601 in UTC, `2026-11-27T12:00:00Z`. */
  start: string;
  end: string;
  place?: Place;
  /** Seats; undefined means no limit. */
  capacity?: number;
  /** Why it is cancelled. */
  reason?: string;
  note?: string;
  recap?: string;
}
