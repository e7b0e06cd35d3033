/** What is wrong in a content file, said so that the person who wrote it can mend it. */
export interface Problem {
  /** Path from the project's root; `environment` for a setting. */
  file: string;
  /** Both count from 1; a setting has line 0. */
  line: number;
  column: number;
  /** `skills[1]`, `consent.on`, `body`, or `front matter` for the block as a whole. */
  field: string;
  /** Errors stop a build, warnings do not. */
  severity: 'error' | 'warning';
  expected: string;
  found: string;
  /** What to try, as a whole sentence. */
  hint: string;
}

/** `content/people/lea.md:7:3 skills[1]: expected text, found a list. Try …`; a setting by its name alone. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, severity, expected, found, hint } = problem;
  const kind = severity === 'warning' ? 'warning: ' : '';
  const at = line > 0 ? `${file}:${line}:${column} ${field}` : field;
  return `${at}: ${kind}expected ${expected}, found ${found}. ${hint}`;
}

/** In the order in which somebody would work through them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}

/** Thrown where content with errors would go on: the message is the same text as that of `npm run check`. */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    super(
      `${errors} ${errors === 1 ? 'problem' : 'problems'} in the content:\n${sortProblems(problems).map(formatProblem).join('\n')}`,
    );
    this.name = 'ContentProblems';
    this.problems = problems;
    // The stack would bury the text that the reader needs.
    this.stack = this.message;
  }
}
