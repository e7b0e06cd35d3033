import { expect, test } from 'vitest';
import { rsvpWindow } from '../../src/calendar/rsvp-window.ts';

const start = '2026-11-27T12:00:00Z';
const open = { rsvp: 'open' as const, opensDays: 14, closesHours: 2 };
const scheduled = { status: 'scheduled' as const, start };

test.each([
  ['a fortnight and a second before', '2026-11-13T11:59:59Z', 'not-yet'],
  ['a fortnight before', '2026-11-13T12:00:00Z', 'open'],
  ['a second more than two hours before', '2026-11-27T09:59:59Z', 'open'],
  ['two hours before', '2026-11-27T10:00:00Z', 'closed'],
  ['a second before', '2026-11-27T11:59:59Z', 'closed'],
  ['at the start', '2026-11-27T12:00:00Z', 'past'],
  ['a year later', '2027-11-27T12:00:00Z', 'past'],
])('open from a fortnight to two hours before: %s', (_, now, expected) => {
  expect(rsvpWindow(open, scheduled, new Date(now))).toBe(expected);
});

test.each([
  ['no RSVPs, even when cancelled', { ...open, rsvp: 'none' as const }, 'cancelled' as const, 'none'],
  ['cancelled before anything else', { ...open, rsvp: 'closed' as const }, 'cancelled' as const, 'cancelled'],
  ['closed by the host', { ...open, rsvp: 'closed' as const }, 'scheduled' as const, 'closed'],
  ['without opensDays, at once', { rsvp: 'open' as const, closesHours: 0 }, 'moved' as const, 'open'],
  ['opensDays 0 opens on no day before', { ...open, opensDays: 0 }, 'scheduled' as const, 'not-yet'],
])('%s', (_, event, status, expected) => {
  expect(rsvpWindow(event, { status, start }, new Date('2026-11-20T12:00:00Z'))).toBe(expected);
});

test('a moved date counts from its new start', () => {
  const moved = { status: 'moved' as const, start: '2026-12-04T12:00:00Z' };
  expect(rsvpWindow(open, moved, new Date('2026-11-27T12:00:00Z'))).toBe('open');
});
