import { parseArgs } from 'node:util';
import type { Floor } from '../../src/content/entries.ts';
import { PlainError } from '../local/plain-error.ts';

export const usage = `What is printed, as PDF in print/:
  npm run print -- name-badges [--event co-lunch/2026-11-27] [--blank 8] [--lang en]
                                       badges to wear: of everybody, or of those who come to a date
  npm run print -- emblems [--lang en]  the badges as round stickers
  npm run print -- contact-sheet        every image of the site on one sheet, to look at
  --to FOLDER                           another folder than print/`;

/** What the commands that print can be told. */
export interface Options {
  event?: string;
  blank?: number;
  lang: string;
  /** The folder that takes the file. */
  to: string;
}

type Values = { event?: string; blank?: string; lang?: string; to?: string };

/** More than a ream of sheets is a slip of the finger. */
const mostBlanks = 1000;

function valuesOf(args: readonly string[], known: readonly (keyof Values)[]): Values {
  const options = Object.fromEntries(known.map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values as Values;
  } catch {
    const all = known.map((name) => `--${name}`).join(', ');
    throw new PlainError(`Cannot read “${args.join(' ')}”. Try ${all}, each with its value.`);
  }
}

function blanksIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (count <= mostBlanks) return count;
  throw new PlainError(`--blank ${text}: how many blank badges? Try a number from 0 to ${mostBlanks}.`);
}

function languageIn(text: string | undefined, { site }: Floor): string {
  const { languages } = site.data;
  const lang = text ?? languages[0] ?? 'fr';
  if (languages.includes(lang)) return lang;
  throw new PlainError(`--lang ${lang}: the site has no such language. Try ${languages.join(' or ')}.`);
}

/** @param known the options that the command has */
export function optionsIn(args: readonly string[], known: readonly (keyof Values)[], floor: Floor): Options {
  const { event, blank, lang, to } = valuesOf(args, known);
  return { event, blank: blanksIn(blank), lang: languageIn(lang, floor), to: to || 'print' };
}
