import type { Occurrence } from '../calendar/occurrence.ts';
import type { Floor } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Event } from '../content/schemas/event.ts';
import { list, monthAndYear, timeOfDay, weekday } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import type { EventCard, OccurrenceCard, SiteCard } from './card-data.ts';
import { common, type Named, originalLanguage, peopleNamed, read } from './card-source.ts';
import { cardFloor, cardFloors } from './floor-label.ts';

/** The card of the place: its name, and the house with all its floors. */
export function siteCard(floor: Floor, lang: string): SiteCard {
  const { site } = floor;
  const data = localize(site, lang, originalLanguage(floor));
  const translation = site.translations[lang];
  const source = (field: keyof typeof site.data) =>
    translation && field in translation.data ? translation.file : site.file;
  return {
    kind: 'site',
    ...common(floor, lang, 'site'),
    tagline: data.tagline,
    address: data.address && `${data.address.street}, ${data.address.city}`,
    floors: cardFloors(floor, lang),
    accent: data.colours.accent,
    sources: {
      site: source('name'),
      tagline: source('tagline'),
      address: source('address'),
      floors: source('floors'),
    },
  };
}

/** The ticket of one date. A cancelled or moved date says so on its face. */
export function occurrenceCard(
  event: Named,
  occurrence: Occurrence,
  floor: Floor,
  lang: string,
): OccurrenceCard {
  const { entry, data, source } = read(floor.events, event, floor, lang);
  const { images } = messages(lang);
  const { localStart, localEnd, allDay, status } = occurrence;
  const place = placeOf(data, occurrence);
  const hosts = peopleNamed(floor, data.hosts, lang);
  return {
    kind: 'occurrence',
    ...common(floor, lang, `date-${entry.id}-${occurrence.date}`),
    title: data.title,
    weekday: weekday(lang, localStart),
    day: String(Number(localStart.slice(8, 10))),
    month: monthAndYear(lang, localStart),
    time: allDay ? images.allDay : hours(lang, localStart, localEnd),
    place: place?.name,
    hosts: hosts.length ? images.hosts(list(lang, hosts)) : undefined,
    floor: cardFloor(floor, lang, place?.floor),
    stamp: status === 'scheduled' ? undefined : images[status],
    cancelled: status === 'cancelled',
    sources: { title: source('title'), place: source(place === data.place ? 'place' : 'exceptions') },
  };
}

/** A changed date may have its own place, which a translation names under the same date. */
function placeOf(data: Event, { place, date }: Occurrence): Event['place'] {
  const exception = data.exceptions.find((other) => other.date.slice(0, 10) === date.slice(0, 10));
  return (exception && 'place' in exception ? exception.place : undefined) ?? data.place ?? place;
}

const hours = (lang: string, start: string, end: string): string =>
  `${timeOfDay(lang, start)} – ${timeOfDay(lang, end)}`;

/** The card of an event as a whole. */
export function eventCard(event: Named, floor: Floor, lang: string): EventCard {
  const { entry, data, source } = read(floor.events, event, floor, lang);
  return {
    kind: 'event',
    ...common(floor, lang, `event-${entry.id}`),
    title: data.title,
    summary: data.summary,
    rhythm: rhythm(data, lang),
    time: data.allDay ? messages(lang).images.allDay : timeOfDay(lang, data.start),
    place: data.place?.name,
    floor: cardFloor(floor, lang, entry.data.place?.floor),
    sources: { title: source('title'), summary: source('summary'), place: source('place') },
  };
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** “Tous les vendredis”, for the plain rules that have such a name; undefined for the others. */
function rhythm({ recurrence, start }: Event, lang: string): string | undefined {
  if (!recurrence) return undefined;
  const parts = Object.fromEntries(recurrence.split(';').map((part) => part.split('=') as [string, string]));
  const { rhythm: words } = messages(lang).images;
  if (Object.keys(parts).some((key) => !['FREQ', 'BYDAY', 'UNTIL', 'COUNT', 'WKST'].includes(key)))
    return undefined;
  if (parts.FREQ === 'DAILY' && !parts.BYDAY) return words.daily;
  const day = /^(-1|[1-4])?([A-Z]{2})$/.exec(parts.BYDAY ?? '');
  // 2024 began on a Monday.
  const name = day ? weekday(lang, `2024-01-0${weekdays.indexOf(day[2] ?? '') + 1}`) : weekday(lang, start);
  if (parts.FREQ === 'WEEKLY' && (day ? !day[1] : !parts.BYDAY)) return words.weekly(name);
  return parts.FREQ === 'MONTHLY' && day?.[1] ? words.monthly(Number(day[1]), name) : undefined;
}
