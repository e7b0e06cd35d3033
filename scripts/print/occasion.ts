import type { Occurrence } from '../../src/calendar/occurrence.ts';
import { occurrenceOn, occurrences } from '../../src/calendar/occurrences.ts';
import type { Entry, Floor } from '../../src/content/entries.ts';
import type { Event } from '../../src/content/schemas/event.ts';
import { PlainError } from '../local/plain-error.ts';

const day = 24 * 60 * 60 * 1000;

/** The next dates of an event, to try instead. */
function nextDates(event: Entry<Event>, { site }: Floor, now: Date): string {
  const { timezone, horizonDays } = site.data;
  const window = { from: now, to: new Date(now.getTime() + horizonDays * day) };
  const dates = occurrences({ ...event.data, id: event.id }, window, timezone)
    .filter(({ status }) => status !== 'cancelled')
    .slice(0, 3)
    .map(({ date }) => `${event.id}/${date}`);
  return dates.length > 0 ? dates.join(', ') : `a date of ${event.file}`;
}

/**
 * The date that `co-lunch/2026-11-27` names.
 *
 * @throws PlainError in one line with dates to try
 */
export function occasionNamed(
  text: string,
  floor: Floor,
  now: Date,
): { event: Entry<Event>; occurrence: Occurrence } {
  const [id = '', date = ''] = text.split('/');
  const event = floor.events.find((known) => known.id === id);
  if (!event) {
    const [first, ...more] = floor.events;
    const suggestion = first
      ? `one of ${[first, ...more].map((other) => other.id).join(', ')} with a date, such as ${nextDates(first, floor, now)}`
      : 'it without --event: there is nothing in content/events/ yet';
    throw new PlainError(`--event ${text}: no event is called “${id}”. Try ${suggestion}.`);
  }
  const occurrence = occurrenceOn({ ...event.data, id }, date, floor.site.data.timezone);
  if (!occurrence || text !== `${id}/${date}`) {
    throw new PlainError(`--event ${text}: ${id} has no such date. Try ${nextDates(event, floor, now)}.`);
  }
  if (occurrence.status === 'cancelled') {
    throw new PlainError(
      `--event ${text}: that date is cancelled, nobody comes. Try ${nextDates(event, floor, now)}.`,
    );
  }
  return { event, occurrence };
}
