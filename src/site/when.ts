import { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../calendar/occurrence.ts';
import { wallTime } from '../calendar/wall-time.ts';
import { fullDate, timeOfDay } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';

type Wall = Pick<Occurrence, 'allDay' | 'localStart' | 'localEnd'>;

/** The last day of an all-day occurrence: its end is exclusive. */
export function lastDay(localEnd: string): string {
  const day = new Date(`${localEnd.slice(0, 10)}T00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** “13:00 – 14:00”; where it ends on another day, that day too; “Toute la journée”. */
export function hoursOf(lang: string, { allDay, localStart, localEnd }: Wall): string {
  const words = messages(lang).agenda;
  if (allDay) return words.allDay;
  const [start, end] = [timeOfDay(lang, localStart), timeOfDay(lang, localEnd)];
  if (localStart.slice(0, 10) === localEnd.slice(0, 10)) return words.hours(start, end);
  return words.hoursAcrossDays(start, fullDate(lang, localEnd), end);
}

/** “vendredi 27 novembre 2026”, or from the first day to the last. */
export function daysOf(lang: string, { allDay, localStart, localEnd }: Wall): string {
  const first = fullDate(lang, localStart);
  if (!allDay || lastDay(localEnd) === localStart.slice(0, 10)) return first;
  return messages(lang).agenda.daysFromTo(first, fullDate(lang, lastDay(localEnd)));
}

/** “vendredi 27 novembre 2026, 13:00 – 14:00”. */
export function whenOf(lang: string, occurrence: Wall): string {
  const days = daysOf(lang, occurrence);
  return occurrence.allDay ? days : messages(lang).agenda.at(days, hoursOf(lang, occurrence));
}

/** Wall time at a place, `2026-11-27T11:00`, of an instant. */
export function wallTimeAt(instant: Date, timezone: string): string {
  return wallTime(Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timezone));
}
