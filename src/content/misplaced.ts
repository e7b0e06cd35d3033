import type { Source } from './front-matter.ts';
import { type Kind, type KindName, kinds } from './kinds.ts';
import { knownKeys } from './known-keys.ts';
import type { Problem } from './problems.ts';

const words: Record<KindName, string> = {
  people: 'a person',
  events: 'an event',
  badges: 'a badge',
  projects: 'a project',
  updates: 'an update',
  forms: 'a form',
  skills: 'a skill',
  pages: 'a page',
};

type Words = Pick<Problem, 'expected' | 'found' | 'hint'>;

/** So many fields that are strange here are no slip. */
const strangers = 2;

/** A file in the wrong folder has a dozen wrong fields and one thing to mend. */
export function findMisplaced(kind: Kind, source: Source): Words | undefined {
  const written = Object.keys(source.data);
  const unknownTo = (schema: Kind['schema']): string[] => {
    const known = knownKeys(schema, []);
    return written.filter((name) => !known.includes(name));
  };
  if (unknownTo(kind.schema).length < strangers) return undefined;
  const names = Object.keys(kinds) as KindName[];
  const here = names.find((name) => kinds[name].schema === kind.schema);
  const meant = names.find((name) => name !== here && unknownTo(kinds[name].schema).length === 0);
  if (!meant || !here) return undefined;
  return {
    expected: `${words[here]} in content/${here}/`,
    found: `the fields of ${words[meant]}`,
    hint: `Try moving the file to content/${meant}/.`,
  };
}
