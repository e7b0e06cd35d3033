import type { RecurrenceRule } from './recurrence-rule.ts';

/*
 * Rules that a calendar on the wall is enough for, in whole days since 1970. Nearly every series is one of them, and to count
 * days is twenty times as fast as to ask a library for all that RFC 5545 allows. Whatever is not surely one of them is left to it.
 */

/** The days that a rule gives from one day to another, both included, in order. */
export type DaysBetween = (from: number, to: number) => number[];

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** From 0, Monday: the first of January 1970 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

const milliseconds = 24 * 60 * 60 * 1000;
const monthOf = (day: number): number => {
  const date = new Date(day * milliseconds);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
/** Its first day; of the month after December, the January that follows. */
const firstOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / milliseconds;

/** Every so many days, weeks or months, of which `days` gives those that count. */
function everySoMany(
  unitOf: (day: number) => number,
  days: (unit: number) => number[],
  { start, interval }: { start: number; interval: number },
): DaysBetween {
  const first = unitOf(start);
  return (from, to) => {
    const steps = Math.max(0, Math.floor((unitOf(from) - first) / interval));
    const found: number[] = [];
    for (let unit = first + steps * interval; unit <= unitOf(to); unit += interval) {
      found.push(...days(unit).filter((day) => day >= Math.max(from, start) && day <= to));
    }
    return found;
  };
}

/** `1MO`, `-1TH`: the day of a month; undefined where the month has none. */
function numbered(month: number, count: number, weekday: number): number | undefined {
  const [first, next] = [firstOf(month), firstOf(month + 1)];
  const day =
    count > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7
      : next - 1 - ((weekdayOf(next - 1) - weekday + 7) % 7) + (count + 1) * 7;
  return day >= first && day < next ? day : undefined;
}

const sorted = (days: readonly (number | undefined)[]): number[] =>
  [...new Set(days.filter((day) => day !== undefined))].sort((a, b) => a - b);

function monthDays(byDay: readonly string[], start: number): ((month: number) => number[]) | undefined {
  if (byDay.length === 0) {
    const date = start - firstOf(monthOf(start));
    // The 31st of June would be the first of July.
    return (month) => sorted([firstOf(month) + date]).filter((day) => day < firstOf(month + 1));
  }
  const each = byDay.map((text) => /^([+-]?[1-5])(\w\w)$/.exec(text));
  if (!each.every((match) => match !== null)) return undefined;
  const parsed = each.map(([, count, name = '']) => [Number(count), weekdays.indexOf(name)] as const);
  return (month) => sorted(parsed.map(([count, weekday]) => numbered(month, count, weekday)));
}

/**
 * @param start the day of DTSTART, on and after which the rule gives dates
 * @returns undefined for a rule that is not simple: with a COUNT, more than days of the week, hours, a week that begins on Sunday
 */
export function simpleRule(rule: RecurrenceRule, start: number): DaysBetween | undefined {
  const known = ['FREQ', 'INTERVAL', 'UNTIL', 'BYDAY'];
  if (![...rule.keys()].every((name) => known.includes(name))) return undefined;
  const byDay = rule.get('BYDAY')?.split(',') ?? [];
  const interval = rule.get('INTERVAL') ?? '1';
  if (!/^[1-9]\d*$/.test(interval)) return undefined;
  const every = { start, interval: Number(interval) };
  switch (rule.get('FREQ')) {
    case 'DAILY':
      return byDay.length === 0
        ? everySoMany(
            (day) => day,
            (day) => [day],
            every,
          )
        : undefined;
    case 'WEEKLY': {
      const days = byDay.length === 0 ? [weekdayOf(start)] : byDay.map((name) => weekdays.indexOf(name));
      if (days.includes(-1)) return undefined;
      // Weeks begin on Monday: a Monday is three days before a Thursday.
      return everySoMany(
        (day) => Math.floor((day + 3) / 7),
        (week) => sorted(days.map((weekday) => week * 7 - 3 + weekday)),
        every,
      );
    }
    case 'MONTHLY': {
      const days = monthDays(byDay, start);
      return days && everySoMany(monthOf, days, every);
    }
    default:
      return undefined;
  }
}
