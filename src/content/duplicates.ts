import { foldedName } from '../community/folded-name.ts';
import type { KindName } from './kinds.ts';
import { type Parsed, problemAt } from './parse.ts';
import type { Problem } from './problems.ts';
import type { Originals } from './references.ts';

/** Kinds of which two are hardly ever called the same. */
const singular = {
  people: 'name',
  events: 'title',
  badges: 'name',
  projects: 'title',
  pages: 'title',
} as const;

/** Two files of one thing, as copies and hasty saves leave them. Two people may share a name: it is a warning. */
export function checkDuplicates(originals: Originals): Problem[] {
  return (Object.entries(singular) as [KindName, string][]).flatMap(([kind, field]) => {
    const first = new Map<string, Parsed>();
    return [...originals[kind].values()].flatMap((parsed): Problem[] => {
      const name = parsed.readable?.[field];
      if (typeof name !== 'string') return [];
      const key = foldedName(name);
      const twin = first.get(key);
      if (!twin) {
        first.set(key, parsed);
        return [];
      }
      return [
        problemAt(parsed.source, [field], {
          severity: 'warning',
          expected: 'one file for each',
          found: `“${name}”, as in ${twin.source.file}`,
          hint: 'Try keeping the one that is right. Are they two? Then all is well; a second name would tell them apart.',
        }),
      ];
    });
  });
}
