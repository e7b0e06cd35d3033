import type { Place } from '../../content/schemas/event.ts';
import type { Occurrence } from '../occurrence.ts';
import { isRepeated } from '../wall-time.ts';
import type { Property } from './content-lines.ts';
import { mailto, oneLine, paragraphs, webAddress } from './values.ts';

/** Properties of RFC 5545 and RFC 7986, one per function, named as the standards name them. */

export const prodid = (): Property => ['PRODID', {}, 'text', '-//Etage//Etage 1//EN'];
export const version = (): Property => ['VERSION', {}, 'text', '2.0'];
export const calscale = (): Property => ['CALSCALE', {}, 'text', 'GREGORIAN'];

/** RFC 5546 §1.4: what a calendar does with the file. It stands at the level of VCALENDAR. */
export type Method = 'PUBLISH' | 'REQUEST' | 'CANCEL';
export const method = (value: Method): Property => ['METHOD', {}, 'text', value];

/** The calendar's name as RFC 7986 has it. */
export const name = (value: string): Property => ['NAME', {}, 'text', oneLine(value)];
/** The same as calendars read it. */
export const xWrCalname = (value: string): Property => ['X-WR-CALNAME', {}, 'text', oneLine(value)];

/** How often to look again, RFC 7986 §5.7. */
export const refreshInterval = (hours: number): Property => [
  'REFRESH-INTERVAL',
  { VALUE: 'DURATION' },
  'duration',
  `PT${hours}H`,
];
/** The same as Outlook reads it. */
export const xPublishedTtl = (hours: number): Property => ['X-PUBLISHED-TTL', {}, 'duration', `PT${hours}H`];

export const uid = (value: string): Property => ['UID', {}, 'text', oneLine(value)];

/** To the second, in UTC. */
export const dtstamp = (at: Date): Property => [
  'DTSTAMP',
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
  if (allDay) return [property, { VALUE: 'DATE' }, 'date', wall];
  return instant !== undefined && isRepeated(wall, timezone)
    ? [property, {}, 'date-time', instant]
    : [property, { TZID: timezone }, 'date-time', `${wall}:00`];
}

export const dtstart = (point: Point): Property => local('DTSTART', point);
/** Exclusive; when all day, the day after the last. */
export const dtend = (point: Point): Property => local('DTEND', point);
/** The date that the rule gave, in the form of the series' DTSTART. */
export const recurrenceId = ({ allDay, timezone, originalStart }: Occurrence): Property =>
  local('RECURRENCE-ID', { allDay, timezone, wall: originalStart });
/** UNTIL must already be in UTC, or a date when all day. */
export const rrule = (text: string): Property => ['RRULE', {}, 'recur', text];

export const summary = (value: string): Property => ['SUMMARY', {}, 'text', oneLine(value)];
/** The one property whose line breaks are kept. */
export const description = (value: string): Property => ['DESCRIPTION', {}, 'text', paragraphs(value)];
export const location = (value: string): Property => ['LOCATION', {}, 'text', oneLine(value)];
export const url = (value: string): Property => ['URL', {}, 'uri', webAddress(value)];

export type Status = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
export const status = (value: Status): Property => ['STATUS', {}, 'text', value];
export const sequence = (value: number): Property => ['SEQUENCE', {}, 'integer', value];

export interface Organizer {
  name: string;
  /** One address. */
  email: string;
}
/** Calendars that do not know RFC 6868 would show the escape of a quotation mark. */
const commonName = (value: string): string => oneLine(value).replaceAll('"', '’');
export const organizer = ({ name, email }: Organizer): Property => [
  'ORGANIZER',
  { CN: commonName(name) },
  'cal-address',
  mailto(email),
];

/**
 * The recipient, without a name: it may be a stranger's words. RSVP=FALSE asks for no answer from the calendar, since
 * only the link in the mail frees a seat.
 */
export const attendee = (email: string, partstat: 'ACCEPTED' | 'TENTATIVE'): Property => [
  'ATTENDEE',
  { CUTYPE: 'INDIVIDUAL', ROLE: 'REQ-PARTICIPANT', PARTSTAT: partstat, RSVP: 'FALSE' },
  'cal-address',
  mailto(email),
];

/** A place as LOCATION shows it: name, floor, address. */
export const placeText = ({ name, floor, address }: Place): string =>
  [name, floor, address].filter((part) => part !== undefined).join(', ');
