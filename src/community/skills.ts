import type { Entry } from '../content/entries.ts';
import type { Skill } from '../content/schemas/others.ts';

/** One skill of the floor and its address. */
export interface SkillTag {
  name: string;
  /** Its address: `/skills/{slug}/`. */
  slug: string;
}

/** What people mean as one: case, accents, spaces and dashes apart. C, C++ and C# stay three. */
export function skillKey(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_\-.’']+/g, '');
}

/** The part of the address: letters and digits of any script, with `+` and `#` in words so that C, C++ and C# differ. */
export function skillSlug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('+', ' plus')
    .replaceAll('#', ' sharp')
    .replaceAll('&', ' and ');
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'skill';
}

/** Joins the ways in which people write a skill: aliases from `content/skills/`, else the first spelling met. */
export class SkillVocabulary {
  readonly #byKey = new Map<string, SkillTag>();

  /**
   * @param skills the files of `content/skills/`
   * @param used every skill that a profile names, in the order of the profiles
   */
  constructor(skills: readonly Entry<Skill>[], used: readonly string[]) {
    for (const { id, data } of skills) {
      const tag = { name: data.name, slug: id };
      for (const name of [data.name, ...data.aliases]) this.#byKey.set(skillKey(name), tag);
    }
    for (const name of used) {
      const key = skillKey(name);
      if (!this.#byKey.has(key)) this.#byKey.set(key, { name, slug: skillSlug(name) });
    }
  }

  /** The skill that a spelling stands for. */
  tag(name: string): SkillTag {
    return this.#byKey.get(skillKey(name)) ?? { name, slug: skillSlug(name) };
  }

  /** A profile's skills, each once. */
  tags(names: readonly string[]): SkillTag[] {
    return [...new Set(names.map((name) => this.tag(name)))];
  }
}
