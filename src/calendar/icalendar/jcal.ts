import ICAL from 'ical.js';

/** A property in jCal (RFC 7265): lower-case name, parameters, value type, value. `unknown` is written as it stands. */
export type Property = [name: string, parameters: Record<string, string>, type: string, value: unknown];

/** A component in jCal: VCALENDAR, VEVENT, VTIMEZONE … */
export type Component = [name: string, properties: Property[], components: Component[]];

// The library counts 75 octets without the space that begins a continued line; RFC 5545 §3.1 counts it.
ICAL.foldLength = 74;

/** iCalendar text: folded, escaped, with CRLF at every line's end. */
export const icalendarText = (calendar: Component): string => ICAL.stringify(calendar);

/** A component from iCalendar text. */
export const readComponent = (text: string): Component => ICAL.parse(text) as Component;

/** RRULE text as a jCal value. */
export const recur = (rule: string): unknown => ICAL.Recur.fromString(rule).toJSON();

/** TEXT escaped (RFC 5545 §3.3.11), for properties that the library does not know. */
export const escapedText = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
