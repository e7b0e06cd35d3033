import { Temporal } from 'temporal-polyfill';
import { readWall } from './moment.ts';
import { instantsOf } from './zone.ts';

/** Wall time to the minute, `2026-11-27T13:00`. */
export const wallTime = (date: Temporal.ZonedDateTime): string =>
  date.toPlainDateTime().toString({ smallestUnit: 'minute' });

/** The start of a day, midnight unless a daylight-saving change skips it. */
export const startOfDay = (day: string, timezone: string): Temporal.ZonedDateTime =>
  Temporal.PlainDate.from(day.slice(0, 10)).toZonedDateTime(timezone);

/** An instant for wall time: the first of a repeated one; a skipped one is moved on by the length of the gap. */
export const atWallTime = (local: string, timezone: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(timezone);

/** Whether a daylight-saving change skips this wall time, as 02:30 in Paris in the last Sunday night of March. */
export const isSkipped = (local: string, timezone: string): boolean =>
  instantsOf(readWall(local), timezone).length === 0;

/** Whether a daylight-saving change gives this wall time twice, as 02:30 in Paris in the last Sunday night of October. */
export const isRepeated = (local: string, timezone: string): boolean =>
  instantsOf(readWall(local), timezone).length > 1;
