import { describe, expect, test } from 'vitest';
import { occurrenceOn, occurrences } from '../../src/calendar/occurrences.ts';
import type { ScheduledEvent } from '../../src/calendar/schedule.ts';
import { event, paris, within } from './schedule.ts';

/** What is expected of each date: its instant in UTC, and the wall time where it shows. */
interface Case {
  name: string;
  event: Partial<ScheduledEvent>;
  from: string;
  to: string;
  starts: string[];
}

const cases: Case[] = [
  {
    name: 'a weekly lunch keeps its hour over the spring change',
    event: {},
    from: '2027-03-25',
    to: '2027-04-05',
    starts: ['2027-03-26T12:00:00Z', '2027-04-02T11:00:00Z'],
  },
  {
    name: 'a weekly lunch keeps its hour over the autumn change',
    event: {},
    from: '2026-10-22',
    to: '2026-11-02',
    starts: ['2026-10-23T11:00:00Z', '2026-10-30T12:00:00Z'],
  },
  {
    name: 'a daily 02:30 has no date in the night that skips 02:30',
    event: { start: '2027-03-01T02:30', recurrence: 'FREQ=DAILY' },
    from: '2027-03-27',
    to: '2027-03-30',
    starts: ['2027-03-27T01:30:00Z', '2027-03-29T00:30:00Z'],
  },
  {
    name: 'a skipped night is not counted',
    event: { start: '2027-03-27T02:30', recurrence: 'FREQ=DAILY;COUNT=3' },
    from: '2027-03-01',
    to: '2027-05-01',
    starts: ['2027-03-27T01:30:00Z', '2027-03-29T00:30:00Z', '2027-03-30T00:30:00Z'],
  },
  {
    name: 'a daily 02:30 takes place once, the first time, in the night that has it twice',
    event: { start: '2026-10-01T02:30', recurrence: 'FREQ=DAILY' },
    from: '2026-10-24',
    to: '2026-10-27',
    starts: ['2026-10-24T00:30:00Z', '2026-10-25T00:30:00Z', '2026-10-26T01:30:00Z'],
  },
  {
    name: 'New York changes on other days than Paris',
    event: { timezone: 'America/New_York' },
    from: '2026-10-29',
    to: '2026-11-08',
    starts: ['2026-10-30T17:00:00Z', '2026-11-06T18:00:00Z'],
  },
  {
    name: 'last Thursday of the month',
    event: { start: '2026-09-24T19:00', recurrence: 'FREQ=MONTHLY;BYDAY=-1TH' },
    from: '2026-09-01',
    to: '2027-01-01',
    starts: ['2026-09-24T17:00:00Z', '2026-10-29T18:00:00Z', '2026-11-26T18:00:00Z', '2026-12-31T18:00:00Z'],
  },
  {
    name: 'first Monday of the month',
    event: { start: '2026-09-07T09:00', recurrence: 'FREQ=MONTHLY;BYDAY=1MO' },
    from: '2026-09-01',
    to: '2026-12-01',
    starts: ['2026-09-07T07:00:00Z', '2026-10-05T07:00:00Z', '2026-11-02T08:00:00Z'],
  },
  {
    name: 'fifth Friday: months without one are left out',
    event: { start: '2026-10-30T13:00', recurrence: 'FREQ=MONTHLY;BYDAY=5FR' },
    from: '2026-09-01',
    to: '2027-05-01',
    starts: ['2026-10-30T12:00:00Z', '2027-01-29T12:00:00Z', '2027-04-30T11:00:00Z'],
  },
  {
    name: 'the 31st: months without one are left out',
    event: { start: '2026-10-31T10:00', recurrence: 'FREQ=MONTHLY' },
    from: '2026-10-01',
    to: '2027-02-01',
    starts: ['2026-10-31T09:00:00Z', '2026-12-31T09:00:00Z', '2027-01-31T09:00:00Z'],
  },
  {
    name: 'every other week, looked at far from its beginning',
    event: { recurrence: 'FREQ=WEEKLY;INTERVAL=2' },
    from: '2027-08-25',
    to: '2027-09-20',
    starts: ['2027-09-03T11:00:00Z', '2027-09-17T11:00:00Z'],
  },
  {
    name: 'COUNT',
    event: { recurrence: 'FREQ=WEEKLY;COUNT=2' },
    from: '2026-01-01',
    to: '2028-01-01',
    starts: ['2026-09-04T11:00:00Z', '2026-09-11T11:00:00Z'],
  },
  {
    name: 'UNTIL in UTC includes that very instant',
    event: { recurrence: 'FREQ=WEEKLY;UNTIL=20260911T110000Z' },
    from: '2026-01-01',
    to: '2028-01-01',
    starts: ['2026-09-04T11:00:00Z', '2026-09-11T11:00:00Z'],
  },
  {
    name: 'UNTIL as a bare date includes that day at the place, to its last hour',
    event: { start: '2026-09-04T23:30', recurrence: 'FREQ=WEEKLY;UNTIL=20260911' },
    from: '2026-01-01',
    to: '2028-01-01',
    starts: ['2026-09-04T21:30:00Z', '2026-09-11T21:30:00Z'],
  },
  {
    name: 'a start that the rule does not give is no date',
    event: { start: '2026-09-03T13:00' },
    from: '2026-09-01',
    to: '2026-09-12',
    starts: ['2026-09-04T11:00:00Z', '2026-09-11T11:00:00Z'],
  },
  {
    name: 'RRULE as people type it',
    event: { recurrence: ' rrule:freq=weekly; byday=fr, mo; ' },
    from: '2026-09-04',
    to: '2026-09-12',
    starts: ['2026-09-04T11:00:00Z', '2026-09-07T11:00:00Z', '2026-09-11T11:00:00Z'],
  },
  {
    name: 'no recurrence: one date',
    event: { recurrence: undefined },
    from: '2026-01-01',
    to: '2028-01-01',
    starts: ['2026-09-04T11:00:00Z'],
  },
  {
    name: 'no recurrence, outside the window',
    event: { recurrence: undefined },
    from: '2026-09-05',
    to: '2028-01-01',
    starts: [],
  },
  {
    name: 'a date that is still going on when the window opens is in it',
    event: { recurrence: undefined },
    from: '2026-09-04T11:59:59Z',
    to: '2028-01-01',
    starts: ['2026-09-04T11:00:00Z'],
  },
  {
    name: 'a date that ends as the window opens is not, nor one that starts as it closes',
    event: {},
    from: '2026-09-04T12:00:00Z',
    to: '2026-09-18T11:00:00Z',
    starts: ['2026-09-11T11:00:00Z'],
  },
];

