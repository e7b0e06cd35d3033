import type { Floor } from '../../src/content/entries.ts';
import { sourceDate } from '../../src/settings.ts';

/** Where the content names no day at all. */
const noDay = '2000-01-01';

/**
 * The date that a printed file gives for its making: `SOURCE_DATE_EPOCH`, else the date that it is for, else the last
 * day that the content knows. Never the clock: the same content makes the same bytes.
 *
 * @param start an instant, ISO 8601
 */
export function contentDate({ people, updates }: Floor, start?: string): Date {
  const days = [
    ...people.flatMap(({ data }) => [data.consent.on, ...data.badges.map(({ on }) => on)]),
    ...updates.map(({ data }) => data.date),
  ];
  const last = days.reduce((latest, day) => (day > latest ? day : latest), noDay);
  return sourceDate() ?? new Date(start ?? `${last}T00:00:00Z`);
}
