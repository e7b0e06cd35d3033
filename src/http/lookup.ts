import type { Occurrence } from '../calendar/occurrence.ts';
import { occurrenceOn, occurrences } from '../calendar/occurrences.ts';
import { rsvpWindow } from '../calendar/rsvp-window.ts';
import type { Entry } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Event } from '../content/schemas/event.ts';
import type { OfferedDate } from '../forms/rsvp-form.ts';
import type { Exchange } from './route.ts';

type Asked = Pick<Exchange, 'snapshot' | 'lang' | 'dependencies'>;

const day = 24 * 60 * 60 * 1000;

export const findEvent = ({ snapshot }: Pick<Asked, 'snapshot'>, id: string): Entry<Event> | undefined =>
  snapshot.events.find((event) => event.id === id);

/** The site's languages, the default one first. */
export function languagesOf({ snapshot }: Pick<Asked, 'snapshot'>): readonly [string, ...string[]] {
  const [first = 'fr', ...others] = snapshot.site.data.languages;
  return [first, ...others];
}

/** An event in the visitor's language. */
export const localEvent = (asked: Asked, event: Entry<Event>) =>
  localize(event, asked.lang, languagesOf(asked)[0]);

const horizon = ({ snapshot, dependencies }: Asked): Date =>
  new Date(dependencies.now().getTime() + snapshot.site.data.horizonDays * day);

/** One date of an event, in the visitor's language; none beyond the horizon, where no page is either. */
export function findDate(asked: Asked, event: Entry<Event>, date: string): Occurrence | undefined {
  const occurrence = occurrenceOn(localEvent(asked, event), date, asked.snapshot.site.data.timezone);
  return occurrence && Date.parse(occurrence.start) <= horizon(asked).getTime() ? occurrence : undefined;
}

export const offered = (asked: Asked, event: Entry<Event>, occurrence: Occurrence): OfferedDate => ({
  occurrence,
  window: rsvpWindow(event.data, occurrence, asked.dependencies.now()),
});

/** The next dates that one can say yes to. */
export function nextDates(asked: Asked, event: Entry<Event>, count: number): OfferedDate[] {
  const window = { from: asked.dependencies.now(), to: horizon(asked) };
  return occurrences(localEvent(asked, event), window, asked.snapshot.site.data.timezone)
    .map((occurrence) => offered(asked, event, occurrence))
    .filter((date) => date.window === 'open')
    .slice(0, count);
}
