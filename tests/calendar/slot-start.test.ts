import { describe, expect, test } from 'vitest';
import type { Occurrence } from '../../src/calendar/occurrence.ts';
import { appointment, slotStart } from '../../src/calendar/slot-start.ts';

const slots = { label: 'À deux', count: 6, minutes: 20, private: true };
const date = { start: '2026-11-24T09:00:00Z', timezone: 'Europe/Paris', allDay: false };

test('private slots follow one another from the start of the date', () => {
  expect([1, 2, 4].map((slot) => slotStart(slots, date, slot))).toEqual([
    '2026-11-24T10:00',
    '2026-11-24T10:20',
    '2026-11-24T11:00',
  ]);
});

test.each([
  ['the hour that is skipped', '2027-03-28T00:50:00Z', ['2027-03-28T01:50', '2027-03-28T03:10']],
  ['the hour that comes twice', '2026-10-25T00:50:00Z', ['2026-10-25T02:50', '2026-10-25T02:10']],
])('they last as long in %s', (_, start, hours) => {
  expect([1, 2].map((slot) => slotStart(slots, { ...date, start }, slot))).toEqual(hours);
});

test('public slots, slots without a length and whole days have no hours', () => {
  expect(slotStart({ ...slots, private: false }, date, 1)).toBeUndefined();
  expect(slotStart({ ...slots, minutes: undefined }, date, 1)).toBeUndefined();
  expect(slotStart(slots, { ...date, allDay: true }, 1)).toBeUndefined();
  expect(slotStart(undefined, date, 1)).toBeUndefined();
});

describe('the date of whoever has a slot', () => {
  const whole: Occurrence = {
    ...{ ...date, event: 'talk', date: '2026-11-24', end: '2026-11-24T11:00:00Z', status: 'scheduled' },
    ...{ localStart: '2026-11-24T10:00', localEnd: '2026-11-24T12:00', originalStart: '2026-11-24T10:00' },
  };

  test('begins and ends with a private one', () => {
    expect(appointment(slots, whole, 3)).toEqual({
      ...whole,
      ...{ start: '2026-11-24T09:40:00Z', end: '2026-11-24T10:00:00Z' },
      ...{ localStart: '2026-11-24T10:40', localEnd: '2026-11-24T11:00' },
    });
  });

  test('is everybody’s where the slot is public, or there is none', () => {
    expect(appointment({ ...slots, private: false }, whole, 3)).toBe(whole);
    expect(appointment(slots, whole, undefined)).toBe(whole);
    expect(appointment(undefined, whole, 3)).toBe(whole);
  });
});
