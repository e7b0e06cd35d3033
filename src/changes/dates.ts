import type { Occurrence } from '../calendar/occurrence.ts';
import { occurrences } from '../calendar/occurrences.ts';
import type { Entry } from '../content/entries.ts';
import type { Event, Place } from '../content/schemas/event.ts';

/** What became of one coming date. One date can change in several ways. */
export interface DateChange {
  type: 'cancelled' | 'back' | 'moved' | 'length' | 'place' | 'capacity' | 'more' | 'fewer';
  /** The date's id, `2026-11-27`. */
  date: string;
  before?: Occurrence;
  after?: Occurrence;
}

/** The days that are looked at. */
export interface Window {
  from: Date;
  to: Date;
}

/** The dates of an event in a window by id. */
export const comingDates = (event: Entry<Event>, window: Window, timezone: string): Map<string, Occurrence> =>
  new Map(occurrences({ id: event.id, ...event.data }, window, timezone).map((one) => [one.date, one]));

const placeKey = (place: Place | undefined): string =>
  JSON.stringify([place?.name ?? '', place?.floor ?? '', place?.address ?? '']);

const lengthOf = ({ start, end }: Occurrence): number => Date.parse(end) - Date.parse(start);

function compareDate(before: Occurrence, after: Occurrence): DateChange['type'][] {
  const isOff = after.status === 'cancelled';
  const wasOff = before.status === 'cancelled';
  if (isOff) return wasOff ? [] : ['cancelled'];
  const changed: [DateChange['type'], boolean][] = [
    ['back', wasOff],
    ['moved', before.start !== after.start || before.timezone !== after.timezone],
    ['length', lengthOf(before) !== lengthOf(after)],
    ['place', placeKey(before.place) !== placeKey(after.place)],
    ['capacity', before.capacity !== after.capacity],
  ];
  return changed.filter(([, is]) => is).map(([type]) => type);
}

/** What an edit of an event does to its coming dates, in their order. */
export function compareDates(
  before: ReadonlyMap<string, Occurrence>,
  after: ReadonlyMap<string, Occurrence>,
): DateChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.flatMap((date): DateChange[] => {
    const [was, is] = [before.get(date), after.get(date)];
    if (!was) return is && is.status !== 'cancelled' ? [{ type: 'more', date, after: is }] : [];
    if (!is) return [{ type: 'fewer', date, before: was }];
    return compareDate(was, is).map((type) => ({ type, date, before: was, after: is }));
  });
}
