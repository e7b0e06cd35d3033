import { contentCriteria } from './content-criteria.ts';
import type { Criterion, Outcome } from './criterion.ts';
import { useCriteria } from './use-criteria.ts';

/**
 * All of them, as the house was last looked through (November 2026, with the sample’s content). Whoever changes what one of them is
 * about changes its line.
 */
export const criteria: readonly Criterion[] = [...contentCriteria, ...useCriteria];

/** One of the thirteen themes of RGAA 4.1, with its criteria in order. */
export interface Theme {
  /** From 1 to 13. */
  number: number;
  criteria: readonly Criterion[];
}

/** How many criteria had each outcome. */
export const counted = (some: readonly Criterion[]): Record<Outcome, number> => ({
  met: some.filter(({ outcome }) => outcome === 'met').length,
  unmet: some.filter(({ outcome }) => outcome === 'unmet').length,
  none: some.filter(({ outcome }) => outcome === 'none').length,
});

/** The rate that RGAA asks for: of the criteria that concern the site, the part that is met, from 0 to 1. */
export function rate(some: readonly Criterion[]): number {
  const { met, unmet } = counted(some);
  return met / (met + unmet);
}

const parts = ({ number }: Criterion): [theme: number, place: number] => {
  const [theme = 0, place = 0] = number.split('.').map(Number);
  return [theme, place];
};

/** The criteria by theme, in the order of their numbers. */
export function themes(): Theme[] {
  const numbers = [...new Set(criteria.map((one) => parts(one)[0]))].sort((a, b) => a - b);
  return numbers.map((number) => ({
    number,
    criteria: criteria
      .filter((one) => parts(one)[0] === number)
      .toSorted((a, b) => parts(a)[1] - parts(b)[1]),
  }));
}

/** A note in a language, else in the first that it was written in. */
export function noteIn({ note }: Criterion, lang: string): { text: string; lang: string } {
  const found = [lang, lang.split('-')[0] ?? '', ...Object.keys(note)].find((one) => note[one]) ?? lang;
  return { text: note[found] ?? '', lang: found };
}
