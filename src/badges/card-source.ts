import { byId } from '../content/by-id.ts';
import type { Entry, Floor, Localized } from '../content/entries.ts';
import { localize } from '../content/localize.ts';

/** The language of files that name none. */
export const originalLanguage = (floor: Floor): string => floor.site.data.languages[0] ?? 'fr';

/** Cards take an entry in whatever form a page has it, and read it afresh: only the id counts. */
export type Named = { id: string };

/** An entry, and how it reads in a language. */
export function read<T extends object>(
  entries: readonly Entry<T>[],
  { id }: Named,
  floor: Floor,
  lang: string,
): { entry: Entry<T>; data: Localized<T> } {
  const entry = byId(entries, id);
  if (!entry) throw new Error(`No “${id}” in the content: a share card was asked for it.`);
  return { entry, data: localize(entry, lang, originalLanguage(floor)) };
}

/** What every card has. */
export function common(
  floor: Floor,
  lang: string,
  id: string,
): { id: string; lang: string; site: string; accent: string } {
  const { name, colours } = localize(floor.site, lang, originalLanguage(floor));
  return { id: `${id}-${lang}`, lang, site: name, accent: colours.accent };
}

/** The names of people by id; whoever is hidden has none. */
export function peopleNamed(floor: Floor, ids: readonly string[], lang: string): string[] {
  const original = originalLanguage(floor);
  return ids.flatMap((id) => {
    const person = byId(floor.people, id);
    return person ? [localize(person, lang, original).name] : [];
  });
}
