import type { Component } from './icalendar/content-lines.ts';
import {
  attendee,
  name,
  type Organizer,
  refreshInterval,
  xPublishedTtl,
  xWrCalname,
} from './icalendar/properties.ts';
import { type CalendarSeries, type SeriesContext, seriesVevents } from './icalendar/series.ts';
import { vcalendar } from './icalendar/vcalendar.ts';
import { type EventTexts, vevent } from './icalendar/vevent.ts';
import type { Occurrence } from './occurrence.ts';

/** Files of RFC 5545 as text. Every value is cleaned of what could begin a property of its own. */

/** `example.org`, or `localhost:4321`: what makes a UID the site's own. */
const hostOf = (siteUrl: string): string => new URL(siteUrl).host;

const uidAt = ({ event, date }: Pick<Occurrence, 'event' | 'date'>, host: string): string =>
  `${event}-${date}@${host}`;

/** UID of one date, the same in the file of the date and in every mail about it: `co-lunch-2026-11-27@example.org`. */
export const uidOf = (occurrence: Pick<Occurrence, 'event' | 'date'>, siteUrl: string): string =>
  uidAt(occurrence, hostOf(siteUrl));

interface Published {
  /** Where this copy of the site lives; its host makes UIDs unique. */
  siteUrl: string;
  /** DTSTAMP. Not the clock at a build, so that an unchanged site gives the same bytes. */
  stamp: Date;
  /** Whom to ask; RFC 5546 wants one in a published event. */
  organizer?: Organizer;
  /** The title of a date that is off, “Annulé : Le Co-Lunch”: many calendars show it without its STATUS. */
  cancelledTitle: (title: string) => string;
}

/** Hours after which a subscribed calendar looks again; some take a day whatever they are told. */
const refreshHours = 6;

/**
 * A calendar to subscribe to (`/events.ics`, `/events/{id}.ics`): whole events with their rules, in wall time with its
 * zone, and every cancelled or changed date with its RECURRENCE-ID.
 * @throws for a recurrence rule that cannot be read, a time zone that does not exist, a URL that is none.
 */
export function seriesCalendar(
  input: Published & { name: string; siteTimezone: string; events: readonly CalendarSeries[] },
): string {
  const contextOf = (id: string): SeriesContext => ({ ...input, uid: `${id}@${hostOf(input.siteUrl)}` });
  return vcalendar(
    'PUBLISH',
    [name(input.name), xWrCalname(input.name), refreshInterval(refreshHours), xPublishedTtl(refreshHours)],
    input.events.flatMap((series) => seriesVevents(series, contextOf(series.event.id))),
  );
}

/** One date with its texts in one language. */
export interface CalendarDate extends EventTexts {
  occurrence: Occurrence;
  /** SEQUENCE, where the reader may have an earlier one. */
  sequence?: number;
}

/** Several dates in one file, each an event of its own with its own UID. */
export function occurrencesCalendar(input: Published & { dates: readonly CalendarDate[] }): string {
  const { stamp, organizer, cancelledTitle, dates } = input;
  const host = hostOf(input.siteUrl);
  return vcalendar(
    'PUBLISH',
    [],
    dates.map((date): Component => {
      const { occurrence } = date;
      const title = occurrence.status === 'cancelled' ? cancelledTitle(date.title) : date.title;
      return vevent({ ...date, title, uid: uidAt(occurrence, host), stamp, organizer });
    }),
  );
}

/** The file of one date (`/events/{id}/{date}.ics`), to put it into one's own calendar. */
export const occurrenceCalendar = ({ date, ...input }: Published & { date: CalendarDate }): string =>
  occurrencesCalendar({ ...input, dates: [date] });

export interface Invitation {
  /** REQUEST for a seat or a place in the line and every change of it, CANCEL when it is given up or taken away. */
  method: 'REQUEST' | 'CANCEL';
  siteUrl: string;
  /** When the RSVP last changed. */
  stamp: Date;
  organizer: Organizer;
  /** The recipient and nobody else: ACCEPTED with a seat, TENTATIVE on the waitlist. */
  attendee: { email: string; partstat: 'ACCEPTED' | 'TENTATIVE' };
  /** SEQUENCE must rise with every change, CANCEL included. */
  date: CalendarDate & { sequence: number };
}

/**
 * The iCalendar part of a mail about one date (RFC 5546, RFC 6047).
 * @throws for an address that is not exactly one.
 */
export function invitation({ method, siteUrl, stamp, organizer, attendee: to, date }: Invitation): string {
  const status = method === 'CANCEL' ? 'CANCELLED' : to.partstat === 'ACCEPTED' ? 'CONFIRMED' : 'TENTATIVE';
  return vcalendar(
    method,
    [],
    [
      vevent({
        ...date,
        uid: uidOf(date.occurrence, siteUrl),
        stamp,
        organizer,
        status,
        more: [attendee(to.email, to.partstat)],
      }),
    ],
  );
}
