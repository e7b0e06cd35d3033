import { type Component, icalendarText, type Property } from './jcal.ts';
import { calscale, type Method, method, prodid, version } from './properties.ts';
import { vtimezone } from './vtimezone.ts';

/** The zones that VEVENTs name, each once. */
function timezonesOf(events: Component[]): string[] {
  const named = events.flatMap(([, properties]) => properties.map(([, parameters]) => parameters.tzid));
  return [...new Set(named.filter((timezone) => timezone !== undefined))].sort();
}

/** A whole file: VCALENDAR with its VEVENTs and a VTIMEZONE for every zone that they name. */
export function vcalendar(how: Method, properties: Property[], events: Component[]): string {
  return icalendarText([
    'vcalendar',
    [version(), prodid(), calscale(), method(how), ...properties],
    [...timezonesOf(events).map(vtimezone), ...events],
  ]);
}
