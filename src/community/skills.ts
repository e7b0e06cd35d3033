import type { Entry } from '../content/entries.ts';
import type { Skill } from '../content/schemas/others.ts';

/** One skill of the floor and its address. */
export interface SkillTag {
  name: string;
  /** Its address: `/skills/{slug}/`. */
  slug: string;
}

/** Without case and accents, and with the letters that no accent explains as people without them type them. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o');

/** What people mean as one: case, accents, spaces and dashes apart. C, C++ and C# stay three. */
export const skillKey = (name: string): string => plain(name).replaceAll(/[\s_\-.’']+/g, '');

/** The part of the address: letters and digits of any script, with `+` and `#` in words so that C, C++ and C# differ. */
export function skillSlug(name: string): string {
  const spelled = plain(name).replaceAll('+', ' plus').replaceAll('#', ' sharp').replaceAll('&', ' and ');
  return spelled.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'skill';
}

/**
 * Joins the ways in which people write a skill: aliases from `content/skills/`, else the first spelling met. Two that would have
 * one address are one: a page cannot be two skills.
 */
export class SkillVocabulary {
  readonly #byKey = new Map<string, SkillTag>();

  /**
   * @param skills the files of `content/skills/`
   * @param used every skill that a profile names, in the order of the profiles
   */
  constructor(skills: readonly Entry<Skill>[], used: readonly string[]) {
    const bySlug = new Map<string, SkillTag>();
    for (const { id, data } of skills) {
      const tag = { name: data.name, slug: id };
      bySlug.set(id, tag);
      for (const name of [data.name, ...data.aliases]) this.#byKey.set(skillKey(name), tag);
    }
    for (const name of used) {
      const key = skillKey(name);
      if (this.#byKey.has(key)) continue;
      const slug = skillSlug(name);
      const tag = bySlug.get(slug) ?? { name, slug };
      bySlug.set(slug, tag);
      this.#byKey.set(key, tag);
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
