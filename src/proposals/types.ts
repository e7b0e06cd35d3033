import type { ProposalKind } from './fields.ts';

/** By the field's name; several values for lists. What was left empty is not there, except where emptying is the wish. */
export type ProposalAnswers = Record<string, string | string[]>;

/** What somebody without a git account wishes to see on the site. */
export interface Proposal {
  /** UUID. */
  id: string;
  kind: ProposalKind;
  /** The person whose page is meant, where it is one's own: an id. */
  subject?: string;
  answers: ProposalAnswers;
  /** Of a change: what the form showed before, for the fields that were changed. */
  was?: ProposalAnswers;
  /** The language of the form. */
  locale: string;
  /** The day on which it was sent, on the place's calendar: consents and news are dated to it. */
  on: string;
}

/** A file of the content as it would be; `before` undefined: new, `after` undefined: deleted. */
export interface PlannedFile {
  /** From the root of the repository: `content/people/lea-martin.md`. */
  path: string;
  before?: string;
  after?: string;
}

/** Texts of content files by their path, `content/people/lea-martin.md`. */
export type Sources = Readonly<Record<string, string>>;

export interface Plan {
  files: PlannedFile[];
  /** Names of fields, or of a file, that have changed in between so that this plan would lose something. Empty: none. */
  conflicts: string[];
}
