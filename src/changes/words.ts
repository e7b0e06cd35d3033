import type { Occurrence } from '../calendar/occurrence.ts';
import type { Entry, Floor } from '../content/entries.ts';
import { fullDate, list, monthAndYear, plainDate, timeOfDay } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import { calledIn } from './compare.ts';

/** Field values as a person reads them. */
export interface Words {
  lang: string;
  /** The newer state first: what is gone is only known to the older one. */
  floors: readonly Floor[];
}

/** What the ids in a field are of. */
const kindsOf: Readonly<Record<string, 'people' | 'projects' | 'events' | 'badges'>> = {
  hosts: 'people',
  people: 'people',
  manager: 'people',
  person: 'people',
  project: 'projects',
  event: 'events',
  badge: 'badges',
};

/** What a thing is called, by its id. */
export function nameById(
  { lang, floors }: Words,
  kind: 'people' | 'projects' | 'events' | 'badges',
  id: string,
): string {
  for (const floor of floors) {
    const found = (floor[kind] as Entry<object>[]).find((entry) => entry.id === id);
    if (found) return calledIn(found, lang);
  }
  return id;
}

/** “vendredi 27 novembre 2026, 13:00”. */
export function dayAndTime(lang: string, local: string): string {
  const day = fullDate(lang, local.slice(0, 10));
  return local.includes('T') ? messages(lang).changes.dates.at(day, timeOfDay(lang, local)) : day;
}

/** A field's value in words: a person's name for an id, a date in full, yes for true. */
export function valueInWords(words: Words, path: readonly string[], value: unknown): string {
  const { lang } = words;
  const field = path.at(-1) ?? '';
  const { field: say } = messages(lang).changes;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'number')
    return new Intl.NumberFormat(lang, { maximumFractionDigits: 6 }).format(value);
  const text = String(value);
  const kind = kindsOf[field];
  if (kind) return nameById(words, kind, text);
  const { images, site } = messages(lang);
  if (path.length === 1 && field === 'membership')
    return images.membership[text as keyof typeof images.membership] ?? text;
  if (path.length === 1 && field === 'occupation')
    return site.occupation[text as keyof typeof site.occupation] ?? text;
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return dayAndTime(lang, text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return plainDate(lang, text);
  if (/^\d{4}-\d{2}$/.test(text)) return monthAndYear(lang, text);
  return text;
}

/** A few dates one by one, many by the first and the last of them; nothing for none. */
export function whenAll(lang: string, all: readonly Occurrence[], original: boolean): string {
  const starts = all.map(({ originalStart, localStart }) => (original ? originalStart : localStart));
  const [first, ...rest] = starts;
  if (first === undefined) return '';
  if (rest.length === 0) return fullDate(lang, first.slice(0, 10));
  const days = starts.map((start) => plainDate(lang, start.slice(0, 10)));
  if (days.length <= 4) return list(lang, days);
  return messages(lang).changes.dates.several(days.length, days[0] ?? '', days.at(-1) ?? '');
}
