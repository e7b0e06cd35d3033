import { en } from './en/table.ts';
import { fr, type Messages } from './fr/table.ts';

/** One table per language. A table that lacks a string does not compile. */
const tables: Record<string, Messages> = { fr, en };

export const languagesWithTable = Object.keys(tables);

const tableOf = (lang: string): Messages | undefined => tables[lang] ?? tables[lang.split('-')[0] ?? ''];

export const hasTable = (lang: string): boolean => tableOf(lang) !== undefined;

/** The strings of a language; a region's table falls back to its language, and an unknown language to French. */
export function messages(lang: string): Messages {
  return tableOf(lang) ?? fr;
}
