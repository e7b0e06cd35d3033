import type { FieldPath } from './front-matter.ts';
import { type Parsed, problemAt } from './parse.ts';
import type { Problem } from './problems.ts';
import type { Person } from './schemas/person.ts';
import type { Site } from './schemas/site.ts';

/** The day of a moment on the calendar of a time zone, `2026-11-27`. */
export const dayIn = (timezone: string, moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: timezone }).format(moment);

/**
 * A badge is signed with its own dates and never with the clock's, so they must be possible: not before the person came, not in
 * the future, and taken back no earlier than given.
 *
 * @param now decides what the future is, on the place's calendar
 */
export function checkAwardDates(
  people: Iterable<Parsed>,
  site: Pick<Site, 'timezone'> | undefined,
  now: Date,
): Problem[] {
  const today = dayIn(site?.timezone ?? 'UTC', now);
  return [...people].flatMap((parsed) => {
    if (!parsed.data) return [];
    const { since, badges } = parsed.data as Person;
    return badges.flatMap(({ on, revoked }, index) => {
      const problems: Problem[] = [];
      const wrong = (field: FieldPath, expected: string, found: string, hint: string): void => {
        problems.push(problemAt(parsed.source, ['badges', index, ...field], { expected, found, hint }));
      };
      if (on > today) {
        wrong(
          ['on'],
          `a day that has come, ${today} at the latest`,
          `“${on}”`,
          'Try the day on which the badge was given; write it down once it is.',
        );
      } else if (since && on.slice(0, 7) < since) {
        wrong(
          ['on'],
          `a day from ${since} on, when the person came`,
          `“${on}”`,
          'Try another day, or another month in since.',
        );
      }
      if (revoked && revoked.on > today) {
        wrong(
          ['revoked', 'on'],
          `a day that has come, ${today} at the latest`,
          `“${revoked.on}”`,
          'Try the day on which the badge was taken back.',
        );
      } else if (revoked && revoked.on < on) {
        wrong(
          ['revoked', 'on'],
          `a day from ${on} on, when the badge was given`,
          `“${revoked.on}”`,
          'Try another day.',
        );
      }
      return problems;
    });
  });
}
