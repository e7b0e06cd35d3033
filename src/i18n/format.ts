import { dateLocale, firstOfMonth } from './writing.ts';

/** Dates, times, lists and plurals by `Intl`. */

/** “vendredi 27 novembre 2026”. `localDate` is wall time at the place, `2026-11-27` or `2026-11-27T13:00`. */
export function fullDate(lang: string, localDate: string): string {
  return format(lang, localDate, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** “27 novembre 2026”. */
export function plainDate(lang: string, localDate: string): string {
  return format(lang, localDate, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** “novembre 2026”. Takes `2026-11` as well. */
export function monthAndYear(lang: string, localDate: string): string {
  const day = localDate.length === 7 ? `${localDate}-01` : localDate;
  return format(lang, day, { month: 'long', year: 'numeric' });
}

export function weekday(lang: string, localDate: string, width: 'long' | 'short' = 'long'): string {
  return format(lang, localDate, { weekday: width });
}

export function monthName(lang: string, localDate: string, width: 'long' | 'short' = 'long'): string {
  return format(lang, localDate, { month: width });
}

/** “13:00”, “1:00 PM” where a language writes it so. */
export function timeOfDay(lang: string, localDateTime: string): string {
  return format(lang, localDateTime, { hour: 'numeric', minute: '2-digit' });
}

/**
 * “23–29 novembre 2026”, “30 novembre – 6 décembre 2026”: from one day to another, as the language writes it. Short, for a
 * narrow column: “23–29 nov.”, with the years only where there are two of them.
 */
export function dayRange(
  lang: string,
  first: string,
  last: string,
  width: 'long' | 'short' = 'long',
): string {
  const year = width === 'long' ? { year: 'numeric' as const } : {};
  const made = formatter(lang, { day: 'numeric', month: width, ...year });
  const text = made.formatRange(new Date(`${first}T00:00Z`), new Date(`${last}T00:00Z`));
  // The thin spaces of CLDR vanish in large letters.
  return withOrdinal(lang, text).replace(/\s–\s/u, '\u00a0– ');
}

/** Wall time needs no zone: it is formatted as if it were UTC. */
function format(lang: string, local: string, options: Intl.DateTimeFormatOptions): string {
  const instant = new Date(local.length === 10 ? `${local}T00:00Z` : `${local}Z`);
  return withOrdinal(lang, formatter(lang, options).format(instant));
}

/** The one rule that CLDR leaves out: the first of a month is an ordinal in French, “1er janvier”, “1er–7 février”. */
function withOrdinal(lang: string, text: string): string {
  const first = firstOfMonth(lang);
  return first ? text.replace(/(?<=^|\s)1(?=\s\p{L}|–)/gu, first) : text;
}

/** What `Intl` takes long to make, once for each name: every page asks for the same few. */
function kept<T>(make: (lang: string, name: string) => T): (lang: string, name?: string) => T {
  const known = new Map<string, T>();
  return (lang, name = '') => {
    const key = `${lang} ${name}`;
    const made = known.get(key) ?? make(lang, name);
    known.set(key, made);
    return made;
  };
}

const dateFormats = kept(
  (lang, options) => new Intl.DateTimeFormat(dateLocale(lang), { ...JSON.parse(options), timeZone: 'UTC' }),
);
const listFormats = kept(
  (lang, type) => new Intl.ListFormat(dateLocale(lang), { type: type as Intl.ListFormatType }),
);
const languageNames = kept((lang) => new Intl.DisplayNames(lang, { type: 'language' }));
const pluralRules = kept((lang) => new Intl.PluralRules(lang));
const numberFormats = kept((lang) => new Intl.NumberFormat(lang));

const formatter = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  dateFormats(lang, JSON.stringify(options));

/** “Ana, Bo et Cyd”. */
export function list(
  lang: string,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return listFormats(lang, type).format(items);
}

/** What a language is called in another: “anglais”, “French”; its tag where nobody knows. */
export const languageName = (lang: string, other: string): string => languageNames(lang).of(other) ?? other;

/** A text that begins a line. */
export function capitalized(lang: string, text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}

/** The form that a number asks for; `#` stands for the number. A language gives those of its forms that differ. */
export function plural(
  lang: string,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  const chosen = forms[pluralRules(lang).select(count)] ?? forms.other;
  return chosen.replace('#', numberFormats(lang).format(count));
}
