import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';

/** A site has one or two zones, and many files. */
const known = new Map<string, string>();

function read(timezone: string): string {
  const [block] = tzlib_get_timezones().includes(timezone) ? tzlib_get_ical_block(timezone) : [];
  if (!block) throw new Error(`No VTIMEZONE for the time zone ${timezone}`);
  // Of an alias the library gives the zone that it stands for (Asia/Dubai for Indian/Reunion): DTSTART names the alias.
  const [begin, ...lines] = block.split('\r\n').filter((line) => !/^(TZID|X-LIC-LOCATION):/.test(line));
  return [begin, `TZID:${timezone}`, ...lines].join('\r\n');
}

/**
 * VTIMEZONE of an IANA time zone, as text without the end of its last line: the rules of today, each change as an RRULE (RFC 5545 §3.6.5).
 * @throws for a zone that the library does not know; it knows every zone of the runtime.
 */
export function vtimezone(timezone: string): string {
  const text = known.get(timezone) ?? read(timezone);
  known.set(timezone, text);
  return text;
}
