import { describe, expect, test } from 'vitest';
import type { ScheduleProblem } from '../../src/calendar/finding.ts';
import type { ScheduledEvent } from '../../src/calendar/schedule.ts';
import { scheduleProblems } from '../../src/calendar/schedule-problems.ts';
import { event, paris } from './schedule.ts';

/** The text as `npm run check` prints it: wording is interface. */
const line = ({ path, severity, expected, found, hint }: ScheduleProblem): string =>
  `${path.join('.')} ${severity}: expected ${expected}, found ${found}. ${hint}`;
const problems = (changes: Partial<ScheduledEvent>): string[] =>
  scheduleProblems(event(changes), paris).map(line);

const cancelled = (date: string) => ({ date, cancelled: true as const });
const allDay = { allDay: true, duration: undefined, start: '2026-09-04', recurrence: undefined };

describe('nothing to mend', () => {
  test.each<[string, Partial<ScheduledEvent>]>([
    [
      'a weekly series with exceptions',
      { exceptions: [cancelled('2026-12-25'), { date: '2026-12-18', note: 'x' }] },
    ],
    ['an exception that names the hour', { exceptions: [cancelled('2026-12-25T13:00')] }],
    ['the one date of an event', { recurrence: undefined, exceptions: [cancelled('2026-09-04')] }],
    ['UNTIL as a bare date', { recurrence: 'FREQ=WEEKLY;UNTIL=20271231' }],
    ['UNTIL in UTC', { recurrence: 'FREQ=WEEKLY;UNTIL=20271231T220000Z' }],
    ['RRULE: in front, lower case, spaces', { recurrence: 'rrule:freq=monthly; byday=1fr;' }],
    [
      'the last working day',
      { start: '2026-09-30T13:00', recurrence: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1' },
    ],
    ['29 February', { start: '2028-02-29T13:00', recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' }],
    ['several days', { ...allDay, end: '2026-09-06' }],
    [
      'a whole day off and one hour of it on',
      {
        start: '2026-09-04T09:00',
        recurrence: 'FREQ=DAILY;BYHOUR=9,13',
        exceptions: [cancelled('2026-12-25'), { date: '2026-12-25T13:00', note: 'x' }],
      },
    ],
  ])('%s', (_, changes) => {
    expect(problems(changes)).toEqual([]);
  });
});

describe('the rule', () => {
  test.each([
    [
      'every friday',
      'parts such as FREQ=WEEKLY, with a semicolon between them, found “EVERY FRIDAY”. Try FREQ=WEEKLY;BYDAY=FR for every Friday, or FREQ=MONTHLY;BYDAY=1MO for the first Monday of the month.',
    ],
    ['BYDAY=FR', 'how often, FREQ, found a rule without it. Try FREQ=WEEKLY in front.'],
    [
      'FREQ=FORTNIGHTLY',
      'how often: HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY in FREQ, found “FREQ=FORTNIGHTLY”. Try FREQ=WEEKLY.',
    ],
    [
      'FREQ=MINUTELY',
      'how often: HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY in FREQ, found “FREQ=MINUTELY”. Try FREQ=WEEKLY.',
    ],
    [
      'FREQ=WEEKLY;BYDAY=FRI',
      'days: MO, TU, WE, TH, FR, SA or SU in BYDAY, found “BYDAY=FRI”. Try BYDAY=FR, or BYDAY=-1TH for the last Thursday of the month.',
    ],
    ['FREQ=DAILY;BYHOUR=9,25', 'hours from 0 to 23 in BYHOUR, found “BYHOUR=9,25”. Try BYHOUR=9,14.'],
    [
      'FREQ=WEEKLY;INTERVAL=0',
      'a number from 1 in INTERVAL, found “INTERVAL=0”. Try INTERVAL=2 for every second.',
    ],
    ['FREQ=WEEKLY;COUNT=0', 'how many dates, from 1 to 9999 in COUNT, found “COUNT=0”. Try COUNT=10.'],
    ['FREQ=WEEKLY;UNTIL=2027-12-31', 'the last day in UNTIL, found “UNTIL=2027-12-31”. Try UNTIL=20271231.'],
    [
      'FREQ=WEEKLY;UNTIL=20271231T130000',
      'the last day in UNTIL, found “UNTIL=20271231T130000”. Try UNTIL=20271231.',
    ],
    [
      'DTSTART:20260904T130000Z\nRRULE:FREQ=WEEKLY',
      'the rule alone, found “DTSTART:20260904T130000Z RRULE:FREQ=WEEKLY”. Try removing it: start, duration and timezone are fields of their own.',
    ],
    [
      'FREQ=WEEKLY\nEXDATE:20261225T130000',
      'the rule alone, found “FREQ=WEEKLY EXDATE:20261225T130000”. Try the field exceptions for dates that are off or moved.',
    ],
    ['FREQ=WEEKLY;FREQ=DAILY', 'each part once, found FREQ a second time. Try keeping one of them.'],
    [
      'FREQ=WEEKLY;COUNT=3;UNTIL=20271231',
      'either COUNT or UNTIL, found “COUNT=3;UNTIL=20271231”. Try keeping the one that ends the series.',
    ],
    [
      'FREQ=WEEKLY;BYDAY=1FR',
      'numbered days in a monthly or yearly rule only, found “FREQ=WEEKLY;BYDAY=1FR”. Try FREQ=MONTHLY, or the day without its number.',
    ],
    [
      'FREQ=WEEKLY;BYMONTHDAY=3',
      'a rule that RFC 5545 allows, found “FREQ=WEEKLY;BYMONTHDAY=3” (BYMONTHDAY MUST NOT be used when FREQ is WEEKLY). Try a simpler rule, such as FREQ=WEEKLY;BYDAY=FR.',
    ],
    [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'a rule that gives at least one date, found “FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30”. Try another rule: no calendar has such a day.',
    ],
    [
      'FREQ=WEEKLY;UNTIL=20200101',
      'a rule that gives at least one date, found “FREQ=WEEKLY;UNTIL=20200101”. Try a later UNTIL: the series ends before its first date.',
    ],
  ])('%j', (recurrence, text) => {
    expect(problems({ recurrence })).toEqual([`recurrence error: expected ${text}`]);
  });

  test('hours in an all-day event', () => {
    expect(problems({ ...allDay, recurrence: 'FREQ=DAILY;BYHOUR=9' })).toEqual([
      'recurrence error: expected a rule without hours for an all-day event, found “FREQ=DAILY;BYHOUR=9”. Try FREQ=DAILY, or remove allDay and give start an hour.',
    ]);
    expect(problems({ ...allDay, recurrence: 'FREQ=DAILY;UNTIL=20271231T120000Z' })).toEqual([
      'recurrence error: expected UNTIL without an hour for an all-day event, found “UNTIL=20271231T120000Z”. Try UNTIL=20271231.',
    ]);
  });
});

describe('start and end', () => {
  test.each<[string, Partial<ScheduledEvent>, string]>([
    [
      'a start that the rule does not give',
      { start: '2026-09-03T13:00' },
      'start warning: expected the first date of the series, 2026-09-04T13:00, found “2026-09-03T13:00”, on which the rule gives none. Try start: 2026-09-04T13:00, or another recurrence.',
    ],
    [
      'an hour that the clocks skip',
      { start: '2027-03-28T02:30', recurrence: undefined },
      'start error: expected an hour that exists on that day in Europe/Paris, found “2027-03-28T02:30”, which the clocks skip. Try an hour later: the clocks go forward that night.',
    ],
    [
      'an end before the start',
      { ...allDay, end: '2026-09-03' },
      'end error: expected a day that is not before the start, 2026-09-04, found “2026-09-03”. Try the last day of the event.',
    ],
    [
      'an end beside a duration',
      { end: '2026-09-05' },
      'end warning: expected end for all-day events only, found “2026-09-05”. Try duration: with the minutes that it lasts, or allDay: true.',
    ],
    [
      'an hour in an all-day event',
      { ...allDay, start: '2026-09-04T13:00' },
      'start warning: expected a bare date for an all-day event, found “2026-09-04T13:00”. Try 2026-09-04, or remove allDay.',
    ],
    [
      'a duration in an all-day event',
      { ...allDay, duration: 60 },
      'duration warning: expected no duration for an all-day event, found 60 minutes. Try end: with the last day, or remove allDay.',
    ],
  ])('%s', (_, changes, text) => {
    expect(problems(changes)).toEqual([text]);
  });
});

describe('exceptions', () => {
  const twice = { start: '2026-09-04T09:00', recurrence: 'FREQ=DAILY;BYHOUR=9,13' };
  const date = 'exceptions.0.date error: expected';

  test.each<[string, Partial<ScheduledEvent>, string]>([
    [
      'no date of the series',
      { exceptions: [cancelled('2026-12-24')] },
      `${date} one of the dates of the series, found “2026-12-24”. Try 2026-12-18 or 2026-12-25.`,
    ],
    [
      'before the first date',
      { exceptions: [cancelled('2026-08-28')] },
      `${date} one of the dates of the series, found “2026-08-28”. Try 2026-09-04.`,
    ],
    [
      'after the last date',
      { recurrence: 'FREQ=WEEKLY;COUNT=2', exceptions: [cancelled('2026-12-25')] },
      `${date} one of the dates of the series, found “2026-12-25”. Try 2026-09-11.`,
    ],
    [
      'another hour than the date has',
      { exceptions: [cancelled('2026-12-25T14:00')] },
      `${date} one of the dates of the series, found “2026-12-25T14:00”. Try 2026-12-25.`,
    ],
    [
      'several a day, another hour',
      { ...twice, exceptions: [cancelled('2026-12-25T14:00')] },
      `${date} one of the dates of the series, found “2026-12-25T14:00”. Try 2026-12-25T09:00 or 2026-12-25T13:00.`,
    ],
    [
      'several a day, moved without saying which',
      { ...twice, exceptions: [{ date: '2026-12-25', start: '2026-12-26T10:00' }] },
      `${date} the hour as well, since there are several dates on that day, found “2026-12-25”. Try 2026-12-25T09:00.`,
    ],
    [
      'an event without a series',
      { recurrence: undefined, exceptions: [cancelled('2026-12-25')] },
      `${date} the date of the event, found “2026-12-25”. Try 2026-09-04.`,
    ],
    [
      'all day',
      { ...allDay, recurrence: 'FREQ=MONTHLY', exceptions: [cancelled('2026-12-25')] },
      `${date} one of the dates of the series, found “2026-12-25”. Try 2026-12-04 or 2027-01-04.`,
    ],
    [
      'the same date twice',
      { exceptions: [cancelled('2026-12-25'), { date: '2026-12-25T13:00', note: 'x' }] },
      'exceptions.1.date error: expected each date once, found “2026-12-25T13:00” a second time. Try keeping one of the two, with everything that changes on that date.',
    ],
    [
      'moved to where it is',
      { exceptions: [{ date: '2026-12-25', start: '2026-12-25T13:00' }] },
      'exceptions.0.start warning: expected a start that differs from the usual one, found “2026-12-25T13:00”. Try removing it: the date is at that time anyway.',
    ],
    [
      'moved into the gap of the clocks',
      { exceptions: [{ date: '2027-03-26', start: '2027-03-28T02:30' }] },
      'exceptions.0.start error: expected an hour that exists on that day in Europe/Paris, found “2027-03-28T02:30”, which the clocks skip. Try an hour later: the clocks go forward that night.',
    ],
    [
      'all day, moved to an hour',
      { ...allDay, exceptions: [{ date: '2026-09-04', start: '2026-09-05T13:00' }] },
      'exceptions.0.start warning: expected a bare date for an all-day event, found “2026-09-05T13:00”. Try 2026-09-05.',
    ],
    [
      'all day, a duration',
      { ...allDay, exceptions: [{ date: '2026-09-04', duration: 60 }] },
      'exceptions.0.duration warning: expected no duration for an all-day event, found 60 minutes. Try removing it: a moved date keeps its number of days.',
    ],
  ])('%s', (_, changes, text) => {
    expect(problems(changes)).toEqual([text]);
  });
});
