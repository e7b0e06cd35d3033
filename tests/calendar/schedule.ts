import type { Occurrence } from '../../src/calendar/occurrence.ts';
import { occurrences } from '../../src/calendar/occurrences.ts';
import type { ScheduledEvent } from '../../src/calendar/schedule.ts';

export const paris = 'Europe/Paris';

/** A weekly lunch on Fridays from 1 to 2 pm, with what a test changes. */
export const event = (changes: Partial<ScheduledEvent> = {}): ScheduledEvent => ({
  id: 'co-lunch',
  start: '2026-09-04T13:00',
  duration: 60,
  allDay: false,
  timezone: paris,
  recurrence: 'FREQ=WEEKLY;BYDAY=FR',
  exceptions: [],
  ...changes,
});

/** Occurrences between two instants, or two days in UTC. */
export const within = (changes: Partial<ScheduledEvent>, from: string, to: string): Occurrence[] =>
  occurrences(event(changes), { from: new Date(from), to: new Date(to) }, paris);
