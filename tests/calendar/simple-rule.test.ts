import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { minuteOf, momentOf, readWall } from '../../src/calendar/moment.ts';
import { recurrenceOf, timed } from '../../src/calendar/recurrence.ts';
import { readRule } from '../../src/calendar/recurrence-rule.ts';
import { simpleRule } from '../../src/calendar/simple-rule.ts';
import { instantsOf, wallAt } from '../../src/calendar/zone.ts';
import { type Draw, oneOf, random, shuffled } from '../support/random.ts';
import { event } from './schedule.ts';

/** Rules that are counted in days, and the library that knows all rules: both must say the same, everywhere and always. */

// Half an hour of summer, midnights that are skipped, a Friday that never was.
const zones = [
  ...['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Asia/Beirut', 'Australia/Lord_Howe'],
  ...['America/Santiago', 'America/Sao_Paulo', 'Pacific/Apia', 'UTC'],
];
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const some = <T>(draw: Draw, of: readonly T[]): T[] => shuffled(draw, [...of]).slice(0, 1 + draw(3));

function anyRule(draw: Draw): string {
  const freq = oneOf(draw, ['DAILY', 'WEEKLY', 'MONTHLY']);
  const numbered = days.flatMap((day) => [1, 2, 3, 4, 5, -1, -2, -5].map((count) => `${count}${day}`));
  const byDay = freq === 'WEEKLY' ? some(draw, days) : some(draw, numbered);
  const parts = [
    `FREQ=${freq}`,
    draw(2) === 0 && `INTERVAL=${1 + draw(5)}`,
    freq !== 'DAILY' && draw(3) > 0 && `BYDAY=${byDay.join(',')}`,
    draw(4) === 0 && `UNTIL=20${11 + draw(20)}0${1 + draw(9)}1${draw(10)}`,
  ];
  return shuffled(
    draw,
    parts.filter((part) => part !== false),
  ).join(';');
}

const pad = (number: number): string => String(number).padStart(2, '0');
const anyDay = (draw: Draw): string => `20${pad(10 + draw(18))}-${pad(1 + draw(12))}-${pad(1 + draw(28))}`;
/** Often at an hour at which clocks change. */
const anyHour = (draw: Draw): string => oneOf(draw, ['00:00', '00:30', '01:45', '02:30', '03:00', '13:00']);

describe('a rule that is counted', () => {
  test.each(zones)('gives the dates that the library gives, in %s', (timezone) => {
    const draw = random(zones.indexOf(timezone));
    let found = 0;
    for (let n = 0; n < 40; n++) {
      const recurrence = anyRule(draw);
      const start = `${anyDay(draw)}T${anyHour(draw)}`;
      const begins = momentOf(readWall(start), timezone);
      const from = readWall(anyDay(draw)) + draw(24) * 3_600_000;
      const to = from + draw(700) * 86_400_000;
      const rule = `${recurrence} from ${start} in ${timezone}`;
      expect(simpleRule(readRule(recurrence), 0), rule).toBeDefined();
      const counted = recurrenceOf(event({ recurrence, start, timezone }), timezone).between(from, to);
      expect(counted, rule).toEqual(timed(recurrence, begins, timezone).between(from, to));
      found += counted.length;
    }
    expect(found).toBeGreaterThan(500);
  });

  test('keeps its hour where the library loses it: in Morocco, whose summer pauses for Ramadan', () => {
    const schedule = { recurrence: 'FREQ=MONTHLY;BYDAY=4MO', start: '2016-05-03T02:30' };
    const inMorocco = event({ ...schedule, timezone: 'Africa/Casablanca' });
    const [from, to] = [Date.UTC(2018, 4), Date.UTC(2018, 6)];
    const dates = recurrenceOf(inMorocco, 'Africa/Casablanca').between(from, to);
    expect(dates.map(minuteOf)).toEqual(['2018-05-28T02:30', '2018-06-25T02:30']);
  });

  test.each([
    'FREQ=WEEKLY;COUNT=3',
    'FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=SU',
    'FREQ=MONTHLY;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=MO,FR;BYSETPOS=-1',
    'FREQ=MONTHLY;BYMONTHDAY=15',
    'FREQ=YEARLY',
    'FREQ=DAILY;BYDAY=MO',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;INTERVAL=0',
  ])('%s is left to the library', (text) => {
    expect(simpleRule(readRule(text), 0)).toBeUndefined();
  });
});

describe.each([...zones, 'Africa/Casablanca'])('the clocks in %s', (timezone) => {
  const draw = random(7 + timezone.length);

  test('show what Temporal says', () => {
    for (let n = 0; n < 200; n++) {
      const instant = draw(2_000_000) * 2_000_000;
      const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone);
      expect(wallAt(instant, timezone)).toBe(Date.parse(`${zoned.toPlainDateTime()}Z`));
    }
  });

  test('show a wall time as often as Temporal says, beside each change too', () => {
    let at = Temporal.Instant.from(`20${10 + draw(15)}-01-01T00:00:00Z`).toZonedDateTimeISO(timezone);
    for (let n = 0; n < 6; n++) {
      const change = at.getTimeZoneTransition('next');
      for (let quarter = -8; quarter <= 8; quarter++) {
        const wall = (change ?? at).toPlainDateTime().add({ minutes: 15 * quarter });
        const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
          wall.toZonedDateTime(timezone, { disambiguation }),
        );
        const real = [earlier, later].filter((one) => one?.toPlainDateTime().equals(wall));
        expect(instantsOf(Date.parse(`${wall}Z`), timezone), `${wall}`).toEqual([
          ...new Set(real.map((one) => one?.epochMilliseconds)),
        ]);
      }
      at = (change ?? at).add({ days: 1 });
    }
  });
});
