import { tzlib_get_ical_block } from 'timezones-ical-library';
import { type Component, readComponent } from './jcal.ts';

/**
 * VTIMEZONE of an IANA time zone: the rules of today, each change as an RRULE (RFC 5545 §3.6.5).
 * @throws for a zone that the library does not know; it knows every zone of the runtime.
 */
export function vtimezone(timezone: string): Component {
  const [block] = tzlib_get_ical_block(timezone);
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
