import { expect, test } from 'vitest';
import { daysOf, hoursOf, wallTimeAt, whenOf } from '../../src/site/when.ts';

const timed = (localStart: string, localEnd: string) => ({ allDay: false, localStart, localEnd });
const allDay = (localStart: string, localEnd: string) => ({ allDay: true, localStart, localEnd });

test('hours within a day, and into the night', () => {
  expect(hoursOf('fr', timed('2026-11-27T13:00', '2026-11-27T14:00'))).toBe('13:00 – 14:00');
  expect(hoursOf('en', timed('2026-11-27T22:00', '2026-11-28T02:00'))).toBe(
    '22:00, until Saturday, 28 November 2026, 2:00',
  );
});

test('whole days, whose end is the day after the last', () => {
  expect(whenOf('fr', allDay('2026-11-27', '2026-11-28'))).toBe('vendredi 27 novembre 2026');
  expect(daysOf('fr', allDay('2026-11-27', '2026-11-30'))).toBe(
    'du vendredi 27 novembre 2026 au dimanche 29 novembre 2026',
  );
});

test('an instant as the clock at the place shows it, across a change of the clocks', () => {
  expect(wallTimeAt(new Date('2026-10-24T22:30:00Z'), 'Europe/Paris')).toBe('2026-10-25T00:30');
  expect(wallTimeAt(new Date('2026-10-25T22:30:00Z'), 'Europe/Paris')).toBe('2026-10-25T23:30');
});
