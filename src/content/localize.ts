import type { Entry, Localized } from './entries.ts';

/** By entry, language and original language: each page asks again for what others have asked for. */
const known = new WeakMap<object, Map<string, object>>();

/**
 * An entry as it reads in one language: the translated fields over the original's.
 *
 * @param entry the entry with its translations (lists are already whole: see `translate.ts`)
 * @param lang the language asked for
 * @param original the language that files without a language in their name are written in
 */
export function localize<T extends object>(entry: Entry<T>, lang: string, original: string): Localized<T> {
  const ofEntry = known.get(entry) ?? new Map<string, object>();
  known.set(entry, ofEntry);
  const key = `${lang} ${original}`;
  const read = ofEntry.get(key) ?? layOver(entry, lang, original);
  ofEntry.set(key, read);
  return read as Localized<T>;
}

function layOver<T extends object>(entry: Entry<T>, lang: string, original: string): Localized<T> {
  const translation = lang === original ? undefined : entry.translations[lang];
  return {
    ...entry.data,
    ...translation?.data,
    id: entry.id,
    file: entry.file,
    body: translation?.body ?? entry.body,
    lang: translation ? lang : original,
    bodyLang: translation?.body ? lang : original,
  };
}
