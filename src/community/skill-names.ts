import type { Floor } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import { type SkillTag, SkillVocabulary } from './skills.ts';

const known = new WeakMap<Floor, SkillVocabulary>();

/** All that people of the floor call a skill, joined: its names in every language are words for the same thing. */
export function skillVocabulary(floor: Floor): SkillVocabulary {
  const words = known.get(floor) ?? joined(floor);
  known.set(floor, words);
  return words;
}

function joined(floor: Floor): SkillVocabulary {
  const skills = floor.skills.map((skill) => {
    const translated = Object.values(skill.translations).flatMap(({ data }) => [
      ...(data.name ? [data.name] : []),
      ...(data.aliases ?? []),
    ]);
    return { ...skill, data: { ...skill.data, aliases: [...skill.data.aliases, ...translated] } };
  });
  return new SkillVocabulary(
    skills,
    floor.people.flatMap(({ data }) => data.skills),
  );
}

/** A skill as one language says it, with the other words that people use for it. */
export function skillIn(
  floor: Floor,
  { slug, name }: SkillTag,
  lang: string,
): SkillTag & { aliases: string[] } {
  const file = floor.skills.find(({ id }) => id === slug);
  const data = file && localize(file, lang, floor.site.data.languages[0] ?? lang);
  return { slug, name: data?.name ?? name, aliases: data?.aliases ?? [] };
}
