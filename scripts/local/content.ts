import type { Floor } from '../../src/content/entries.ts';
import { formatProblem } from '../../src/content/problems.ts';
import { readContent } from '../../src/content/read.ts';
import { contentFolder } from '../../src/settings.ts';
import { PlainError } from './plain-error.ts';

/** The floor, if the content has no error; warnings are printed. The text is that of `npm run check`. */
export function checkedFloor(): Floor {
  const { floor, problems } = readContent(contentFolder());
  const lines = problems.map(formatProblem).join('\n');
  if (!floor)
    throw new PlainError(`${lines}\nThe content needs mending first; npm run check tells what is left.`);
  if (lines) console.warn(lines);
  return floor;
}
