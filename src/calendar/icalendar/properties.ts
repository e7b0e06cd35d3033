import type { Place } from '../../content/schemas/event.ts';
import type { Occurrence } from '../occurrence.ts';
import { isRepeated } from '../wall-time.ts';
import { escapedText, type Property, recur } from './jcal.ts';
import { mailto, oneLine, paragraphs, webAddress } from './values.ts';

/** Properties of RFC 5545 and RFC 7986, one per function, named as the standards name them. */

export const prodid = (): Property => ['prodid', {}, 'text', '-//Etage//Etage 1//EN'];
export const version = (): Property => ['version', {}, 'text', '2.0'];
export const calscale = (): Property => ['calscale', {}, 'text', 'GREGORIAN'];

/** RFC 5546 §1.4: what a calendar does with the file. It stands at the level of VCALENDAR. */
export type Method = 'PUBLISH' | 'REQUEST' | 'CANCEL';
export const method = (value: Method): Property => ['method', {}, 'text', value];

/** The calendar's name as RFC 7986 has it; the library does not know it, so it is escaped here. */
export const name = (value: string): Property => ['name', {}, 'unknown', escapedText(oneLine(value))];
/** The same as calendars read it. */
export const xWrCalname = (value: string): Property => [
  'x-wr-calname',
  {},
  'unknown',
  escapedText(oneLine(value)),
];

/** How often to look again, RFC 7986 §5.7. */
export const refreshInterval = (hours: number): Property => [
  'refresh-interval',
  {},
  'duration',
  `PT${hours}H`,
];
/** The same as Outlook reads it. */
export const xPublishedTtl = (hours: number): Property => ['x-published-ttl', {}, 'unknown', `PT${hours}H`];

export const uid = (value: string): Property => ['uid', {}, 'text', oneLine(value)];

/** To the second, in UTC. */
export const dtstamp = (at: Date): Property => [
  'dtstamp',
  {},
  'date-time',
  `${at.toISOString().slice(0, 19)}Z`,
];

/** A point of a calendar: wall time in a zone, or a date. */
interface Point extends Pick<Occurrence, 'allDay' | 'timezone'> {
  wall: string;
  /** Given where it is one point and no rule. */
  instant?: string;
}

/**
 * Wall time with its TZID, so that calendars follow the place. An hour that the clocks repeat is written in UTC: as wall
 * time it would be read as the first of the two (RFC 5545 §3.3.5), by some calendars as the second.
 */
function local(property: string, { allDay, timezone, wall, instant }: Point): Property {
  if (allDay) return [property, {}, 'date', wall];
  return instant !== undefined && isRepeated(wall, timezone)
    ? [property, {}, 'date-time', instant]
    : [property, { tzid: timezone }, 'date-time', `${wall}:00`];
}

export const dtstart = (point: Point): Property => local('dtstart', point);
/** Exclusive; when all day, the day after the last. */
export const dtend = (point: Point): Property => local('dtend', point);
/** The date that the rule gave, in the form of the series' DTSTART. */
export const recurrenceId = ({ allDay, timezone, originalStart }: Occurrence): Property =>
  local('recurrence-id', { allDay, timezone, wall: originalStart });
/** UNTIL must already be in UTC, or a date when all day. */
export const rrule = (text: string): Property => ['rrule', {}, 'recur', recur(text)];

export const summary = (value: string): Property => ['summary', {}, 'text', oneLine(value)];
/** The one property whose line breaks are kept. */
export const description = (value: string): Property => ['description', {}, 'text', paragraphs(value)];
export const location = (value: string): Property => ['location', {}, 'text', oneLine(value)];
export const url = (value: string): Property => ['url', {}, 'uri', webAddress(value)];

export type Status = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
export const status = (value: Status): Property => ['status', {}, 'text', value];
export const sequence = (value: number): Property => ['sequence', {}, 'integer', value];

export interface Organizer {
  name: string;
  /** One address. */
  email: string;
}
/** Calendars that do not know RFC 6868 would show the escape of a quotation mark. */
const commonName = (value: string): string => oneLine(value).replaceAll('"', '’');
export const organizer = ({ name, email }: Organizer): Property => [
  'organizer',
  { cn: commonName(name) },
  'cal-address',
  mailto(email),
];

/**
 * The recipient, without a name: it may be a stranger's words. RSVP=FALSE asks for no answer from the calendar, since
 * only the link in the mail frees a seat.
 */
export const attendee = (email: string, partstat: 'ACCEPTED' | 'TENTATIVE'): Property => [
  'attendee',
  { cutype: 'INDIVIDUAL', role: 'REQ-PARTICIPANT', partstat, rsvp: 'FALSE' },
  'cal-address',
  mailto(email),
];

/** A place as LOCATION shows it: name, floor, address. */
export const placeText = ({ name, floor, address }: Place): string =>
  [name, floor, address].filter((part) => part !== undefined).join(', ');
