import { describeRecurrence } from '../calendar/describe-recurrence.ts';
import type { Occurrence } from '../calendar/occurrence.ts';
import { type Face, faceOf } from '../community/face.ts';
import { storeyOf, storeysOf } from '../community/storeys.ts';
import type { Floor } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import { once } from '../content/once.ts';
import type { Event } from '../content/schemas/event.ts';
import { capitalized, fullDate, list, monthAndYear, timeOfDay, weekday } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import type { EventCard, OccurrenceCard, SiteCard } from './card-data.ts';
import { common, type Named, originalLanguage, peopleNamed, read } from './card-source.ts';

/** As many people as look out of the windows of one floor; a house of few floors has more of them. */
const mostWindows = 4;
const allWindows = 20;

/** The card of the place: its name, and the house with all its floors. Every page without a card of its own shows it. */
export const siteCard = once((floor, lang): SiteCard => {
  const { site } = floor;
  const data = localize(site, lang, originalLanguage(floor));
  return {
    kind: 'site',
    ...common(floor, lang, 'site'),
    tagline: data.tagline,
    address: data.address && `${data.address.street}, ${data.address.city}`,
    floors: storeysOf(floor, lang),
    windows: windowsOf(floor),
  };
});

const faceOfPerson = ({ id, data }: Floor['people'][number]): Face => faceOf(id, data.portrait);

/** Who is where; a place that names no floors has them all on one. */
function windowsOf({ site, people }: Floor): Face[][] {
  const { floors } = site.data;
  if (floors.length === 0) return [people.slice(0, allWindows).map(faceOfPerson)];
  const most = Math.max(mostWindows, Math.floor(allWindows / floors.length));
  return floors.map((label) => {
    const there = people.filter(({ data }) => data.floor === label);
    return there.slice(0, most).map(faceOfPerson);
  });
}

/** The ticket of one date. A cancelled or moved date says so on its face. */
export function occurrenceCard(
  event: Named,
  occurrence: Occurrence,
  floor: Floor,
  lang: string,
): OccurrenceCard {
  const { entry, data } = read(floor.events, event, floor, lang);
  const { agenda } = messages(lang);
  const { localStart, localEnd, allDay, status } = occurrence;
  const place = placeOf(data, occurrence);
  const hosts = peopleNamed(floor, data.hosts, lang);
  return {
    kind: 'occurrence',
    ...common(floor, lang, `date-${entry.id}-${occurrence.date}`),
    title: data.title,
    date: fullDate(lang, localStart),
    weekday: weekday(lang, localStart),
    day: String(Number(localStart.slice(8, 10))),
    month: monthAndYear(lang, localStart),
    time: allDay ? agenda.allDay : agenda.hours(timeOfDay(lang, localStart), timeOfDay(lang, localEnd)),
    place: place?.name,
    hosts: hosts.length ? agenda.ticket.with(list(lang, hosts)) : undefined,
    floor: storeyOf(floor, lang, place?.floor),
    stamp: status === 'scheduled' ? undefined : agenda.ticket[status],
    cancelled: status === 'cancelled',
  };
}

/** A changed date may have its own place, which a translation names under the same date. */
function placeOf(data: Event, { place, date }: Occurrence): Event['place'] {
  const exception = data.exceptions.find((other) => other.date.slice(0, 10) === date.slice(0, 10));
  return (exception && 'place' in exception ? exception.place : undefined) ?? data.place ?? place;
}

/** The card of an event as a whole. */
export function eventCard(event: Named, floor: Floor, lang: string): EventCard {
  const { entry, data } = read(floor.events, event, floor, lang);
  const rhythm = describeRecurrence(data, lang);
  return {
    kind: 'event',
    ...common(floor, lang, `event-${entry.id}`),
    title: data.title,
    summary: data.summary,
    rhythm: rhythm && capitalized(lang, rhythm),
    time: data.allDay ? messages(lang).agenda.allDay : timeOfDay(lang, data.start),
    place: data.place?.name,
    floor: storeyOf(floor, lang, entry.data.place?.floor),
  };
}
