import { Temporal } from 'temporal-polyfill';
import { occurrenceOn } from './occurrences.ts';
import { type ScheduledEvent, timezoneOf } from './schedule.ts';
import { startOfDay } from './wall-time.ts';

const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) < 0 ? b : a;

/**
 * Until when something is kept that may be kept for so many days after a date: the first moment of the day that is
 * `days` days after the date's last day, and never before the date is over. What goes one day after a Friday is gone
 * on Saturday, whatever the hour of the date was.
 *
 * @param event without one (it has left the content), or when the date is not one of its own any more, the day that the
 *   date's id names is all that is known
 * @param date the id of the occurrence, `2026-11-27`; one that was moved counts where it takes place, and never before
 *   the day of its id
 * @throws when the recurrence rule cannot be read, or the id names no day
 */
export function keptUntil(
  event: ScheduledEvent | undefined,
  date: string,
  days: number,
  siteTimezone: string,
): Date {
  const timezone = event ? timezoneOf(event, siteTimezone) : siteTimezone;
  const named = Temporal.PlainDate.from(date.slice(0, 10));
  const occurrence = event && occurrenceOn(event, date, siteTimezone);
  const end = occurrence
    ? Temporal.Instant.from(occurrence.end)
    : startOfDay(named.add({ days: 1 }).toString(), timezone).toInstant();
  // A date that ends at midnight does not touch the day that begins there.
  const ending = end.subtract({ milliseconds: 1 }).toZonedDateTimeISO(timezone).toPlainDate();
  const lastDay = Temporal.PlainDate.compare(ending, named) < 0 ? named : ending;
  const day = startOfDay(lastDay.add({ days }).toString(), timezone).toInstant();
  return new Date(later(end, day).epochMilliseconds);
}
