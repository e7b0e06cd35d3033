import type { Occurrence } from '../calendar/occurrence.ts';
import type { Event } from '../content/schemas/event.ts';

const hour = 60 * 60 * 1000;

/** When one may say yes to a date, as instants: the same sums as `rsvpWindow`, for pages that are read later. */
export interface RsvpTimes {
  /** Undefined where it is open from the moment that the date is in the calendar. */
  opens?: Date;
  closes: Date;
}

export function rsvpTimes(
  { opensDays, closesHours }: Pick<Event, 'opensDays' | 'closesHours'>,
  { start }: Pick<Occurrence, 'start'>,
): RsvpTimes {
  const starts = Date.parse(start);
  return {
    opens: opensDays === undefined ? undefined : new Date(starts - opensDays * 24 * hour),
    closes: new Date(starts - closesHours * hour),
  };
}
