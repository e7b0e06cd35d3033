import { expect, test } from 'vitest';
import { allDates, byMonth, isElsewhere, isOver } from '../../src/site/agenda.ts';
import { houseWithLunch } from './events.ts';

const dates = (lang: string) => allDates(houseWithLunch(), lang);

test('a date says in the page’s language where it is, and wears that floor’s hue', () => {
  expect(
    dates('en').map(({ event, occurrence, floor, hue }) => [
      event.title,
      occurrence.localStart,
      occurrence.status,
      occurrence.place?.name,
      occurrence.place?.floor,
      floor?.short,
      hue,
    ]),
  ).toEqual([
    ['The lunch', '2026-09-25T13:00', 'scheduled', 'The table', '1st floor', '1st', 'sea'],
    ['The lunch', '2026-10-02T13:00', 'cancelled', 'The table', '1st floor', '1st', 'sea'],
    ['The lunch', '2026-10-16T13:00', 'scheduled', 'The table', '1st floor', '1st', 'sea'],
    ['The lunch', '2026-11-06T12:00', 'moved', 'The hall', 'Ground floor', 'GF', 'mustard'],
  ]);
  expect(dates('fr').map(({ occurrence }) => occurrence.place?.floor)).toEqual([
    '1er étage',
    '1er étage',
    '1er étage',
    'Rez-de-chaussée',
  ]);
});

test('the reason of a cancelled date is in the page’s language', () => {
  expect(dates('fr')[1]?.occurrence.reason).toBe('Fermé <pour> travaux');
  expect(dates('en')[1]?.occurrence.reason).toBe('Works');
});

test('a date is elsewhere when it leaves the usual place', () => {
  expect(dates('fr').map(isElsewhere)).toEqual([false, false, false, true]);
});

test('a moved date stands in the month in which it takes place', () => {
  expect(
    byMonth(dates('fr')).map(({ month, dates: ofMonth, ends }) => [month, ofMonth.length, ends]),
  ).toEqual([
    ['2026-09', 1, '2026-09-25T12:00:00Z'],
    ['2026-10', 2, '2026-10-16T12:00:00Z'],
    ['2026-11', 1, '2026-11-06T12:00:00Z'],
  ]);
});

test('a date is over when it ends, not when it starts', () => {
  const [first] = dates('fr');
  expect(first && isOver(first, new Date('2026-09-25T11:30:00Z'))).toBe(false);
  expect(first && isOver(first, new Date('2026-09-25T12:00:00Z'))).toBe(true);
});
