import { skillIn, skillVocabulary } from '../community/skill-names.ts';
import type { SkillTag } from '../community/skills.ts';
import type { Floor } from '../content/entries.ts';
import { type Resident, residents } from './residents.ts';

/** A skill of the house in one language, and who has it. */
export interface HouseSkill extends SkillTag {
  /** The other words that people use for it. */
  aliases: string[];
  people: Resident[];
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
}

/** The skills of one person, in the order of the profile. */
export function skillsOf(id: string, floor: Floor, lang: string): HouseSkill[] {
  const entry = floor.people.find((person) => person.id === id);
  if (!entry) return [];
  const slugs = skillVocabulary(floor)
    .tags(entry.data.skills)
    .map(({ slug }) => slug);
  const all = houseSkills(floor, lang);
  return slugs.flatMap((slug) => all.find((skill) => skill.slug === slug) ?? []);
}
