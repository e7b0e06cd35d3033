import { fr, type Messages } from './fr/table.ts';
import { tables } from './tables.ts';

export const languagesWithTable = (): string[] => Object.keys(tables);

const tableOf = (lang: string): Messages | undefined => tables[lang] ?? tables[lang.split('-')[0] ?? ''];

export const hasTable = (lang: string): boolean => tableOf(lang) !== undefined;

/** The strings of a language; a region's table falls back to its language, and an unknown language to French. */
export function messages(lang: string): Messages {
  return tableOf(lang) ?? fr;
}
