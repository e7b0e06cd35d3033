import { Temporal } from 'temporal-polyfill';
import type { Occurrence, OccurrenceStatus } from '../calendar/occurrence.ts';
import { atWallTime, startOfDay } from '../calendar/wall-time.ts';
import type { Place } from '../content/schemas/event.ts';

/** What those who said yes were last told of a date, as the content's default language says it. */
export interface Told {
  status: OccurrenceStatus;
  /** Wall times as in an Occurrence: bare dates when all day. */
  localStart: string;
  localEnd: string;
  /** IANA. */
  timezone: string;
  place?: Place;
  /** Kept for the day on which the event leaves the content; another title is no news. */
  title?: string;
  /** More people come than there are seats, and the host was told so: the seats that were left. */
  overbooked?: number;
  /** When this became what is told, and when the content that says so was built: ISO instants. */
  at?: string;
  builtAt?: string;
}

/** What there is to tell of a date. `off`: a host cancelled it in a hurry, whatever the content says. */
export function toldOf(occurrence: Occurrence, title: string, off = false): Told {
  const { status, localStart, localEnd, timezone, place } = occurrence;
  return { status: off ? 'cancelled' : status, localStart, localEnd, timezone, place, title };
}

/** What is left to tell of a date that has left the content; where nothing was told yet, its id is all that is known. */
export function toldOfLost(date: string, before: Told | undefined): Told {
  const day = date.slice(0, 10);
  return { localStart: day, localEnd: day, timezone: 'UTC', ...before, status: 'cancelled' };
}

const parts = (place: Place | undefined): string =>
  JSON.stringify([place?.name ?? '', place?.floor ?? '', place?.address ?? '']);

/**
 * What is news: `off` (it does not take place any more), `changed` (another time or place, or it takes place after all), or
 * nothing. Where nothing was told yet, only that it is off is news: one said yes to a date that was on.
 */
export function newsBetween(before: Told | undefined, after: Told): 'off' | 'changed' | undefined {
  const isOff = after.status === 'cancelled';
  const wasOff = before?.status === 'cancelled';
  if (isOff) return wasOff ? undefined : 'off';
  if (!before) return undefined;
  const same =
    before.localStart === after.localStart &&
    before.localEnd === after.localEnd &&
    before.timezone === after.timezone &&
    parts(before.place) === parts(after.place);
  return wasOff || !same ? 'changed' : undefined;
}

/** How long functions of an older deploy may still be at work. Milliseconds. */
const overlap = 10 * 60_000;

/**
 * Whether a newer deploy has just told of a date: what an older one, still at work, has to say is not news. An older content
 * that is there to stay (somebody has published it again) is heard after ten minutes.
 */
export const isOutdated = (told: Told | undefined, builtAt: string, now: Date): boolean =>
  told?.at !== undefined &&
  told.builtAt !== undefined &&
  told.builtAt > builtAt &&
  now.getTime() - Date.parse(told.at) < overlap;

/** When a date that was told ends; all that is known of one that has left the content. */
export function endOfTold({ localEnd, timezone }: Told): Date {
  const end = localEnd.includes('T') ? atWallTime(localEnd, timezone) : startOfDay(localEnd, timezone);
  return new Date(end.epochMilliseconds);
}

/** When the day that a date's id names is over everywhere: for a date of which nothing was told. */
export function endOfNamedDay(date: string): Date {
  const after = Temporal.PlainDate.from(date.slice(0, 10)).add({ days: 2 });
  return new Date(startOfDay(after.toString(), 'UTC').epochMilliseconds);
}
