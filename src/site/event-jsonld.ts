import { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../calendar/occurrence.ts';
import type { Floor } from '../content/entries.ts';
import type { Place } from '../content/schemas/event.ts';
import type { AgendaDate } from './agenda.ts';
import { absolute, siteIn } from './meta.ts';
import { localPath, paths } from './paths.ts';
import { rsvpTimes } from './rsvp-times.ts';

/** “2026-11-27T13:00:00+01:00”: wall time with its offset, as search engines ask for it; a bare date when all day. */
function withOffset(instant: string, { allDay, timezone }: Occurrence, local: string): string {
  if (allDay) return local.slice(0, 10);
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timezone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

function location(floor: Floor, place: Place | undefined, lang: string): object {
  const { name, address } = siteIn(floor, lang);
  return {
    '@type': 'Place',
    name: [place?.name, place?.floor, name].filter(Boolean).join(', '),
    address:
      address && (place?.address?.includes(address.street) ?? true)
        ? {
            '@type': 'PostalAddress',
            streetAddress: address.street,
            postalCode: address.postalCode,
            addressLocality: address.city,
            addressCountry: address.country,
          }
        : (place?.address ?? name),
    geo:
      address?.latitude === undefined || address.longitude === undefined
        ? undefined
        : { '@type': 'GeoCoordinates', latitude: address.latitude, longitude: address.longitude },
  };
}

const statuses = {
  scheduled: 'EventScheduled',
  moved: 'EventRescheduled',
  cancelled: 'EventCancelled',
} as const;

/** A date as an `Event` of schema.org. `image` is the address of its share card. */
export function eventJsonLd(floor: Floor, date: AgendaDate, lang: string, image: string): object {
  const { event, occurrence } = date;
  const { languages } = floor.site.data;
  const url = (path: string) => absolute(floor.site, localPath(languages, lang, path));
  const own = url(paths.occurrence(event.id, occurrence.date));
  const hosts = event.hosts.flatMap((id) => floor.people.find((person) => person.id === id) ?? []);
  const original = Temporal.PlainDateTime.from(occurrence.originalStart).toZonedDateTime(occurrence.timezone);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    url: own,
    image: absolute(floor.site, image),
    startDate: withOffset(occurrence.start, occurrence, occurrence.localStart),
    endDate: withOffset(occurrence.end, occurrence, occurrence.localEnd),
    previousStartDate:
      occurrence.status === 'moved'
        ? withOffset(original.toInstant().toString(), occurrence, occurrence.originalStart)
        : undefined,
    eventStatus: `https://schema.org/${statuses[occurrence.status]}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: location(floor, occurrence.place, lang),
    organizer: { '@type': 'Organization', name: siteIn(floor, lang).name, url: url(paths.home) },
    performer: hosts.map((host) => ({
      '@type': 'Person',
      name: host.data.name,
      url: url(paths.person(host.id)),
    })),
    superEvent: event.recurrence
      ? { '@type': 'EventSeries', name: event.title, url: url(paths.event(event.id)) }
      : undefined,
    maximumAttendeeCapacity: occurrence.capacity,
    isAccessibleForFree: true,
    offers: {
      '@type': 'Offer',
      url: own,
      price: 0,
      priceCurrency: 'EUR',
      availability: 'https://schema.org/InStock',
      validFrom: rsvpTimes(event, occurrence).opens?.toISOString(),
    },
    inLanguage: lang,
  };
}
