import { daysLater, readWall, startOfDayAt } from './moment.ts';
import type { Occurrence } from './occurrence.ts';
import { daysOf, occurrenceAt } from './occurrence-at.ts';
import { recurrenceOf } from './recurrence.ts';
import { readRule, severalADay } from './recurrence-rule.ts';
import { type ScheduledEvent, timezoneOf } from './schedule.ts';

const hour = 60 * 60 * 1000;

/** Ids come from addresses that anybody may type: 2026-02-30 is no date, and no error either. */
function isRealDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function expansion(event: ScheduledEvent, siteTimezone: string) {
  const timezone = timezoneOf(event, siteTimezone);
  const recurrence = recurrenceOf(event, timezone);
  const several = event.recurrence !== undefined && severalADay(readRule(event.recurrence));
  const at = { timezone, several };
  const between = (from: number, to: number): Occurrence[] =>
    recurrence.between(from, to).map((original) => occurrenceAt(event, original, at));
  const ofDay = (date: string): Occurrence[] => {
    const start = startOfDayAt(readWall(date), timezone);
    return between(start.instant, daysLater(start, 1, timezone).instant).filter(({ originalStart }) =>
      originalStart.startsWith(date),
    );
  };
  const first = (): Occurrence | undefined => {
    const original = recurrence.first();
    return original && occurrenceAt(event, original, at);
  };
  return { between, ofDay, first };
}

/** By start, each date once. */
function sorted(found: Occurrence[]): Occurrence[] {
  const unique = new Map(found.map((occurrence) => [occurrence.date, occurrence]));
  return [...unique.values()].sort(
    (a, b) => Date.parse(a.start) - Date.parse(b.start) || (a.date < b.date ? -1 : 1),
  );
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
  const [from, to] = [window.from.getTime(), window.to.getTime()];
  // Two hours more than the length: a day with a daylight-saving change is longer than 24 hours.
  const length = event.allDay ? daysOf(event) * 24 * hour : (event.duration ?? 0) * (hour / 60);
  const elsewhere = event.exceptions.filter(
    (exception) => !('cancelled' in exception) && (exception.start ?? exception.duration) !== undefined,
  );
  const found = [
    ...between(from - length - 2 * hour, to),
    ...elsewhere.flatMap(({ date }) => ofDay(date.slice(0, 10))),
  ];
  return sorted(found).filter(({ start, end }) => Date.parse(end) > from && Date.parse(start) < to);
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

/**
 * The dates that an event's exceptions name, cancelled or changed, sorted by start.
 * @throws when the recurrence rule cannot be read.
 */
export function exceptionalOccurrences(event: ScheduledEvent, siteTimezone: string): Occurrence[] {
  const { ofDay } = expansion(event, siteTimezone);
  return sorted(
    event.exceptions.flatMap(({ date }) =>
      ofDay(date.slice(0, 10)).filter(({ originalStart }) => originalStart.startsWith(date)),
    ),
  );
}

/**
 * The first date of an event as its rule gives it, whatever its exceptions say: DTSTART of a series. Undefined for a
 * rule that gives no date.
 * @throws when the recurrence rule cannot be read.
 */
export function firstOccurrence(event: ScheduledEvent, siteTimezone: string): Occurrence | undefined {
  return expansion({ ...event, exceptions: [] }, siteTimezone).first();
}
