/** What became of a criterion: it is met, it is not, or nothing on the site is concerned by it. */
export type Outcome = 'met' | 'unmet' | 'none';

/** By what an outcome was found: axe-core, the Nu Html Checker, our tests in a browser, or somebody who read the pages and the code. */
export type Means = 'axe' | 'validator' | 'browser' | 'reading';

/** One criterion of RGAA 4.1 (https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/), with a note in the house’s languages. */
export interface Criterion {
  /** `11.10` */
  number: string;
  outcome: Outcome;
  means: Means;
  note: Readonly<Record<string, string>>;
}

/** A criterion by its outcome: its number, how that was found, and a note in French and English. */
const criterion =
  (outcome: Outcome) =>
  (number: string, means: Means, fr: string, en: string): Criterion => ({
    number,
    outcome,
    means,
    note: { fr, en },
  });

export const met = criterion('met');
export const unmet = criterion('unmet');

/** Criteria that nothing is concerned by, for one and the same reason. */
export const none = (fr: string, en: string, ...numbers: string[]): Criterion[] =>
  numbers.map((number) => criterion('none')(number, 'reading', fr, en));
