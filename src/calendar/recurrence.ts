import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { readRule, ruleText, untilInUtc } from './recurrence-rule.ts';
import type { Schedule } from './schedule.ts';
import { atWallTime, startOfDay } from './wall-time.ts';

/** Dates of an event as its rule gives them, before exceptions. Instants of wall times in the event's zone. */
export interface Recurrence {
  /** Those that start within the two instants, both included, in order; when all day, from the day of `from` on. */
  between(from: Temporal.Instant, to: Temporal.Instant): Temporal.ZonedDateTime[];
  /** The first of all, which is DTSTART in calendar files; undefined when the rule never gives a date. */
  first(): Temporal.ZonedDateTime | undefined;
  /** The last before a day at the place begins. */
  before(startOfDay: Temporal.ZonedDateTime): Temporal.ZonedDateTime | undefined;
  /** The first after a day at the place has begun. */
  after(startOfDay: Temporal.ZonedDateTime): Temporal.ZonedDateTime | undefined;
}

const dateOf = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);

function once(start: Temporal.ZonedDateTime): Recurrence {
  const at = start.toInstant();
  const compare = Temporal.Instant.compare;
  return {
    between: (from, to) => (compare(at, from) >= 0 && compare(at, to) <= 0 ? [start] : []),
    first: () => start,
    before: (day) => (compare(at, day.toInstant()) < 0 ? start : undefined),
    after: (day) => (compare(at, day.toInstant()) > 0 ? start : undefined),
  };
}

function timed(text: string, start: Temporal.ZonedDateTime): Recurrence {
  const rule = new RRuleTemporal({
    rruleString: ruleText(readRule(text), (until) => untilInUtc(until, start.timeZoneId)),
    dtstart: start,
    temporal: Temporal,
    strict: true,
  });
  return {
    between: (from, to) => rule.between(dateOf(from), dateOf(to), true),
    first: () => rule.next(dateOf(start.subtract({ seconds: 1 }).toInstant())) ?? undefined,
    before: (day) => rule.previous(dateOf(day.toInstant())) ?? undefined,
    after: (day) => rule.next(dateOf(day.toInstant())) ?? undefined,
  };
}

/**
 * All-day dates are expanded in UTC, where every day has a midnight, and only then placed in the zone: in some zones the
 * clocks change at midnight, and the day whose 00:00 is skipped would be lost.
 */
function allDay(text: string, start: Temporal.PlainDate, timezone: string): Recurrence {
  const inUtc = (date: Temporal.PlainDate): Temporal.ZonedDateTime => date.toZonedDateTime('UTC');
  const dayOf = (instant: Temporal.Instant): Temporal.Instant =>
    inUtc(instant.toZonedDateTimeISO(timezone).toPlainDate()).toInstant();
  const atPlace = (date: Temporal.ZonedDateTime): Temporal.ZonedDateTime =>
    date.toPlainDate().toZonedDateTime(timezone);
  const found = (date: Temporal.ZonedDateTime | undefined) => date && atPlace(date);
  const days = timed(text, inUtc(start));
  return {
    between: (from, to) => days.between(dayOf(from), dayOf(to)).map(atPlace),
    first: () => found(days.first()),
    before: (day) => found(days.before(inUtc(day.toPlainDate()))),
    after: (day) => found(days.after(inUtc(day.toPlainDate()))),
  };
}

/**
 * The dates of an event's rule, or its one date. Wall time stays the same across daylight-saving changes; a wall time
 * that a change skips gives no date, one that it repeats gives the first (RFC 5545 §3.3.10).
 * @throws when the rule cannot be read; the content check says so earlier, in better words.
 */
export function recurrenceOf(event: Schedule, timezone: string): Recurrence {
  if (event.allDay) {
    const day = startOfDay(event.start, timezone);
    return event.recurrence ? allDay(event.recurrence, day.toPlainDate(), timezone) : once(day);
  }
  const start = atWallTime(event.start, timezone);
  return event.recurrence ? timed(event.recurrence, start) : once(start);
}
