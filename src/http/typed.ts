import type { FormValues } from '../forms/state.ts';
import type { Fields } from '../rsvp/field-errors.ts';

/** One value as a form shows it; what a form cannot show is left out. */
function shownOne(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return value === true ? ['yes'] : [];
}

/** No form nests lists, and following those of a stranger to their end could exhaust the stack. */
const shown = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap(shownOne) : shownOne(value);

/** What was sent as what was typed, to fill the same form again. */
export function typedValues(fields: Fields): FormValues {
  const { answers, ...others } = fields;
  const nested = typeof answers === 'object' && answers !== null ? Object.entries(answers) : [];
  return Object.fromEntries([
    ...Object.entries(others).map(([name, value]) => [name, shown(value)] as const),
    ...nested.map(([id, value]) => [`answers.${id}`, shown(value)] as const),
  ]);
}

/** A field that must be one short text, such as an id; empty where it is not. */
export function oneText(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

/** Whether the field that people do not see was filled. */
export const isTrapped = ({ leave_empty: value }: Fields): boolean =>
  [value].flat().some((one) => one !== undefined && one !== null && one !== '');
