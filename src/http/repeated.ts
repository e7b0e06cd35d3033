import { errorWords } from '../forms/error-words.ts';
import type { Fields } from '../rsvp/field-errors.ts';
import { Problem } from './errors.ts';

/** The only field, besides answers, that a form may send several times. */
const mayRepeat = 'date';

/**
 * A key that is there twice has two meanings, and who reads the first may check what who reads the second does not.
 * Lists among the answers are for the reader of the question to judge.
 *
 * @throws Problem `again` (422)
 */
export function refuseRepeated(fields: Fields, lang: string): void {
  const repeated = Object.entries(fields).filter(
    ([name, value]) => name !== mayRepeat && Array.isArray(value),
  );
  if (repeated.length === 0) return;
  const errors = Object.fromEntries(repeated.map(([name]) => [name, 'one-value' as const]));
  throw new Problem('again', { fields: errorWords(lang, errors) });
}
