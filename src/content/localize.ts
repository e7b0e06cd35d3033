import type { Entry, Localized } from './entries.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Questions are joined by their id, needs and offers by their place: a translation says only what it changes. */
function mergeList(original: readonly unknown[], translated: readonly unknown[]): unknown[] {
  const keyed = (value: unknown, index: number): unknown => {
    if (!isRecord(value)) return value;
    const key = ['id', 'date', 'badge'].find((name) => name in value);
    const twin = key ? original.find((item) => isRecord(item) && item[key] === value[key]) : original[index];
    return isRecord(twin) ? merge(twin, value) : value;
  };
  const result = translated.map(keyed);
  const joinsById = translated.some(
    (item) => isRecord(item) && ('id' in item || 'date' in item || 'badge' in item),
  );
  if (!joinsById) return result;
  // What the translation does not mention stays, in the original's order.
  return original.map((item) => result.find((other) => sameKey(item, other)) ?? item);
}

const sameKey = (a: unknown, b: unknown): boolean =>
  isRecord(a) && isRecord(b) && ['id', 'date', 'badge'].some((key) => key in a && a[key] === b[key]);

function merge(
  original: Record<string, unknown>,
  translated: Record<string, unknown>,
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...original };
  for (const [key, value] of Object.entries(translated)) {
    const before = original[key];
    if (Array.isArray(value) && Array.isArray(before)) result[key] = mergeList(before, value);
    else if (isRecord(value) && isRecord(before)) result[key] = merge(before, value);
    else result[key] = value;
  }
  return result;
}

/**
 * An entry as it reads in one language: translated fields over the original's, lists of questions joined by id.
 *
 * @param entry the entry with its translations
 * @param lang the language asked for
 * @param original the language that files without a language in their name are written in
 */
export function localize<T extends object>(entry: Entry<T>, lang: string, original: string): Localized<T> {
  const translation = lang === original ? undefined : entry.translations[lang];
  const data = translation ? merge(Object.fromEntries(Object.entries(entry.data)), translation.data) : entry.data;
  return {
    ...(data as T),
    id: entry.id,
    file: entry.file,
    body: translation?.body ?? entry.body,
    lang: translation ? lang : original,
    bodyLang: translation?.body ? lang : original,
  };
}
