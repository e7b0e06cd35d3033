import { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../calendar/occurrence.ts';
import { occurrences } from '../calendar/occurrences.ts';
import type { ScheduledEvent } from '../calendar/schedule.ts';
import { atWallTime } from '../calendar/wall-time.ts';
import type { Event } from '../content/schemas/event.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What a date asks for, and when. */
export interface Duty {
  event: string;
  date: string;
  duty: 'reminder' | 'eve' | 'hour';
  at: Date;
}

/** The day before, wall time at the place. */
const reminderTime = '10:00';
const eveTime = '18:00';
/** Before the start. */
const lastList = hour;

/** How long before its moment a duty may be done: runs are an hour apart, and the nearest one does it. */
const early = 30 * minute;

/** UTC. Whatever the content says, the database is woken in these, for mails that failed and for what was missed. */
export const fixedHours: ReadonlySet<number> = new Set([5, 10, 15, 20]);

type Scheduled = Pick<Occurrence, 'allDay' | 'localStart' | 'timezone' | 'start'>;

/** The moments of a date's duties: days are days of the calendar, whatever a daylight-saving change does to their length. */
export function momentsOf({ allDay, localStart, timezone, start }: Scheduled): Record<Duty['duty'], Date> {
  const before = Temporal.PlainDate.from(localStart.slice(0, 10)).subtract({ days: 1 });
  const at = (time: string): Date => new Date(atWallTime(`${before}T${time}`, timezone).epochMilliseconds);
  const eve = at(eveTime);
  // Nobody reads a list at eleven in the evening before a whole day.
  return { reminder: at(reminderTime), eve, hour: allDay ? eve : new Date(Date.parse(start) - lastList) };
}

/** Whether a duty of this moment is to be done by now. */
export const isDue = (moment: Date, now: Date): boolean =>
  // A minute more: a clock that runs a little slow must not leave a duty between two runs.
  moment.getTime() <= now.getTime() + early + minute;

type Dutiful = Pick<Event, 'rsvp'> & ScheduledEvent;

/** The duties of all dates of these events after `from`, until `to`; a cancelled date has none. */
export function dutiesBetween(
  events: readonly Dutiful[],
  siteTimezone: string,
  from: Date,
  to: Date,
): Duty[] {
  // A duty is at most two calendar days before its date: one of them may be an hour longer.
  const window = { from, to: new Date(to.getTime() + 2 * day + hour) };
  return events
    .filter(({ rsvp }) => rsvp !== 'none')
    .flatMap((event) => occurrences(event, window, siteTimezone))
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((occurrence) =>
      Object.entries(momentsOf(occurrence)).map(([duty, at]) => ({
        event: occurrence.event,
        date: occurrence.date,
        duty: duty as Duty['duty'],
        at,
      })),
    )
    .filter(({ at }) => at > from && at <= to);
}

/**
 * Whether the run of this hour has something to do: a date has a duty nearest to it, or it is one of the fixed hours. This
 * is learnt from the content alone, so that the database may sleep through all other hours.
 */
export function isWanted(events: readonly Dutiful[], siteTimezone: string, now: Date): boolean {
  const nearest = new Date(Math.round(now.getTime() / hour) * hour);
  if (fixedHours.has(nearest.getUTCHours())) return true;
  const from = new Date(nearest.getTime() - early);
  const to = new Date(nearest.getTime() + early);
  return dutiesBetween(events, siteTimezone, from, to).length > 0;
}
