import { Temporal } from 'temporal-polyfill';
import type { Event } from '../content/schemas/event.ts';
import type { Occurrence } from './occurrence.ts';
import { wallTime } from './wall-time.ts';

/**
 * When a private slot begins: it is an appointment, one after the other from the start of the date. Public ones follow one
 * another as the evening goes, and have no hour.
 *
 * @param slot from 1
 * @returns wall time at the place, `2026-11-24T10:40`
 */
export function slotStart(
  slots: Event['slots'],
  { start, timezone, allDay }: Pick<Occurrence, 'start' | 'timezone' | 'allDay'>,
  slot: number,
): string | undefined {
  if (!slots?.private || slots.minutes === undefined || allDay) return undefined;
  const begins = Temporal.Instant.from(start).add({ minutes: (slot - 1) * slots.minutes });
  return wallTime(begins.toZonedDateTimeISO(timezone));
}

/**
 * The date as whoever has this slot lives it: a private slot is an appointment, with its own start and end. Any other slot,
 * and none, leaves the date as it is.
 */
export function appointment(
  slots: Event['slots'],
  occurrence: Occurrence,
  slot: number | undefined,
): Occurrence {
  const localStart = slot === undefined ? undefined : slotStart(slots, occurrence, slot);
  if (slot === undefined || localStart === undefined || slots?.minutes === undefined) return occurrence;
  const start = Temporal.Instant.from(occurrence.start).add({ minutes: (slot - 1) * slots.minutes });
  const end = start.add({ minutes: slots.minutes });
  const localEnd = wallTime(end.toZonedDateTimeISO(occurrence.timezone));
  return { ...occurrence, start: start.toString(), end: end.toString(), localStart, localEnd };
}
