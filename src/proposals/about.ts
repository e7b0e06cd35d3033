import { localize } from '../content/localize.ts';
import type { Snapshot } from '../content/snapshot.ts';
import type { ChoiceSource } from './fields.ts';

/** What a form offers to choose from: things of the floor, by id, in the words of a language. */
export type AskedAbout = Record<ChoiceSource, { value: string; label: string }[]>;

/** In the order of the alphabet of a language. */
const byLabel = (lang: string) => {
  const { compare } = new Intl.Collator(lang);
  return (a: { label: string }, b: { label: string }): number => compare(a.label, b.label);
};

/** The choices of all forms. Whoever is hidden is not among them; floors are posted by their names in the first language. */
export function askedAbout(
  { site, people, events, projects }: Pick<Snapshot, 'site' | 'people' | 'events' | 'projects'>,
  lang: string,
): AskedAbout {
  const original = site.data.languages[0] ?? lang;
  const floors = localize(site, lang, original).floors;
  return {
    people: Object.entries(people)
      .map(([value, { name }]) => ({ value, label: name }))
      .sort(byLabel(lang)),
    projects: Object.entries(projects)
      .map(([value, titles]) => ({ value, label: titles[lang] ?? value }))
      .sort(byLabel(lang)),
    events: events
      .map((event) => ({ value: event.id, label: localize(event, lang, original).title }))
      .sort(byLabel(lang)),
    floors: site.data.floors.map((value, index) => ({ value, label: floors[index] ?? value })),
  };
}
