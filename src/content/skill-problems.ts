import { skillKey } from '../community/skills.ts';
import { type Parsed, problemAt } from './parse.ts';
import type { Problem } from './problems.ts';

/**
 * What keeps the skills from being one vocabulary: a word that two files of `content/skills/` take for their own, two spellings
 * of one skill, and two skills that a typing slip tells apart.
 *
 * @param skills the files of `content/skills/`, as far as they can be read
 * @param people the profiles
 */
export function checkSkills(
  skills: Iterable<[Parsed, { name?: string | undefined; aliases: readonly string[] }]>,
  people: Iterable<[Parsed, { skills: readonly string[] }]>,
): Problem[] {
  const problems: Problem[] = [];
  const declared = new Map<string, { file: string; name: string }>();
  for (const [{ source }, { name, aliases }] of skills) {
    if (name === undefined) continue;
    [name, ...aliases].forEach((word, index) => {
      const key = skillKey(word);
      const claimed = declared.get(key);
      if (!claimed) declared.set(key, { file: source.file, name });
      else if (claimed.file !== source.file) {
        problems.push(
          problemAt(source, index ? ['aliases', index - 1] : ['name'], {
            severity: 'warning',
            expected: 'a word that stands for one skill',
            found: `“${word}”, which ${claimed.file} has for “${claimed.name}”`,
            hint: 'Try leaving it in one of the two files, or making one file of both.',
          }),
        );
      }
    });
  }
  const first = new Map([...declared].map(([key, { name }]) => [key, name]));
  for (const [{ source }, person] of people) {
    person.skills.forEach((name, index) => {
      const key = skillKey(name);
      if (declared.has(key)) return;
      const twin = first.get(key) ?? nearTwin(key, first);
      if (!first.has(key)) first.set(key, name);
      if (twin === undefined || twin === name) return;
      problems.push(
        problemAt(source, ['skills', index], {
          severity: 'warning',
          expected: `one spelling for one skill, “${twin}” as elsewhere`,
          found: `“${name}”`,
          hint: `Try “${twin}”, or a file in content/skills/ with the other spelling among its aliases.`,
        }),
      );
    });
  }
  return problems;
}

/** Shorter words differ in one letter and still mean two things: Go and C, Java and Lava. */
const shortestTwin = 5;

/** Long words that differ in one letter or a plural s are most likely the same. */
function nearTwin(key: string, first: ReadonlyMap<string, string>): string | undefined {
  if (key.length < shortestTwin) return undefined;
  for (const [other, name] of first) {
    if (
      other !== key &&
      other.length >= shortestTwin &&
      Math.abs(other.length - key.length) <= 1 &&
      oneEditApart(key, other)
    ) {
      return name;
    }
  }
  return undefined;
}

function oneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}
