import { en } from './en/table.ts';
import { fr, type Messages } from './fr/table.ts';

/**
 * The languages of the site’s own words. One more is a folder beside `fr/` with the same files, and its name here; a table
 * that lacks a string does not compile. The editor’s words are listed apart, in `src/editor/messages.ts`; what a language
 * writes otherwise than its dates and numbers are written everywhere, in `writing.ts`.
 */
export const tables: Record<string, Messages> = { fr, en };
