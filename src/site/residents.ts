import type { Storey } from '../community/storeys.ts';
import { storeyOf } from '../community/storeys.ts';
import { byId } from '../content/by-id.ts';
import type { Entry, Floor, Localized } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import { once } from '../content/once.ts';
import type { Person } from '../content/schemas/person.ts';
import type { Hue } from '../design/tokens.ts';

/** A person as the pages of one language show them. */
export interface Resident {
  id: string;
  data: Localized<Person>;
  floor?: Storey;
  /** The floor's, or the house's where no floor is named. */
  hue: Hue;
}

export function resident(person: Entry<Person>, floor: Floor, lang: string): Resident {
  const known = storeyOf(floor, lang, person.data.floor);
  return {
    id: person.id,
    data: localize(person, lang, floor.site.data.languages[0] ?? lang),
    floor: known,
    hue: known?.hue ?? 'tomato',
  };
}

/** People by id, in the order asked for; whoever is hidden is not among them. */
export function residentsNamed(ids: readonly string[], floor: Floor, lang: string): Resident[] {
  return ids.flatMap((id) => {
    const person = byId(floor.people, id);
    return person ? [resident(person, floor, lang)] : [];
  });
}

/** Everybody: those who run the place first, those who have left last, by name in between. */
export const residents = once((floor, lang): readonly Resident[] => {
  const { compare } = new Intl.Collator(lang);
  const rank = ({ id, data }: Resident): number => {
    if (id === floor.site.data.manager) return 0;
    return { staff: 1, resident: 2, nomad: 2, neighbour: 2, alumni: 3 }[data.membership];
  };
  return floor.people
    .map((person) => resident(person, floor, lang))
    .sort((a, b) => rank(a) - rank(b) || compare(a.data.name, b.data.name));
});

/** Those who came last, the latest first. */
export function newcomers(everybody: readonly Resident[], count: number): Resident[] {
  return everybody
    .filter(({ data }) => data.since && data.membership !== 'alumni')
    .sort((a, b) => (b.data.since ?? '').localeCompare(a.data.since ?? ''))
    .slice(0, count);
}
