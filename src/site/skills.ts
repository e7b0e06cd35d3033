import { type SkillTag, SkillVocabulary } from '../community/skills.ts';
import type { Floor } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import { type Resident, residents } from './residents.ts';

/** A skill of the house in one language, and who has it. */
export interface HouseSkill extends SkillTag {
  /** The other words that people use for it. */
  aliases: string[];
  people: Resident[];
}

/** A skill's names in every language are words for the same thing. */
function vocabulary(floor: Floor): SkillVocabulary {
  const joined = floor.skills.map((skill) => {
    const translated = Object.values(skill.translations).flatMap(({ data }) => [
      ...(data.name ? [data.name] : []),
      ...(data.aliases ?? []),
    ]);
    return { ...skill, data: { ...skill.data, aliases: [...skill.data.aliases, ...translated] } };
  });
  return new SkillVocabulary(
    joined,
    floor.people.flatMap(({ data }) => data.skills),
  );
}

const worked = new WeakMap<Floor, Map<string, HouseSkill[]>>();

/** Every skill that somebody here has, by name. */
export function houseSkills(floor: Floor, lang: string): HouseSkill[] {
  const ofFloor = worked.get(floor) ?? new Map<string, HouseSkill[]>();
  worked.set(floor, ofFloor);
  const known = ofFloor.get(lang) ?? workOut(floor, lang);
  ofFloor.set(lang, known);
  return known;
}

function workOut(floor: Floor, lang: string): HouseSkill[] {
  const words = vocabulary(floor);
  const found = new Map<string, HouseSkill>();
  for (const person of residents(floor, lang)) {
    for (const { name, slug } of words.tags(person.data.skills)) {
      const skill = found.get(slug) ?? { ...named(floor, slug, name, lang), people: [] };
      skill.people.push(person);
      found.set(slug, skill);
    }
  }
  const { compare } = new Intl.Collator(lang);
  return [...found.values()].sort((a, b) => compare(a.name, b.name));
}

function named(floor: Floor, slug: string, name: string, lang: string): SkillTag & { aliases: string[] } {
  const file = floor.skills.find(({ id }) => id === slug);
  const data = file && localize(file, lang, floor.site.data.languages[0] ?? lang);
  return { slug, name: data?.name ?? name, aliases: data?.aliases ?? [] };
}

/** The skills of one person, in the order of the profile. */
export function skillsOf(id: string, floor: Floor, lang: string): HouseSkill[] {
  const entry = floor.people.find((person) => person.id === id);
  if (!entry) return [];
  const slugs = vocabulary(floor)
    .tags(entry.data.skills)
    .map(({ slug }) => slug);
  const all = houseSkills(floor, lang);
  return slugs.flatMap((slug) => all.find((skill) => skill.slug === slug) ?? []);
}
