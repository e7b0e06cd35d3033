import type { Floor } from '../../src/content/entries.ts';
import type { KeptParses } from '../../src/content/kept-parses.ts';
import { readContentOnce, readWith } from '../../src/content/memo.ts';
import { formatProblem, type Problem, sortProblems } from '../../src/content/problems.ts';
import { readContent } from '../../src/content/read.ts';
import { keyProblems } from '../../src/credentials/key-problems.ts';
import { contentFolder } from '../../src/settings.ts';
import { PlainError } from './plain-error.ts';

readWith(readContent);

/** Everything that stands in the way of a build, or will: in the content, and in the key that signs badges. */
export function allProblems(kept?: KeptParses): { floor?: Floor; problems: Problem[] } {
  const { floor, ledger, problems } = readContentOnce(contentFolder(), kept);
  const all = sortProblems([...problems, ...keyProblems(ledger)]);
  return { problems: all, ...(all.every(({ severity }) => severity === 'warning') && { floor }) };
}

/** The floor, if the content has no error; warnings are printed. The text is that of `npm run check`. */
export function checkedFloor(kept?: KeptParses): Floor {
  const { floor, problems } = allProblems(kept);
  const lines = problems.map(formatProblem).join('\n');
  if (!floor)
    throw new PlainError(`${lines}\nThe content needs mending first; npm run check tells what is left.`);
  if (lines) console.warn(lines);
  return floor;
}
