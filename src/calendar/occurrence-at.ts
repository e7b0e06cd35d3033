import type { OccurrenceException } from '../content/schemas/event.ts';
import {
  dayOf,
  daysLater,
  instantText,
  type Moment,
  minuteOf,
  momentAt,
  momentOf,
  readWall,
  startOfDayAt,
  writtenMoment,
} from './moment.ts';
import type { Occurrence } from './occurrence.ts';
import type { ScheduledEvent } from './schedule.ts';

const minute = 60 * 1000;
const day = 24 * 60 * minute;

/**
 * The exception for the date that the rule gives at `original`. One that names the hour goes before one for the day.
 */
function exceptionOf(event: ScheduledEvent, original: Moment): OccurrenceException | undefined {
  if (event.exceptions.length === 0) return undefined;
  const named = (name: string) => event.exceptions.find(({ date }) => date === name);
  return named(minuteOf(original)) ?? named(dayOf(original));
}

/** Where an exception puts a date. A bare date means the same hour on that day. */
function movedTo(start: string, original: Moment, allDay: boolean, timezone: string): Moment {
  const wall = readWall(start);
  if (allDay) return startOfDayAt(wall, timezone);
  return momentOf(start.includes('T') ? wall : wall + (original.wall % day), timezone);
}

/** How many days of the calendar a date of an all-day event lasts. */
export const daysOf = ({ start, end = start }: Pick<ScheduledEvent, 'start' | 'end'>): number =>
  (Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10))) / day + 1;

/**
 * The occurrence that the rule gives at `original`, as its exception changes it.
 * @param several whether ids carry the hour, because there may be several dates on one day.
 */
export function occurrenceAt(
  event: ScheduledEvent,
  original: Moment,
  { timezone, several }: { timezone: string; several: boolean },
): Occurrence {
  const { allDay } = event;
  const exception = exceptionOf(event, original);
  const cancelled = exception && 'cancelled' in exception ? exception : undefined;
  const changed = exception && !('cancelled' in exception) ? exception : undefined;
  const start = changed?.start ? movedTo(changed.start, original, allDay, timezone) : original;
  // Minutes are exact time, days are days of the calendar.
  const end = allDay
    ? daysLater(start, daysOf(event), timezone)
    : momentAt(start.instant + (changed?.duration ?? event.duration ?? 0) * minute, timezone);
  const moved = start.instant !== original.instant;
  const time = several ? `-${minuteOf(original).slice(11).replace(':', '')}` : '';
  const originalStart = writtenMoment(original, allDay);
  return {
    event: event.id,
    date: originalStart.slice(0, 10) + time,
    status: cancelled ? 'cancelled' : moved ? 'moved' : 'scheduled',
    allDay,
    timezone,
    localStart: moved ? writtenMoment(start, allDay) : originalStart,
    localEnd: writtenMoment(end, allDay),
    originalStart,
    start: instantText(start),
    end: instantText(end),
    place: changed?.place ?? event.place,
    capacity: changed?.capacity ?? event.capacity,
    reason: cancelled?.reason,
    note: changed?.note,
    recap: changed?.recap,
  };
}
