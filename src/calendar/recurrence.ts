import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { type Moment, momentAt, momentOf, readWall, startOfDayAt } from './moment.ts';
import { readRule, ruleText, untilInUtc } from './recurrence-rule.ts';
import type { Schedule } from './schedule.ts';
import { type DaysBetween, simpleRule } from './simple-rule.ts';
import { instantsOf, wallAt } from './zone.ts';

/** Dates of an event as its rule gives them, before exceptions. Instants in milliseconds since 1970. */
export interface Recurrence {
  /** Those that start within the two instants, both included, in order; when all day, from the day of `from` on. */
  between(from: number, to: number): Moment[];
  /** The first of all, which is DTSTART in calendar files; undefined when the rule never gives a date. */
  first(): Moment | undefined;
  /** The last before a day at the place begins. */
  before(startOfDay: Moment): Moment | undefined;
  /** The first after a day at the place has begun. */
  after(startOfDay: Moment): Moment | undefined;
}

const day = 24 * 60 * 60 * 1000;

function once(start: Moment): Recurrence {
  const { instant } = start;
  return {
    between: (from, to) => (instant >= from && instant <= to ? [start] : []),
    first: () => start,
    before: (of) => (instant < of.instant ? start : undefined),
    after: (of) => (instant > of.instant ? start : undefined),
  };
}

/** By the library, which knows all that RFC 5545 allows: the judge of what is counted below. */
export function timed(text: string, start: Moment, timezone: string): Recurrence {
  const rule = new RRuleTemporal({
    rruleString: ruleText(readRule(text), (until) => untilInUtc(until, timezone)),
    dtstart: Temporal.Instant.fromEpochMilliseconds(start.instant).toZonedDateTimeISO(timezone),
    temporal: Temporal,
    strict: true,
  });
  const moment = ({ epochMilliseconds }: Temporal.ZonedDateTime): Moment =>
    momentAt(epochMilliseconds, timezone);
  const found = (date: Temporal.ZonedDateTime | null): Moment | undefined =>
    date ? moment(date) : undefined;
  return {
    between: (from, to) => rule.between(new Date(from), new Date(to), true).map(moment),
    first: () => found(rule.next(new Date(start.instant - 1000))),
    before: ({ instant }) => found(rule.previous(new Date(instant))),
    after: ({ instant }) => found(rule.next(new Date(instant))),
  };
}

/** A rule of whole days at an hour: between two instants by counting, the rest as all that RFC 5545 allows. */
function counted(days: DaysBetween, text: string, start: Moment, timezone: string): Recurrence {
  const hour = start.wall % day;
  const until = readRule(text).get('UNTIL');
  const last = until
    ? Temporal.Instant.from(untilInUtc(until, timezone)).epochMilliseconds
    : Number.POSITIVE_INFINITY;
  let full: Recurrence | undefined;
  const rule = (): Recurrence => (full ??= timed(text, start, timezone));
  return {
    between(from, to) {
      const end = Math.min(to, last);
      const dayOf = (instant: number): number => Math.floor(wallAt(instant, timezone) / day);
      // A wall time that a change of the clocks skips gives no date, one that it repeats gives the first.
      return days(dayOf(from), dayOf(end)).flatMap((date) => {
        const wall = date * day + hour;
        const [instant] = instantsOf(wall, timezone);
        return instant !== undefined && instant >= from && instant <= end ? [{ instant, wall }] : [];
      });
    },
    first: () => rule().first(),
    before: (of) => rule().before(of),
    after: (of) => rule().after(of),
  };
}

function repeated(text: string, start: Moment, timezone: string): Recurrence {
  const days = simpleRule(readRule(text), Math.floor(start.wall / day));
  return days ? counted(days, text, start, timezone) : timed(text, start, timezone);
}

/**
 * All-day dates are expanded in UTC, where every day has a midnight, and only then placed in the zone: in some zones the
 * clocks change at midnight, and the day whose 00:00 is skipped would be lost.
 */
function allDay(text: string, start: Moment, timezone: string): Recurrence {
  const inUtc = ({ wall }: Moment): Moment => momentAt(Math.floor(wall / day) * day, 'UTC');
  const atPlace = ({ wall }: Moment): Moment => startOfDayAt(wall, timezone);
  const dayOf = (instant: number): number => inUtc(momentAt(instant, timezone)).instant;
  const found = (date: Moment | undefined): Moment | undefined => date && atPlace(date);
  const days = repeated(text, inUtc(start), 'UTC');
  return {
    between: (from, to) => days.between(dayOf(from), dayOf(to)).map(atPlace),
    first: () => found(days.first()),
    before: (of) => found(days.before(inUtc(of))),
    after: (of) => found(days.after(inUtc(of))),
  };
}

/**
 * The dates of an event's rule, or its one date. Wall time stays the same across daylight-saving changes; a wall time
 * that a change skips gives no date, one that it repeats gives the first (RFC 5545 §3.3.10).
 * @throws when the rule cannot be read; the content check says so earlier, in better words.
 */
export function recurrenceOf(event: Schedule, timezone: string): Recurrence {
  const wall = readWall(event.start);
  const start = event.allDay ? startOfDayAt(wall, timezone) : momentOf(wall, timezone);
  if (!event.recurrence) return once(start);
  return event.allDay
    ? allDay(event.recurrence, start, timezone)
    : repeated(event.recurrence, start, timezone);
}
