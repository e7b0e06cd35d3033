import type { Event } from '../content/schemas/event.ts';
import type { Occurrence } from './occurrence.ts';

/**
 * Whether one may ask for a seat: `none` where the event takes no RSVPs, `cancelled` and `past` (it has started) by the
 * date, `closed` by the host or `closesHours` before the start, `not-yet` more than `opensDays` before it.
 */
export type RsvpWindow = 'open' | 'not-yet' | 'closed' | 'past' | 'cancelled' | 'none';

const hour = 60 * 60 * 1000;

export function rsvpWindow(
  event: Pick<Event, 'rsvp' | 'opensDays' | 'closesHours'>,
  occurrence: Pick<Occurrence, 'status' | 'start'>,
  now: Date,
): RsvpWindow {
  if (event.rsvp === 'none') return 'none';
  if (occurrence.status === 'cancelled') return 'cancelled';
  const left = Date.parse(occurrence.start) - now.getTime();
  if (left <= 0) return 'past';
  if (event.rsvp === 'closed' || left <= event.closesHours * hour) return 'closed';
  // Days of 24 hours: which hour RSVPs open at matters less than that it is the same everywhere.
  if (event.opensDays !== undefined && left > event.opensDays * 24 * hour) return 'not-yet';
  return 'open';
}
