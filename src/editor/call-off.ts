import type { Occurrence } from '../calendar/occurrence.ts';
import { occurrences } from '../calendar/occurrences.ts';
import { withoutEmpty } from '../content/edit.ts';
import { eventSchema } from '../content/schemas/event.ts';
import { structureOf, under } from '../content/structure.ts';

/** A date that is to be called off with the next save. */
export interface CallOff {
  date: string;
  reason?: string;
}

/** Under this name the dates to call off wait in the event that is being edited; no file ever has it. */
export const callOffField = '_callOff';

const day = 24 * 60 * 60 * 1000;
const structure = structureOf(eventSchema);

/**
 * The next dates of an event as it stands in the editor; none while it is half written.
 *
 * @param fields what the editor holds of the event
 */
export function nextDates(fields: object, siteTimezone: string, now: Date, count = 6): Occurrence[] {
  const known = Object.fromEntries(Object.entries(fields).filter(([name]) => under(structure, name)));
  const event = eventSchema.safeParse(withoutEmpty(known, structure));
  if (!event.success) return [];
  try {
    const window = { from: now, to: new Date(now.getTime() + 400 * day) };
    return occurrences({ ...event.data, id: 'event' }, window, siteTimezone).slice(0, count);
  } catch {
    // A rule that cannot be read: its own field says so.
    return [];
  }
}

/** The editor keeps a field of ours as one value: the dates wait as text. */
export const writeCallOffs = (callOffs: readonly CallOff[]): string =>
  callOffs.length > 0 ? JSON.stringify(callOffs) : '';

/** What `writeCallOffs` wrote; nothing where there is none. */
export const readCallOffs = (value: unknown): CallOff[] =>
  typeof value === 'string' && value !== '' ? (JSON.parse(value) as CallOff[]) : [];

/** An event's special dates with those called off among them, in the order of their days. */
export function withCalledOff(exceptions: unknown, callOffs: readonly CallOff[]): unknown {
  if (callOffs.length === 0) return exceptions;
  const off = new Map(
    callOffs.map(({ date, reason }) => [date, { date, cancelled: true, ...(reason && { reason }) }]),
  );
  const others = (Array.isArray(exceptions) ? exceptions : []).filter(({ date }) => !off.has(String(date)));
  const all = [...others];
  for (const one of off.values()) {
    const later = all.findIndex(({ date }) => String(date) > one.date);
    all.splice(later < 0 ? all.length : later, 0, one);
  }
  return all;
}
