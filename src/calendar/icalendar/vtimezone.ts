import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';
import { type Component, readComponent } from './jcal.ts';

/** Reading a block takes longer than all the rest of a file, and a site has one or two zones. */
const known = new Map<string, Component>();

function read(timezone: string): Component {
  const [block] = tzlib_get_timezones().includes(timezone) ? tzlib_get_ical_block(timezone) : [];
  if (!block) throw new Error(`No VTIMEZONE for the time zone ${timezone}`);
  const [component, properties, changes] = readComponent(block);
  // Of an alias the library gives the zone that it stands for (Asia/Dubai for Indian/Reunion): DTSTART names the alias.
  return [
    component,
    [
      ['tzid', {}, 'text', timezone],
      ...properties.filter(([property]) => property !== 'tzid' && property !== 'x-lic-location'),
    ],
    changes,
  ];
}

/**
 * VTIMEZONE of an IANA time zone: the rules of today, each change as an RRULE (RFC 5545 §3.6.5).
 * @throws for a zone that the library does not know; it knows every zone of the runtime.
 */
export function vtimezone(timezone: string): Component {
  const component = known.get(timezone) ?? read(timezone);
  known.set(timezone, component);
  return component;
}
