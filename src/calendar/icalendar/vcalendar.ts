import { type Component, componentLines, type Property } from './content-lines.ts';
import { calscale, type Method, method, prodid, version } from './properties.ts';
import { vtimezone } from './vtimezone.ts';

/** The zones that VEVENTs name, each once. */
function timezonesOf(events: readonly Component[]): string[] {
  const named = new Set<string>();
  for (const [, properties] of events) {
    for (const [, { TZID }] of properties) if (TZID !== undefined) named.add(TZID);
  }
  return [...named].sort();
}

/** A whole file: VCALENDAR with its VEVENTs and a VTIMEZONE for every zone that they name. */
export function vcalendar(how: Method, properties: Property[], events: readonly Component[]): string {
  const head = [version(), prodid(), calscale(), method(how), ...properties];
  const inside = [
    ...timezonesOf(events).map(vtimezone),
    ...events.flatMap((component) => componentLines(component)),
  ];
  return [...componentLines(['VCALENDAR', head], inside), ''].join('\r\n');
}
