import type { Entry, Localized } from './entries.ts';

/**
 * An entry as it reads in one language: the translated fields over the original's.
 *
 * @param entry the entry with its translations (lists are already whole: see `translate.ts`)
 * @param lang the language asked for
 * @param original the language that files without a language in their name are written in
 */
export function localize<T extends object>(entry: Entry<T>, lang: string, original: string): Localized<T> {
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
