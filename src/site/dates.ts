import type { Occurrence } from '../calendar/occurrence.ts';
import { occurrences } from '../calendar/occurrences.ts';
import type { Entry } from '../content/entries.ts';
import type { Event } from '../content/schemas/event.ts';
import type { Site } from '../content/schemas/site.ts';
import { buildTime } from '../settings.ts';

const day = 24 * 60 * 60 * 1000;

/** From an event's first date (a past date keeps its page) to the horizon of the build. */
export function pageWindow(
  event: Pick<Event, 'start' | 'exceptions'>,
  site: Site,
  now = buildTime(),
): { from: Date; to: Date } {
  // A date may have been moved to before the first one.
  const starts = event.exceptions.flatMap((exception) => ('start' in exception && exception.start) || []);
  const first = new Date(`${[event.start, ...starts].sort()[0]?.slice(0, 10)}T00:00:00Z`);
  return { from: new Date(first.getTime() - day), to: new Date(now.getTime() + site.horizonDays * day) };
}

/** Every date of an event that has a page, in the words of the original language. */
export function pageOccurrences(
  { id, data }: Pick<Entry<Event>, 'id' | 'data'>,
  site: Site,
  now = buildTime(),
): Occurrence[] {
  return occurrences({ ...data, id }, pageWindow(data, site, now), site.timezone);
}
