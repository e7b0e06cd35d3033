import type { Occurrence } from '../calendar/occurrence.ts';
import type { Storey } from '../community/storeys.ts';
import { storeyOf } from '../community/storeys.ts';
import type { Entry, Floor, Localized } from '../content/entries.ts';
import { once } from '../content/once.ts';
import type { Event } from '../content/schemas/event.ts';
import type { Hue } from '../design/tokens.ts';
import { buildTime } from '../settings.ts';
import { pageOccurrences } from './dates.ts';
import { eventIn } from './event-in.ts';
import { localePaths } from './paths.ts';
import type { Resident } from './residents.ts';

/** One date as pages show it, in one language. */
export interface AgendaDate {
  /** As it was written, for what must not depend on a language. */
  entry: Entry<Event>;
  event: Localized<Event>;
  /** Place, note, reason and recap are in the page's language too. */
  occurrence: Occurrence;
  /** Where in the house it is, and the hue that it wears. */
  floor?: Storey;
  hue: Hue;
}

const byStart = (a: AgendaDate, b: AgendaDate): number =>
  a.occurrence.start.localeCompare(b.occurrence.start) || a.event.id.localeCompare(b.event.id);

/** Every page of an event asks for the same dates: within one floor they are worked out once per language. */
const known = new WeakMap<Floor, Map<string, AgendaDate[]>>();

/** All dates of an event that have a page, by start. */
export function eventDates(floor: Floor, entry: Entry<Event>, lang: string): AgendaDate[] {
  const ofFloor = known.get(floor) ?? new Map<string, AgendaDate[]>();
  known.set(floor, ofFloor);
  const key = `${lang} ${entry.id}`;
  const dates = ofFloor.get(key) ?? workOut(floor, entry, lang);
  ofFloor.set(key, dates);
  return dates;
}

function workOut(floor: Floor, entry: Entry<Event>, lang: string): AgendaDate[] {
  const event = eventIn(floor, entry, lang);
  return pageOccurrences({ id: entry.id, data: event }, floor.site.data).map((occurrence) => {
    const where = storeyOf(floor, lang, occurrence.place?.floor);
    return { entry, event, occurrence, floor: where, hue: where?.hue ?? 'tomato' };
  });
}

/** All dates of all events, by start. */
export const allDates = once((floor, lang): readonly AgendaDate[] =>
  floor.events.flatMap((entry) => eventDates(floor, entry, lang)).sort(byStart),
);

/** What everybody can come to and comes back most often: its dates to come. None where there is nothing of that kind. */
const datesForAll = once((floor, lang): readonly AgendaDate[] => {
  const [dates = []] = floor.events
    .filter(({ data }) => data.rsvp === 'open' && !data.slots?.private)
    .map((event) => eventDates(floor, event, lang).filter(toCome))
    .sort((a, b) => b.length - a.length);
  return dates;
});

/** Where one can meet somebody: the dates to come that they host, else what the whole floor goes to most often. */
export function datesToMeet(
  { id, data }: Resident,
  floor: Floor,
  lang: string,
): { hosted: boolean; dates: readonly AgendaDate[] } {
  const own = floor.events
    .filter((event) => event.data.hosts.includes(id))
    .flatMap((event) => eventDates(floor, event, lang).filter(toCome))
    .sort((a, b) => a.occurrence.start.localeCompare(b.occurrence.start));
  if (own.length > 0) return { hosted: true, dates: own };
  return { hosted: false, dates: data.membership === 'alumni' ? [] : datesForAll(floor, lang) };
}

const toCome = (date: AgendaDate): boolean => !isOver(date) && date.occurrence.status !== 'cancelled';

/** Whether a date is over when the site is built. In the browser, `data-ends` puts it away later. */
export const isOver = ({ occurrence }: AgendaDate, now = buildTime()): boolean =>
  Date.parse(occurrence.end) <= now.getTime();

/** Whether a date leaves the series' usual place. */
export const isElsewhere = ({ event, occurrence }: AgendaDate): boolean =>
  event.place !== undefined && occurrence.place?.name !== event.place.name;

export interface Month {
  /** `2026-11`. */
  month: string;
  dates: AgendaDate[];
  /** The instant from which none of its dates is to come. */
  ends: string;
}

/** Dates by the month in which they take place. */
export function byMonth(dates: readonly AgendaDate[]): Month[] {
  const months = new Map<string, AgendaDate[]>();
  for (const date of dates) {
    const month = date.occurrence.localStart.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), date]);
  }
  return [...months].map(([month, ofMonth]) => ({ month, dates: ofMonth, ends: lastEnd(ofMonth) }));
}

/** The instant at which the last of some dates ends. */
export function lastEnd(dates: readonly AgendaDate[]): string {
  return dates.reduce((latest, { occurrence }) => (occurrence.end > latest ? occurrence.end : latest), '');
}

/**
 * `getStaticPaths` of what exists once per date and language.
 *
 * @param key of a page’s state, from `page-keys.ts`
 */
export function occurrencePaths(floor: Floor, key?: (date: AgendaDate, lang: string) => string) {
  return localePaths(floor).flatMap(({ params, props }) =>
    allDates(floor, props.lang).map((date) => ({
      params: { ...params, event: date.event.id, date: date.occurrence.date },
      props: { ...props, date },
      cacheKey: key?.(date, props.lang),
    })),
  );
}