describe('occurrences', () => {
  test.each(cases)('$name', ({ event, from, to, starts }) => {
    expect(within(event, from, to).map(({ start }) => start)).toEqual(starts);
  });

  test('the time zone is the event’s, else the site’s', () => {
    const window = { from: new Date('2026-09-01'), to: new Date('2026-09-05') };
    const start = (timezone?: string) =>
      occurrences(event({ timezone }), window, 'America/New_York')[0]?.start;
    expect(start('Asia/Tokyo')).toBe('2026-09-04T04:00:00Z');
    expect(start()).toBe('2026-09-04T17:00:00Z');
  });

  test('an evening that ends after midnight', () => {
    const [party] = within(
      { start: '2026-10-24T22:00', duration: 360, recurrence: undefined },
      '2026-10-01',
      '2026-11-01',
    );
    // The clocks go back at 3 am: six hours later it is 3 am, not 4.
    expect(party).toMatchObject({
      date: '2026-10-24',
      localStart: '2026-10-24T22:00',
      localEnd: '2026-10-25T03:00',
      start: '2026-10-24T20:00:00Z',
      end: '2026-10-25T02:00:00Z',
    });
  });

  test('several a day: every id carries the hour', () => {
    const twice = { recurrence: 'FREQ=DAILY;BYHOUR=9,13', start: '2026-09-04T09:00' };
    expect(within(twice, '2026-09-04', '2026-09-06').map(({ date }) => date)).toEqual([
      '2026-09-04-0900',
      '2026-09-04-1300',
      '2026-09-05-0900',
      '2026-09-05-1300',
    ]);
    expect(occurrenceOn(event(twice), '2026-09-05-1300', paris)?.localStart).toBe('2026-09-05T13:00');
    expect(occurrenceOn(event(twice), '2026-09-05', paris)).toBeUndefined();
  });

  test('hourly: every id carries the hour, on a day with one date too', () => {
    const hourly = { recurrence: 'FREQ=HOURLY;INTERVAL=3;COUNT=3', start: '2026-09-04T17:00' };
    expect(within(hourly, '2026-09-04', '2026-09-06').map(({ date }) => date)).toEqual([
      '2026-09-04-1700',
      '2026-09-04-2000',
      '2026-09-04-2300',
    ]);
  });
});

