import type { FormsMessages } from '../i18n/fr/forms.ts';

/** The pages that say what went wrong, in every language's table. */
export type ProblemName = Exclude<keyof FormsMessages['pages'], 'back' | 'sendAgain'>;

const statuses: Record<ProblemName, number> = {
  malformed: 400,
  notFound: 404,
  noDate: 404,
  noForm: 404,
  noPerson: 404,
  method: 405,
  closed: 409,
  noRoom: 409,
  full: 409,
  gone: 410,
  tooLarge: 413,
  unsupported: 415,
  again: 422,
  tooMany: 429,
  unavailable: 503,
};

/** An answer that is no success, on purpose: everything else that is thrown becomes `unavailable`. */
export class Problem extends Error {
  readonly problem: ProblemName;
  readonly status: number;
  /** A sentence in the visitor's language, where the page has none of its own. */
  readonly text: string | undefined;
  /** What is wrong, by the field's name, in the visitor's language. */
  readonly fields: Readonly<Record<string, string>> | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** The dates that have no room. */
  readonly full: readonly string[];
  /** The form to be sent again, where the route cannot make it from the content alone. */
  readonly form: string | undefined;

  constructor(
    problem: ProblemName,
    options: {
      text?: string;
      fields?: Readonly<Record<string, string>>;
      headers?: Readonly<Record<string, string>>;
      full?: readonly string[];
      form?: string;
    } = {},
  ) {
    super(problem);
    this.name = 'Problem';
    this.problem = problem;
    this.status = statuses[problem];
    this.text = options.text;
    this.fields = options.fields;
    this.headers = options.headers ?? {};
    this.full = options.full ?? [];
    this.form = options.form;
  }

  /** The same problem, with the form to be sent again. */
  withForm(form: string): Problem {
    const { text, fields, headers, full } = this;
    return new Problem(this.problem, { text, fields, headers, full, form });
  }
}
