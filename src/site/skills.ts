import { skillIn, skillVocabulary } from '../community/skill-names.ts';
import type { SkillTag } from '../community/skills.ts';
import { byId } from '../content/by-id.ts';
import type { Floor } from '../content/entries.ts';
import { once } from '../content/once.ts';
import { type Resident, residents } from './residents.ts';

/** A skill of the house in one language, and who has it. */
export interface HouseSkill extends SkillTag {
  /** The other words that people use for it. */
  aliases: string[];
  people: Resident[];
}

/** Every skill that somebody here has, by name. */
export const houseSkills = once((floor, lang): readonly HouseSkill[] => {
  const words = skillVocabulary(floor);
  const found = new Map<string, HouseSkill>();
  for (const person of residents(floor, lang)) {
    for (const tag of words.tags(person.data.skills)) {
      const skill = found.get(tag.slug) ?? { ...skillIn(floor, tag, lang), people: [] };
      skill.people.push(person);
      found.set(tag.slug, skill);
    }
  }
  const { compare } = new Intl.Collator(lang);
  return [...found.values()].sort((a, b) => compare(a.name, b.name));
});

const bySlug = once((floor, lang) => new Map(houseSkills(floor, lang).map((skill) => [skill.slug, skill])));

/** The skills of one person, in the order of the profile. */
export function skillsOf(id: string, floor: Floor, lang: string): HouseSkill[] {
  const known = bySlug(floor, lang);
  return skillVocabulary(floor)
    .tags(byId(floor.people, id)?.data.skills ?? [])
    .flatMap(({ slug }) => known.get(slug) ?? []);
}
