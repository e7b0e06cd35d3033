/** What is wrong, in the words of the content check: expected …, found …, and what to try, as a sentence. */
export interface Finding {
  expected: string;
  found: string;
  hint: string;
}

/** Something in an event's dates that its author has to mend (error) or should look at (warning). */
export interface ScheduleProblem extends Finding {
  /** The field, as keys and list positions: `['exceptions', 0, 'date']`. */
  path: (string | number)[];
  severity: 'error' | 'warning';
}

type Path = ScheduleProblem['path'];

export const error = (path: Path, finding: Finding): ScheduleProblem => ({
  path,
  severity: 'error',
  ...finding,
});

export const warning = (path: Path, finding: Finding): ScheduleProblem => ({
  path,
  severity: 'warning',
  ...finding,
});
