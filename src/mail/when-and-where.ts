import { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../calendar/occurrence.ts';
import { slotStart } from '../calendar/slot-start.ts';
import { placeParts } from '../community/place.ts';
import { capitalized, fullDate, timeOfDay } from '../i18n/format.ts';
import type { Reader } from './reader.ts';
import type { NamedDate, Told } from './told-date.ts';

/** The wall date of an occurrence; its id begins with the original one, which is all that is left when content lost it. */
export const startOf = ({ date }: Pick<NamedDate, 'date'>, occurrence?: Occurrence): string =>
  occurrence?.localStart ?? date.slice(0, 10);

/** “vendredi 27 novembre 2026 à 13:00”. */
export function whenIs(
  named: Pick<NamedDate, 'date'>,
  { occurrence }: Pick<Told, 'occurrence'>,
  { lang, words }: Reader,
): string {
  const start = startOf(named, occurrence);
  const date = fullDate(lang, start);
  return start.includes('T') ? words.at(date, timeOfDay(lang, start)) : date;
}

/** The days of an all-day event that lasts for several; otherwise the one day. */
export function days(start: string, occurrence: Occurrence | undefined, { lang, words }: Reader): string {
  const first = fullDate(lang, start);
  if (!occurrence?.allDay) return first;
  const last = Temporal.PlainDate.from(occurrence.localEnd).subtract({ days: 1 }).toString();
  return last === start ? first : words.days(first, fullDate(lang, last));
}

/** “13:00 – 14:00”. */
export function hours(occurrence: Occurrence | undefined, { lang, words }: Reader): string {
  if (!occurrence) return '';
  if (occurrence.allDay) return capitalized(lang, words.allDay);
  return `${timeOfDay(lang, occurrence.localStart)} – ${timeOfDay(lang, occurrence.localEnd)}`;
}

/** “La grande table, 1er étage, 39 rue du Caire, 75002 Paris”. */
export const placeOf = (
  { occurrence }: Pick<Told, 'occurrence'>,
  { context, lang }: Reader,
): string | undefined => placeParts(occurrence?.place, context.snapshot, lang).join(', ') || undefined;

/** The hour of a private slot, “10:40”. */
export function slotHour(slot: number, { event, occurrence }: Told, { lang }: Reader): string | undefined {
  const start = occurrence && slotStart(event?.slots, occurrence, slot);
  return start && timeOfDay(lang, start);
}
