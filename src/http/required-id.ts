import { errorWords } from '../forms/error-words.ts';
import { Problem } from './errors.ts';
import type { Exchange } from './route.ts';

/**
 * The id of what a form is about: an event, a form, a person. One that does not exist is for the caller to say.
 *
 * @throws Problem `again` (422) when there is none, or more than one
 */
export function requiredId({ fields, lang }: Exchange, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  const error = Array.isArray(value)
    ? 'one-value'
    : value === undefined || value === ''
      ? 'required'
      : 'text';
  throw new Problem('again', { fields: errorWords(lang, { [name]: error }) });
}