describe('all-day occurrences', () => {
  const fair = { allDay: true, duration: undefined, start: '2026-10-24', end: '2026-10-26' };

  test('several days end with the day after the last', () => {
    expect(within({ ...fair, recurrence: undefined }, '2026-10-01', '2026-11-01')).toMatchObject([
      {
        date: '2026-10-24',
        allDay: true,
        localStart: '2026-10-24',
        localEnd: '2026-10-27',
        originalStart: '2026-10-24',
        // Three days and one hour: the clocks go back on the second.
        start: '2026-10-23T22:00:00Z',
        end: '2026-10-26T23:00:00Z',
      },
    ]);
  });

  test.each([
    ['on the last day', '2026-10-26T22:59:59Z', '2026-11-01', 1],
    ['after the last day', '2026-10-26T23:00:00Z', '2026-11-01', 0],
    ['until the first day', '2026-10-01', '2026-10-23T22:00:00Z', 0],
  ])('several days in a window %s', (_, from, to, count) => {
    expect(within({ ...fair, recurrence: undefined }, from, to)).toHaveLength(count);
  });

  test('yearly, without an end day', () => {
    const yearly = { ...fair, end: undefined, recurrence: 'FREQ=YEARLY;COUNT=2' };
    expect(
      within(yearly, '2026-01-01', '2030-01-01').map(({ localStart, localEnd }) => [localStart, localEnd]),
    ).toEqual([
      ['2026-10-24', '2026-10-25'],
      ['2027-10-24', '2027-10-25'],
    ]);
  });

  test('a day that begins at 01:00 is kept', () => {
    // In Beirut the clocks go forward at midnight.
    const daily = { ...fair, start: '2027-03-27', end: '2027-03-27', recurrence: 'FREQ=DAILY;COUNT=3' };
    const dates = within({ ...daily, timezone: 'Asia/Beirut' }, '2027-03-01', '2027-05-01');
    expect(dates.map(({ date, start }) => [date, start])).toEqual([
      ['2027-03-27', '2027-03-26T22:00:00Z'],
      ['2027-03-28', '2027-03-27T22:00:00Z'],
      ['2027-03-29', '2027-03-28T21:00:00Z'],
    ]);
    expect(occurrenceOn(event({ ...daily, timezone: 'Asia/Beirut' }), '2027-03-28', paris)?.date).toBe(
      '2027-03-28',
    );
  });
});

