import { formatProblem } from '../src/content/problems.ts';
import { readContent } from '../src/content/read.ts';
import { contentFolder } from '../src/settings.ts';

/** `npm run check [-- --json]`: every problem of the content, one per line; exit 1 when one of them is an error. */
const { problems } = readContent(contentFolder());
const errors = problems.filter(({ severity }) => severity === 'error').length;

if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify(
      problems.map((problem) => ({ ...problem, message: formatProblem(problem) })),
      null,
      2,
    ),
  );
} else if (problems.length === 0) {
  console.log('The content is in order.');
} else {
  for (const problem of problems) console.log(formatProblem(problem));
}
process.exitCode = errors > 0 ? 1 : 0;
