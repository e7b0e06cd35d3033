import { expect, test } from 'vitest';
import { allDates } from '../../src/site/agenda.ts';
import { byWeek, monthSheet, monthSpan, monthsOf } from '../../src/site/weeks.ts';
import { houseWithLunch } from './events.ts';

const lunches = () => allDates(houseWithLunch(), 'en');

test('a date stands in the week in which it takes place, from Monday to Sunday', () => {
  expect(
    byWeek(lunches()).map(({ monday, sunday, dates: ofWeek, ends }) => [monday, sunday, ofWeek.length, ends]),
  ).toEqual([
    ['2026-09-21', '2026-09-27', 1, '2026-09-25T12:00:00Z'],
    ['2026-09-28', '2026-10-04', 1, '2026-10-02T12:00:00Z'],
    ['2026-10-12', '2026-10-18', 1, '2026-10-16T12:00:00Z'],
    ['2026-11-02', '2026-11-08', 1, '2026-11-06T12:00:00Z'],
  ]);
});

test.each([
  ['2026-11', 6, '2026-10-26', '2026-12-06'],
  ['2026-02', 5, '2026-01-26', '2026-03-01'],
  ['2027-02', 4, '2027-02-01', '2027-02-28'],
])('the sheet of %s has %i whole weeks, from %s to %s', (month, weeks, first, last) => {
  const sheet = monthSheet(month, lunches(), 'Europe/Paris');
  expect(sheet.map((week) => week.length)).toEqual(Array(weeks).fill(7));
  const days = sheet.flat();
  expect([days[0]?.day, days.at(-1)?.day]).toEqual([first, last]);
  expect(days.filter(({ outside }) => !outside)).toHaveLength(
    new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate(),
  );
});

test('every date of a month is on its sheet once, on its own day', () => {
  const on = monthSheet('2026-10', lunches(), 'Europe/Paris')
    .flat()
    .flatMap(({ day, weekday, dates: ofDay }) =>
      ofDay.map(({ occurrence }) => [day, weekday, occurrence.date]),
    );
  expect(on).toEqual([
    ['2026-10-02', 5, '2026-10-02'],
    ['2026-10-16', 5, '2026-10-16'],
  ]);
});

test('a day begins at midnight at the place, also where the clocks change', () => {
  const days = monthSheet('2026-10', [], 'Europe/Paris').flat();
  expect(days.find(({ day }) => day === '2026-10-25')).toMatchObject({
    from: '2026-10-24T22:00:00Z',
    ends: '2026-10-25T23:00:00Z',
  });
});

test('months follow one another without a gap', () => {
  expect(monthsOf(lunches())).toEqual(['2026-09', '2026-10', '2026-11']);
  expect(
    monthsOf(lunches().filter(({ occurrence }) => !occurrence.localStart.startsWith('2026-10'))),
  ).toHaveLength(3);
  expect(monthsOf([])).toEqual([]);
});

test('a month lasts from its first midnight to the next one’s', () => {
  expect(monthSpan('2026-11', 'Europe/Paris')).toEqual({
    from: '2026-10-31T23:00:00Z',
    ends: '2026-11-30T23:00:00Z',
  });
});
