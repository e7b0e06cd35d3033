import { occurrenceCalendar, seriesCalendar } from '../calendar/icalendar.ts';
import type { Entry, Floor } from '../content/entries.ts';
import type { Event } from '../content/schemas/event.ts';
import { messages } from '../i18n/messages.ts';
import type { AgendaDate } from './agenda.ts';
import { eventIn } from './event-in.ts';
import { absolute, siteIn, siteUrl } from './meta.ts';
import { localPath, paths } from './paths.ts';

/** What all calendar files of a language share. DTSTAMP is the day on which the first event began: the same at every build. */
function published(floor: Floor, events: readonly Entry<Event>[], lang: string) {
  const days = events.map(({ data }) => data.start.slice(0, 10)).sort();
  return {
    siteUrl: siteUrl(floor.site),
    stamp: new Date(`${days[0] ?? '2000-01-01'}T00:00:00Z`),
    organizer: siteIn(floor, lang).contact,
    cancelledTitle: messages(lang).agenda.calendar.cancelled,
  };
}

const pageOf = (floor: Floor, lang: string, path: string): string =>
  absolute(floor.site, localPath(floor.site.data.languages, lang, path));

/**
 * The calendar of one event or of all, as text (RFC 5545).
 *
 * @param name what calendars call the subscription
 */
export function calendarOfEvents(
  floor: Floor,
  events: readonly Entry<Event>[],
  lang: string,
  name: string,
): string {
  return seriesCalendar({
    ...published(floor, events, lang),
    name,
    siteTimezone: floor.site.data.timezone,
    events: events.map((entry) => {
      const event = eventIn(floor, entry, lang);
      return {
        event,
        title: event.title,
        description: event.summary,
        url: pageOf(floor, lang, paths.event(entry.id)),
        urlOfDate: (date) => pageOf(floor, lang, paths.occurrence(entry.id, date)),
      };
    }),
  });
}

/** One date as a calendar file, as text (RFC 5545). */
export function calendarOfDate(floor: Floor, date: AgendaDate, lang: string): string {
  const { entry, event, occurrence } = date;
  return occurrenceCalendar({
    ...published(floor, [entry], lang),
    date: {
      occurrence,
      title: event.title,
      description: event.summary,
      url: pageOf(floor, lang, paths.occurrence(event.id, occurrence.date)),
    },
  });
}

/** A calendar file as an answer. */
export const calendarAnswer = (text: string): Response =>
  new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
