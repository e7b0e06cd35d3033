import { localize } from '../content/localize.ts';
import type { Snapshot } from '../content/snapshot.ts';
import type { ChoiceSource } from './fields.ts';
import { fieldsOf } from './front-matter.ts';
import type { Sources } from './types.ts';

/** What a form offers to choose from: things of the floor, by id, in the words of a language. */
export type AskedAbout = Record<ChoiceSource, { value: string; label: string }[]>;

/** In the order of the alphabet of a language. */
export const byLabel = (lang: string) => {
  const { compare } = new Intl.Collator(lang);
  return (a: { label: string }, b: { label: string }): number => compare(a.label, b.label);
};

const title = (text: string | undefined): string | undefined => {
  const found = text === undefined ? undefined : fieldsOf(text).title;
  return typeof found === 'string' ? found : undefined;
};

/** Projects by their titles, from the files themselves: functions know nothing else of them. */
function projects(sources: Sources, lang: string) {
  return Object.entries(sources).flatMap(([path, text]) => {
    const id = /^content\/projects\/([a-z0-9-]+)\.md$/.exec(path)?.[1];
    const label = id && (title(sources[`content/projects/${id}.${lang}.md`]) ?? title(text));
    return id && label ? [{ value: id, label }] : [];
  });
}

/** The choices of all forms. Whoever is hidden is not among them; floors are posted by their names in the first language. */
export function askedAbout(
  { site, people, events }: Pick<Snapshot, 'site' | 'people' | 'events'>,
  sources: Sources,
  lang: string,
): AskedAbout {
  const original = site.data.languages[0] ?? lang;
  const floors = localize(site, lang, original).floors;
  return {
    people: Object.entries(people)
      .map(([value, { name }]) => ({ value, label: name }))
      .sort(byLabel(lang)),
    projects: projects(sources, lang).sort(byLabel(lang)),
    events: events
      .map((event) => ({ value: event.id, label: localize(event, lang, original).title }))
      .sort(byLabel(lang)),
    floors: site.data.floors.map((value, index) => ({ value, label: floors[index] ?? value })),
  };
}
