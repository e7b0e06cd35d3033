import type { Floor } from '../../src/content/entries.ts';
import { rulesOfDate } from '../../src/http/known-dates.ts';
import type { RulesOn } from '../../src/store/erase.ts';

/** The rules of any date of the floor. */
export const rulesOf =
  (floor: Floor, now: Date): RulesOn =>
  (key) =>
    rulesOfDate(floor, key, now).rules;
