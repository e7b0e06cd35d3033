/**
 * What is wrong with a field of a posted form. Codes, not text: every code has its words in each language
 * (`src/i18n/{language}/forms.ts`).
 */
export type FieldError =
  /** Nothing was given. */
  | 'required'
  /** Longer than the field takes. */
  | 'too-long'
  /** Given twice, or as a list, where one value is asked for. */
  | 'one-value'
  /** Not text (a number, an object …). */
  | 'text'
  /** Not one e-mail address. */
  | 'email'
  /** Not a whole number from 0. */
  | 'guests-number'
  /** More guests than one person may bring. */
  | 'guests-many'
  /** Not one of the options. */
  | 'option'
  /** Not a date of the form `2026-11-27`, or the same date twice. */
  | 'date'
  /** More dates than one request takes. */
  | 'dates-many'
  /** The event offers no slots. */
  | 'no-slots'
  /** There is no such question. */
  | 'unknown';

/** By the name of the field, as in the form: `email`, `answers.food`. */
export type FieldErrors = Record<string, FieldError>;

/** A posted body: as JSON nests it, a form's `answers.food` under `answers`, its repeated keys as lists. */
export type Fields = Readonly<Record<string, unknown>>;

export type Reading<T> = { ok: T } | { errors: FieldErrors };
