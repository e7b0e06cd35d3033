import { expect, test } from 'vitest';
import { keptUntil } from '../../src/calendar/kept-until.ts';
import { event, paris } from './schedule.ts';

const lunch = event({ timezone: undefined });
const on = (
  scheduled: Parameters<typeof keptUntil>[0],
  date: string,
  days: number,
  timezone = paris,
): string => keptUntil(scheduled, date, days, timezone).toISOString();

test('one day after a Friday is Saturday, from its first moment on, whatever the hour of the date', () => {
  expect(on(lunch, '2026-11-27', 1)).toBe('2026-11-27T23:00:00.000Z');
  const evening = { ...lunch, start: '2026-11-27T22:00', duration: 120 };
  expect(on(evening, '2026-11-27', 1)).toBe('2026-11-27T23:00:00.000Z');
});

test('days are those of the place: of the event’s time zone, else the site’s, with a day of 25 hours', () => {
  expect(on(lunch, '2026-11-27', 1, 'America/New_York')).toBe('2026-11-28T05:00:00.000Z');
  expect(on({ ...lunch, timezone: 'Asia/Tokyo' }, '2026-11-27', 1)).toBe('2026-11-27T15:00:00.000Z');
  const autumn = { ...lunch, start: '2026-10-23T13:00' };
  expect(on(autumn, '2026-10-23', 3)).toBe('2026-10-25T23:00:00.000Z');
});

test('never before the date is over', () => {
  expect(on(lunch, '2026-11-27', 0)).toBe('2026-11-27T13:00:00.000Z');
  const night = { ...lunch, start: '2026-11-27T22:00', duration: 300 };
  expect(on(night, '2026-11-27', 0)).toBe('2026-11-28T02:00:00.000Z');
});

test('a date that goes past midnight, or lasts several days, counts from its last day', () => {
  const night = { ...lunch, start: '2026-11-27T22:00', duration: 300 };
  expect(on(night, '2026-11-27', 1)).toBe('2026-11-28T23:00:00.000Z');
  const days = event({ start: '2026-11-27', allDay: true, end: '2026-11-29', recurrence: undefined });
  expect(on(days, '2026-11-27', 1)).toBe('2026-11-29T23:00:00.000Z');
});

test('a date that was moved counts where it takes place, and never before the day of its name', () => {
  const moved = (start: string) => ({ ...lunch, exceptions: [{ date: '2026-12-04', start }] });
  expect(on(moved('2026-12-09T18:00'), '2026-12-04', 1)).toBe('2026-12-09T23:00:00.000Z');
  expect(on(moved('2026-12-01T18:00'), '2026-12-04', 1)).toBe('2026-12-04T23:00:00.000Z');
  expect(on(moved('2026-12-09T18:00'), '2026-12-11', 1)).toBe('2026-12-11T23:00:00.000Z');
});

test('a date that has left the calendar counts by its name', () => {
  for (const gone of [undefined, { ...lunch, recurrence: undefined }]) {
    expect(on(gone, '2026-12-04', 30)).toBe('2027-01-02T23:00:00.000Z');
    expect(on(gone, '2026-12-04-1300', 0)).toBe('2026-12-04T23:00:00.000Z');
  }
});
