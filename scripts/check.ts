import { formatProblem, sortProblems } from '../src/content/problems.ts';
import { contentFolder } from '../src/settings.ts';
import { fix } from './check/fix.ts';
import { outdatedTranslations } from './check/outdated.ts';
import { allProblems } from './local/content.ts';

/**
 * `npm run check [-- --json] [-- --fix]`: every problem of the content and the badges’ key, one per line, translations that fell
 * behind among them; exit 1 when one of them is an error. `--fix` first mends what a machine can, and says what it did.
 */
export async function main(options: readonly string[]): Promise<void> {
  const asJson = options.includes('--json');
  if (options.includes('--fix')) {
    const done = await fix(contentFolder());
    if (!asJson) console.log(done.length > 0 ? done.join('\n') : 'There is nothing to mend.');
  }
  const problems = sortProblems([...allProblems().problems, ...outdatedTranslations(contentFolder())]);
  if (asJson) {
    const rows = problems.map((problem) => ({ ...problem, message: formatProblem(problem) }));
    console.log(JSON.stringify(rows, null, 2));
  } else {
    for (const problem of problems) console.log(formatProblem(problem));
    if (problems.length === 0) console.log('The content is in order.');
  }
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
