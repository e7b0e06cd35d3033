import type { Entry } from '../content/entries.ts';
import type { Site } from '../content/schemas/site.ts';

/** What was typed, by the field's name; several values only for boxes. */
export type FormValues = Readonly<Record<string, readonly string[] | undefined>>;

/** What every form knows. */
export interface FormState {
  /** The language of the page. */
  lang: string;
  site: Entry<Site>;
  /** What was typed before, shown again. */
  values?: FormValues;
  /** What is wrong, by the field's name, in the page's language. */
  errors?: Readonly<Record<string, string>>;
  /** What is wrong with the whole, in the page's language. */
  problem?: string;
}

/** The one value of a field, or nothing. */
export const typed = (state: FormState, name: string): string | undefined => state.values?.[name]?.[0];

/** All the values of a group of boxes. */
export const allTyped = (state: FormState, name: string): readonly string[] => state.values?.[name] ?? [];
