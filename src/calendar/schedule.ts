import type { Event } from '../content/schemas/event.ts';

/** When an event takes place: the part of an event that its dates depend on. */
export type Schedule = Pick<
  Event,
  'start' | 'duration' | 'allDay' | 'end' | 'timezone' | 'recurrence' | 'exceptions' | 'place' | 'capacity'
>;

/** An event's schedule with its id, as entries give it: `{ id, ...data }`. */
export type ScheduledEvent = Schedule & { id: string };

/** The IANA time zone of an event's wall times. */
export const timezoneOf = (event: Pick<Schedule, 'timezone'>, siteTimezone: string): string =>
  event.timezone ?? siteTimezone;
