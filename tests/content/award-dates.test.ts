import { expect, test } from 'vitest';
import { problemsOf } from '../support/content-folder.ts';

const badge = '---\nname: Octopus\ndescription: Huit bras\nicon: 🐙\n---\n';
const given = (award: string, since = 'since: 2026-03\n') => ({
  'badges/octopus.md': badge,
  'people/lea.md': `---\nname: Léa\nrole: Illustratrice\nmembership: resident\n${since}consent:\n  on: 2026-09-01\nbadges:\n  - badge: octopus\n${award}---\n`,
});

test.each([
  ['in the month in which she came', '    on: 2026-03-01\n', []],
  ['today', '    on: 2026-11-24\n', []],
  [
    'before she came',
    '    on: 2026-02-28\n',
    [
      'content/people/lea.md:10:9 badges[0].on: expected a day from 2026-03 on, when the person came, found “2026-02-28”. Try another day, or another month in since.',
    ],
  ],
  [
    'tomorrow',
    '    on: 2026-11-25\n',
    [
      'content/people/lea.md:10:9 badges[0].on: expected a day that has come, 2026-11-24 at the latest, found “2026-11-25”. Try the day on which the badge was given; write it down once it is.',
    ],
  ],
  [
    'taken back before it was given',
    '    on: 2026-10-02\n    revoked:\n      on: 2026-10-01\n',
    [
      'content/people/lea.md:12:11 badges[0].revoked.on: expected a day from 2026-10-02 on, when the badge was given, found “2026-10-01”. Try another day.',
    ],
  ],
  [
    'to be taken back some day',
    '    on: 2026-10-02\n    revoked:\n      on: 2027-01-01\n',
    [
      'content/people/lea.md:12:11 badges[0].revoked.on: expected a day that has come, 2026-11-24 at the latest, found “2027-01-01”. Try the day on which the badge was taken back.',
    ],
  ],
])('a badge given %s', (_, award, problems) => {
  expect(problemsOf(given(award))).toEqual(problems);
});

test('a person who names no month can have been given a badge on any day that has come', () => {
  expect(problemsOf(given('    on: 1999-01-01\n', ''))).toEqual([]);
});

test('today is the day on the place’s calendar: half past midnight in Paris is still yesterday in London', () => {
  const now = new Date('2026-11-23T23:30:00Z');
  expect(problemsOf(given('    on: 2026-11-24\n'), now)).toEqual([]);
  expect(problemsOf(given('    on: 2026-11-25\n'), now)).toHaveLength(1);
});
