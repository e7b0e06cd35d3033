import { foldedName } from '../community/folded-name.ts';
import type { Entry, Floor } from '../content/entries.ts';
import type { Person } from '../content/schemas/person.ts';

/** Somebody who gets a badge: with a profile, or by name alone. */
export type Wearer = { person: Entry<Person> } | { name: string };

const nameOf = (wearer: Wearer): string => ('person' in wearer ? wearer.person.data.name : wearer.name);

const byName = (wearers: readonly Wearer[], lang: string): Wearer[] => {
  const { compare } = new Intl.Collator(lang);
  return [...wearers].sort((a, b) => compare(nameOf(a), nameOf(b)));
};

const wearersOf = (people: readonly Entry<Person>[]): Wearer[] => people.map((person) => ({ person }));

/** Everybody of the floor who still comes, by name. */
export function everybody({ people }: Pick<Floor, 'people'>, lang: string): Wearer[] {
  return byName(wearersOf(people.filter(({ data }) => data.membership !== 'alumni')), lang);
}

/** The same people with an event's hosts in front. */
export function hostsFirst(
  floor: Pick<Floor, 'people'>,
  hosts: readonly string[],
  rest: readonly Wearer[],
): Wearer[] {
  const first = hosts.flatMap((id) => floor.people.find((person) => person.id === id) ?? []);
  const others = rest.filter((wearer) => !('person' in wearer && first.includes(wearer.person)));
  return [...wearersOf(first), ...others];
}

/**
 * Those who said yes, by name, each with their profile where exactly one has that name. A profile appears once, however
 * often its name was given.
 */
export function thoseComing(
  { people }: Pick<Floor, 'people'>,
  names: readonly string[],
  lang: string,
): Wearer[] {
  const found = new Set<Entry<Person>>();
  const strangers: Wearer[] = [];
  for (const name of names) {
    const folded = foldedName(name);
    const [person, other] = people.filter(({ data }) => foldedName(data.name) === folded);
    if (person && !other) found.add(person);
    else strangers.push({ name });
  }
  return byName([...wearersOf([...found]), ...strangers], lang);
}

/** The fewest blank badges that are there for surprises. */
const fewestSpare = 2;

/**
 * How many blank badges to print: one for each guest without a name, and as many as fill the last sheet.
 *
 * @param taken badges with a name
 */
export function blanksFor(taken: number, guests: number, sheet: number): number {
  const least = taken + guests + fewestSpare;
  return Math.ceil(least / sheet) * sheet - taken;
}
