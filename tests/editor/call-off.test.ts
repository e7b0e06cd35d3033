import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/content/kinds.ts';
import { nextDates, withCalledOff } from '../../src/editor/call-off.ts';
import { fromFile } from '../../src/editor/format.ts';
import { photoProblem } from '../../src/editor/photo.ts';

const lunch = fromFile(readFileSync('content/events/co-lunch.md', 'utf8'), kinds.events);
const now = new Date('2026-12-01T12:00:00Z');

describe('the next dates of an event in the editor', () => {
  it('are those of its rule, as it stands in the editor', () => {
    const filled = { ...lunch, end: '', capacity: null, slots: null, _callOff: [], allDay: false };
    const dates = nextDates(filled, 'Europe/Paris', now, 4).map(({ date, status }) => [date, status]);
    expect(dates).toEqual([
      ['2026-12-04', 'scheduled'],
      ['2026-12-11', 'scheduled'],
      ['2026-12-18', 'moved'],
      ['2026-12-25', 'cancelled'],
    ]);
  });

  it.each([
    ['half written', { ...lunch, title: '' }],
    ['with a rule that cannot be read', { ...lunch, recurrence: 'FREQ=SOMETIMES' }],
  ])('are none of one %s', (_, fields) => {
    expect(nextDates(fields, 'Europe/Paris', now)).toEqual([]);
  });
});

describe('calling off', () => {
  it('puts the date among the special ones, in order, in place of what was said of it', () => {
    const exceptions = [
      { date: '2026-12-04', note: 'upstairs' },
      { date: '2026-12-18', start: '2026-12-18T12:30' },
    ];
    expect(
      withCalledOff(exceptions, [{ date: '2026-12-11', reason: 'Strike' }, { date: '2026-12-18' }]),
    ).toEqual([
      { date: '2026-12-04', note: 'upstairs' },
      { date: '2026-12-11', cancelled: true, reason: 'Strike' },
      { date: '2026-12-18', cancelled: true },
    ]);
  });

  it('leaves everything as it is when nothing is called off', () => {
    expect(withCalledOff(undefined, [])).toBeUndefined();
  });
});

describe('a file given as a photo', () => {
  it.each([
    ['cv.pdf', 'application/pdf', 1000, undefined, 'noPicture'],
    ['drawing.svg', 'image/svg+xml', 1000, 400, 'noPicture'],
    ['moi.jpg', 'image/jpeg', 16 * 1024 * 1024, 4000, 'tooLarge'],
    ['moi.jpg', 'image/jpeg', 1000, 120, 'tooSmall'],
    ['moi.jpg', 'image/jpeg', 1000, undefined, 'unreadable'],
    ['moi.jpg', 'image/jpeg', 1000, 400, undefined],
    ['IMG_1.HEIC', '', 1000, undefined, undefined],
  ])('%s of the type “%s”, %d bytes, %d pixels: %s', (name, type, size, pixels, problem) => {
    expect(photoProblem({ name, type, size }, pixels)).toBe(problem);
  });
});
