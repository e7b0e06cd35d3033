import { Temporal } from 'temporal-polyfill';
import type { OccurrenceException } from '../content/schemas/event.ts';
import type { Occurrence } from './occurrence.ts';
import type { ScheduledEvent } from './schedule.ts';
import { atWallTime, startOfDay, wallDate, wallTime, written } from './wall-time.ts';

/**
 * The exception for the date that the rule gives at `original`. One that names the hour goes before one for the day.
 */
function exceptionOf(
  event: ScheduledEvent,
  original: Temporal.ZonedDateTime,
): OccurrenceException | undefined {
  if (event.exceptions.length === 0) return undefined;
  const named = (name: string) => event.exceptions.find(({ date }) => date === name);
  return named(wallTime(original)) ?? named(wallDate(original));
}

/** Where an exception puts a date. A bare date means the same hour on that day. */
function movedTo(start: string, original: Temporal.ZonedDateTime, allDay: boolean): Temporal.ZonedDateTime {
  const timezone = original.timeZoneId;
  if (allDay) return startOfDay(start, timezone);
  return atWallTime(start.includes('T') ? start : `${start}T${original.toPlainTime()}`, timezone);
}

/** How long a date of the event lasts. Minutes are exact time, days are days of the calendar. */
export function lengthOf(event: ScheduledEvent, minutes = event.duration ?? 0): Temporal.Duration {
  if (!event.allDay) return Temporal.Duration.from({ minutes });
  const first = Temporal.PlainDate.from(event.start.slice(0, 10));
  const last = Temporal.PlainDate.from(event.end ?? first);
  return Temporal.Duration.from({ days: first.until(last).days + 1 });
}

/**
 * The occurrence that the rule gives at `original`, as its exception changes it.
 * @param several whether ids carry the hour, because there may be several dates on one day.
 */
export function occurrenceAt(
  event: ScheduledEvent,
  original: Temporal.ZonedDateTime,
  several: boolean,
): Occurrence {
  const exception = exceptionOf(event, original);
  const cancelled = exception && 'cancelled' in exception ? exception : undefined;
  const changed = exception && !('cancelled' in exception) ? exception : undefined;
  const start = changed?.start ? movedTo(changed.start, original, event.allDay) : original;
  const end = start.add(lengthOf(event, changed?.duration));
  const moved = start !== original && !start.equals(original);
  const time = several ? `-${wallTime(original).slice(11).replace(':', '')}` : '';
  const originalStart = written(original, event.allDay);
  return {
    event: event.id,
    date: originalStart.slice(0, 10) + time,
    status: cancelled ? 'cancelled' : moved ? 'moved' : 'scheduled',
    allDay: event.allDay,
    timezone: original.timeZoneId,
    localStart: moved ? written(start, event.allDay) : originalStart,
    localEnd: written(end, event.allDay),
    originalStart,
    start: start.toInstant().toString(),
    end: end.toInstant().toString(),
    place: changed?.place ?? event.place,
    capacity: changed?.capacity ?? event.capacity,
    reason: cancelled?.reason,
    note: changed?.note,
    recap: changed?.recap,
  };
}
