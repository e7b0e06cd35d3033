import { Temporal } from 'temporal-polyfill';
import { wallTime } from '../calendar/wall-time.ts';
import { fullDate, timeOfDay } from '../i18n/format.ts';
import type { Reader } from './reader.ts';

/** An instant (ISO 8601) as a clock at the place shows it: day and hour in the reader's language. */
export function momentOf(
  instant: string,
  { lang, site }: Reader,
  timezone = site.timezone,
): [day: string, time: string] {
  const local = wallTime(Temporal.Instant.from(instant).toZonedDateTimeISO(timezone));
  return [fullDate(lang, local), timeOfDay(lang, local)];
}
