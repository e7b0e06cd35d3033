import { reservedBadges } from '../credentials/addresses.ts';
import type { Problem } from './problems.ts';
import type { Originals } from './references.ts';

/** A badge of that name would lie where the issuer or the status list lies. */
export function checkReserved({ badges }: Pick<Originals, 'badges'>): Problem[] {
  return [...badges.values()].flatMap(({ id, source }) =>
    reservedBadges.includes(id)
      ? [
          {
            file: source.file,
            line: 1,
            column: 1,
            field: 'file name',
            severity: 'error' as const,
            expected: 'a badge’s own name',
            found: `“${id}”, which is the name of a file beside the badges`,
            hint: `Try another name, such as ${id}-badge.md.`,
          },
        ]
      : [],
  );
}
