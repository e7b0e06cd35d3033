import { formatProblem } from '../src/content/problems.ts';
import { allProblems } from './local/content.ts';

/** `npm run check [-- --json]`: every problem of the content and the badges’ key, one per line; exit 1 when one of them is an error. */
export function main(options: readonly string[]): void {
  const { problems } = allProblems();
  if (options.includes('--json')) {
    const rows = problems.map((problem) => ({ ...problem, message: formatProblem(problem) }));
    console.log(JSON.stringify(rows, null, 2));
  } else {
    for (const problem of problems) console.log(formatProblem(problem));
    if (problems.length === 0) console.log('The content is in order.');
  }
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
