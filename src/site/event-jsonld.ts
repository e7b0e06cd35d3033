import { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../calendar/occurrence.ts';
import { byId } from '../content/by-id.ts';
import type { Floor } from '../content/entries.ts';
import type { Place } from '../content/schemas/event.ts';
import type { AgendaDate } from './agenda.ts';
import { placeReference, whereabouts } from './jsonld.ts';
import { absolute, siteIn } from './meta.ts';
import { localPath, paths } from './paths.ts';
import { lastDay } from './when.ts';

/** “2026-11-27T13:00:00+01:00”: wall time with its offset, as search engines ask for it; a bare date when all day. */
function withOffset(instant: string, { allDay, timezone }: Occurrence, local: string): string {
  if (allDay) return local.slice(0, 10);
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timezone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** An address that is not the house's is given as it was written, and the house's place on the earth is not its own. */
function location(floor: Floor, place: Place | undefined, lang: string): object {
  const { name, address } = siteIn(floor, lang);
  const elsewhere = address && place?.address && !place.address.includes(address.street);
  return {
    '@type': 'Place',
    name: [place?.name, place?.floor, !elsewhere && name].filter(Boolean).join(', '),
    ...(elsewhere || !address ? { address: place?.address ?? name } : whereabouts(floor, lang)),
  };
}

const statuses = {
  scheduled: 'EventScheduled',
  moved: 'EventRescheduled',
  cancelled: 'EventCancelled',
} as const;

/** The hosts who may be found by search engines. */
const hostsOf = (floor: Floor, { event }: AgendaDate, url: (path: string) => string): object[] =>
  event.hosts
    .flatMap((id) => byId(floor.people, id) ?? [])
    .filter(({ data }) => data.consent.search)
    .map(({ id, data }) => ({ '@type': 'Person', name: data.name, url: url(paths.person(id)) }));

/**
 * A date as an `Event` of schema.org. What the site does not know it does not say: neither what an evening costs nor
 * whether a seat is left when the page is read.
 *
 * @param image the address of its share card
 */
export function eventJsonLd(floor: Floor, date: AgendaDate, lang: string, image: string): object {
  const { event, occurrence } = date;
  const { languages } = floor.site.data;
  const url = (path: string) => absolute(floor.site, localPath(languages, lang, path));
  const original = Temporal.PlainDateTime.from(occurrence.originalStart).toZonedDateTime(occurrence.timezone);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    url: url(paths.occurrence(event.id, occurrence.date)),
    image: absolute(floor.site, image),
    startDate: withOffset(occurrence.start, occurrence, occurrence.localStart),
    endDate: withOffset(occurrence.end, occurrence, lastDay(occurrence.localEnd)),
    previousStartDate:
      occurrence.status === 'moved'
        ? withOffset(original.toInstant().toString(), occurrence, occurrence.originalStart)
        : undefined,
    eventStatus: `https://schema.org/${statuses[occurrence.status]}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: location(floor, occurrence.place, lang),
    organizer: [placeReference(floor, lang), ...hostsOf(floor, date, url)],
    superEvent: event.recurrence
      ? { '@type': 'EventSeries', name: event.title, url: url(paths.event(event.id)) }
      : undefined,
    maximumAttendeeCapacity: occurrence.capacity,
    inLanguage: event.lang,
  };
}
