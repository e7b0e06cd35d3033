import { Temporal } from 'temporal-polyfill';
import type { OccurrenceException } from '../content/schemas/event.ts';
import type { Occurrence } from './occurrence.ts';
import { recurrenceOf } from './recurrence.ts';
import { readRule, severalADay } from './recurrence-rule.ts';
import { type ScheduledEvent, timezoneOf } from './schedule.ts';
import { atWallTime, startOfDay, wallDate, wallTime, written } from './wall-time.ts';

/** The exception for the date that the rule gives at `original`. One that names the hour goes before one for the day. */
function exceptionOf(
  event: ScheduledEvent,
  original: Temporal.ZonedDateTime,
): OccurrenceException | undefined {
  const named = (name: string) => event.exceptions.find(({ date }) => date === name);
  return named(wallTime(original)) ?? named(wallDate(original));
}

/** Where an exception puts a date. A bare date means the same hour on that day. */
function movedTo(start: string, original: Temporal.ZonedDateTime, allDay: boolean): Temporal.ZonedDateTime {
  const timezone = original.timeZoneId;
  if (allDay) return startOfDay(start, timezone);
  return atWallTime(start.includes('T') ? start : `${start}T${original.toPlainTime()}`, timezone);
}

/** Minutes are exact time, days are days of the calendar. */
function lengthOf(event: ScheduledEvent, minutes = event.duration ?? 0): Temporal.Duration {
  if (!event.allDay) return Temporal.Duration.from({ minutes });
  const first = Temporal.PlainDate.from(event.start.slice(0, 10));
  const last = Temporal.PlainDate.from(event.end ?? first);
  return Temporal.Duration.from({ days: first.until(last).days + 1 });
}

function occurrenceAt(event: ScheduledEvent, original: Temporal.ZonedDateTime, several: boolean): Occurrence {
  const exception = exceptionOf(event, original);
  const cancelled = exception && 'cancelled' in exception ? exception : undefined;
  const changed = exception && !('cancelled' in exception) ? exception : undefined;
  const start = changed?.start ? movedTo(changed.start, original, event.allDay) : original;
  const end = start.add(lengthOf(event, changed?.duration));
  const moved = !start.equals(original);
  const time = several ? `-${wallTime(original).slice(11).replace(':', '')}` : '';
  return {
    event: event.id,
    date: wallDate(original) + time,
    status: cancelled ? 'cancelled' : moved ? 'moved' : 'scheduled',
    allDay: event.allDay,
    timezone: original.timeZoneId,
    localStart: written(start, event.allDay),
    localEnd: written(end, event.allDay),
    originalStart: written(original, event.allDay),
    start: start.toInstant().toString(),
    end: end.toInstant().toString(),
    place: changed?.place ?? event.place,
    capacity: changed?.capacity ?? event.capacity,
    reason: cancelled?.reason,
    note: changed?.note,
    recap: changed?.recap,
  };
}

/** Ids come from addresses that anybody may type: 2026-02-30 is no date, and no error either. */
function isRealDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function expansion(event: ScheduledEvent, siteTimezone: string) {
  const timezone = timezoneOf(event, siteTimezone);
  const recurrence = recurrenceOf(event, timezone);
  const several = event.recurrence !== undefined && severalADay(readRule(event.recurrence));
  const between = (from: Temporal.Instant, to: Temporal.Instant): Occurrence[] =>
    recurrence.between(from, to).map((original) => occurrenceAt(event, original, several));
  const ofDay = (date: string): Occurrence[] => {
    const day = startOfDay(date, timezone);
    return between(day.toInstant(), day.add({ days: 1 }).toInstant()).filter(({ originalStart }) =>
      originalStart.startsWith(date),
    );
  };
  return { between, ofDay };
}

/**
 * The dates of an event that overlap a window: those that end after `from` and start before `to` (RFC 4791 §9.9), sorted
 * by start. A moved date counts where it takes place; a cancelled one stays in the list, where it would have been.
 * A series is expanded no further than the window.
 * @param siteTimezone for events that name no time zone of their own.
 * @throws when the recurrence rule cannot be read.
 */
export function occurrences(
  event: ScheduledEvent,
  window: { from: Date; to: Date },
  siteTimezone: string,
): Occurrence[] {
  const { between, ofDay } = expansion(event, siteTimezone);
  const from = Temporal.Instant.fromEpochMilliseconds(window.from.getTime());
  const to = Temporal.Instant.fromEpochMilliseconds(window.to.getTime());
  // Two hours more than the length: a day with a daylight-saving change is longer than 24 hours.
  const margin = Temporal.Duration.from({
    hours: 24 * lengthOf(event).days + 2,
    minutes: lengthOf(event).minutes,
  });
  const elsewhere = event.exceptions.filter(
    (exception) => !('cancelled' in exception) && (exception.start ?? exception.duration) !== undefined,
  );
  const found = [
    ...between(from.subtract(margin), to),
    ...elsewhere.flatMap(({ date }) => ofDay(date.slice(0, 10))),
  ];
  const unique = new Map(found.map((occurrence) => [occurrence.date, occurrence]));
  return [...unique.values()]
    .filter(
      ({ start, end }) => Temporal.Instant.compare(end, from) > 0 && Temporal.Instant.compare(start, to) < 0,
    )
    .sort((a, b) => Temporal.Instant.compare(a.start, b.start) || a.date.localeCompare(b.date));
}

/**
 * The date of an event that has this id (`2026-11-27`, or `2026-11-27-1300` where there are several a day), wherever it
 * was moved. Expands that one day, however long the series is.
 * @throws when the recurrence rule cannot be read.
 */
export function occurrenceOn(
  event: ScheduledEvent,
  date: string,
  siteTimezone: string,
): Occurrence | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:-\d{4})?$/.exec(date)?.[1];
  if (day === undefined || !isRealDate(day)) return undefined;
  return expansion(event, siteTimezone)
    .ofDay(day)
    .find((occurrence) => occurrence.date === date);
}
