import { Temporal } from 'temporal-polyfill';

/** Wall time to the minute, `2026-11-27T13:00`. */
export const wallTime = (date: Temporal.ZonedDateTime): string =>
  date.toPlainDateTime().toString({ smallestUnit: 'minute' });

/** The day at the place, `2026-11-27`. */
export const wallDate = (date: Temporal.ZonedDateTime): string => date.toPlainDate().toString();

/** As content writes it: a bare date when all day. */
export const written = (date: Temporal.ZonedDateTime, allDay: boolean): string =>
  allDay ? wallDate(date) : wallTime(date);

/** The start of a day, midnight unless a daylight-saving change skips it. */
export const startOfDay = (day: string, timezone: string): Temporal.ZonedDateTime =>
  Temporal.PlainDate.from(day.slice(0, 10)).toZonedDateTime(timezone);

/** An instant for wall time: the first of a repeated one; a skipped one is moved on by the length of the gap. */
export const atWallTime = (local: string, timezone: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(timezone);

/** Whether a daylight-saving change skips this wall time, as 02:30 in Paris in the last Sunday night of March. */
export const isSkipped = (local: string, timezone: string): boolean =>
  wallTime(atWallTime(local, timezone)) !== local;

/** Whether a daylight-saving change gives this wall time twice, as 02:30 in Paris in the last Sunday night of October. */
export function isRepeated(local: string, timezone: string): boolean {
  const wall = Temporal.PlainDateTime.from(local);
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(timezone, { disambiguation }),
  );
  // The cheaper question first: the two are one on all but two nights a year.
  return earlier?.epochMilliseconds !== later?.epochMilliseconds && !isSkipped(local, timezone);
}