describe('exceptions', () => {
  const place = { name: 'La grande table' };
  const kitchen = { name: 'La cuisine du 4e' };

  test('a cancelled date stays in the list, with its reason', () => {
    const exceptions = [{ date: '2026-12-25', cancelled: true as const, reason: 'C’est Noël.' }];
    expect(within({ exceptions }, '2026-12-24', '2027-01-02')).toMatchObject([
      { date: '2026-12-25', status: 'cancelled', reason: 'C’est Noël.', start: '2026-12-25T12:00:00Z' },
      { date: '2027-01-01', status: 'scheduled' },
    ]);
  });

  test('a date moved by half an hour keeps its id and the time it had', () => {
    const exceptions = [
      { date: '2026-12-18', start: '2026-12-18T12:30', duration: 120, capacity: 40, note: 'n' },
    ];
    expect(within({ exceptions, capacity: 24, place }, '2026-12-18', '2026-12-19')).toEqual([
      {
        event: 'co-lunch',
        date: '2026-12-18',
        status: 'moved',
        allDay: false,
        timezone: paris,
        localStart: '2026-12-18T12:30',
        localEnd: '2026-12-18T14:30',
        originalStart: '2026-12-18T13:00',
        start: '2026-12-18T11:30:00Z',
        end: '2026-12-18T13:30:00Z',
        place,
        capacity: 40,
        reason: undefined,
        note: 'n',
        recap: undefined,
      },
    ]);
  });

  test('a date in another place is scheduled as it was', () => {
    const exceptions = [{ date: '2026-12-04', place: kitchen }];
    expect(within({ exceptions, place }, '2026-12-04', '2026-12-12')).toMatchObject([
      { date: '2026-12-04', status: 'scheduled', place: kitchen },
      { date: '2026-12-11', status: 'scheduled', place },
    ]);
  });

  const toJanuary = { exceptions: [{ date: '2026-12-04', start: '2027-01-07T00:30' }] };

  test.each([
    ['leaves the window that it moved out of', '2026-12-01', '2026-12-10', []],
    ['is in the window that it moved into', '2027-01-05', '2027-01-08', ['2026-12-04']],
    ['is sorted by its new start', '2027-01-01', '2027-01-09', ['2027-01-01', '2026-12-04', '2027-01-08']],
  ])('a moved date %s', (_, from, to, dates) => {
    expect(within(toJanuary, from, to).map(({ date }) => date)).toEqual(dates);
  });

  test('a moved date is found by its id', () => {
    expect(occurrenceOn(event(toJanuary), '2026-12-04', paris)).toMatchObject({
      status: 'moved',
      localStart: '2027-01-07T00:30',
      originalStart: '2026-12-04T13:00',
    });
    expect(occurrenceOn(event(toJanuary), '2027-01-07', paris)).toBeUndefined();
  });

  test('a date that lasts longer than usual is in a window that opens before it ends', () => {
    const exceptions = [{ date: '2026-12-04', duration: 24 * 60 }];
    expect(within({ exceptions }, '2026-12-05T11:00:00Z', '2026-12-06')).toHaveLength(1);
  });

  test('moved to a bare date: at the same hour', () => {
    const exceptions = [{ date: '2026-10-23', start: '2026-10-26' }];
    expect(within({ exceptions }, '2026-10-24', '2026-10-28')).toMatchObject([
      { status: 'moved', localStart: '2026-10-26T13:00', start: '2026-10-26T12:00:00Z' },
    ]);
  });

  test('all day: moved as a whole', () => {
    const fair = { allDay: true, start: '2026-10-10', end: '2026-10-11', recurrence: 'FREQ=MONTHLY' };
    const exceptions = [{ date: '2026-10-10', start: '2026-10-24' }];
    expect(within({ ...fair, exceptions }, '2026-10-01', '2026-11-01')).toMatchObject([
      { date: '2026-10-10', status: 'moved', localStart: '2026-10-24', localEnd: '2026-10-26' },
    ]);
  });

  test('several a day: an exception names the hour, or the whole day', () => {
    const twice = { recurrence: 'FREQ=DAILY;BYHOUR=9,13', start: '2026-09-04T09:00' };
    const exceptions = [
      { date: '2026-09-05', cancelled: true as const, reason: 'closed' },
      { date: '2026-09-05T13:00', note: 'open after all' },
      { date: '2026-09-06T09:00', start: '2026-09-06T10:00' },
    ];
    expect(
      within({ ...twice, exceptions }, '2026-09-05', '2026-09-07').map(({ date, status }) => [date, status]),
    ).toEqual([
      ['2026-09-05-0900', 'cancelled'],
      ['2026-09-05-1300', 'scheduled'],
      ['2026-09-06-0900', 'moved'],
      ['2026-09-06-1300', 'scheduled'],
    ]);
  });
});

describe('occurrenceOn', () => {
  test('agrees with occurrences', () => {
    const exceptions = [
      { date: '2026-10-30', start: '2026-11-04T18:00' },
      { date: '2026-12-25', cancelled: true as const },
    ];
    const year = within({ exceptions }, '2026-09-01', '2027-09-01');
    expect(year).toHaveLength(52);
    for (const occurrence of year) {
      expect(occurrenceOn(event({ exceptions }), occurrence.date, paris)).toEqual(occurrence);
    }
  });

  test.each([
    '2026-09-05',
    '2026-08-28',
    '2026-09-04-1300',
    '2026-02-30',
    '2026-13-01',
    'friday',
    '',
    '2026-9-4',
  ])('%j is no date of the series', (date) => {
    expect(occurrenceOn(event(), date, paris)).toBeUndefined();
  });

  test('expands one day alone: a century of hours would be more than the library allows', () => {
    const hourly = event({ start: '2026-01-01T00:00', recurrence: 'FREQ=HOURLY' });
    expect(occurrenceOn(hourly, '2126-08-30-1300', paris)?.start).toBe('2126-08-30T11:00:00Z');
  });
});
