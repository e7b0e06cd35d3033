import { Temporal } from 'temporal-polyfill';
import { startOfDay } from '../calendar/wall-time.ts';
import { type AgendaDate, lastEnd } from './agenda.ts';

/** A week from Monday to Sunday (ISO 8601), as the place's own calendar has it. */
export interface Week {
  /** `2026-11-23`. */
  monday: string;
  sunday: string;
  dates: AgendaDate[];
  /** The instant from which none of its dates is to come. */
  ends: string;
}

const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });

const dayOf = ({ occurrence }: AgendaDate): string => occurrence.localStart.slice(0, 10);

/** Dates, in their order, by the week in which they begin. Weeks without any are left out. */
export function byWeek(dates: readonly AgendaDate[]): Week[] {
  const weeks = new Map<string, AgendaDate[]>();
  for (const date of dates) {
    const monday = mondayOf(Temporal.PlainDate.from(dayOf(date))).toString();
    weeks.set(monday, [...(weeks.get(monday) ?? []), date]);
  }
  return [...weeks].map(([monday, ofWeek]) => ({
    monday,
    sunday: Temporal.PlainDate.from(monday).add({ days: 6 }).toString(),
    dates: ofWeek,
    ends: lastEnd(ofWeek),
  }));
}

/** One square of a month's sheet. */
export interface Day {
  /** `2026-11-27`. */
  day: string;
  /** From 1 for Monday to 7. */
  weekday: number;
  /** A day of the month before or after that fills up the week. */
  outside: boolean;
  dates: AgendaDate[];
  /** The instants between which it is this day at the place. */
  from: string;
  ends: string;
}

/** The whole weeks that a month touches, each day with the dates that begin on it. */
export function monthSheet(month: string, dates: readonly AgendaDate[], timezone: string): Day[][] {
  const inMonth = Temporal.PlainYearMonth.from(month);
  const first = mondayOf(inMonth.toPlainDate({ day: 1 }));
  const last = inMonth.toPlainDate({ day: inMonth.daysInMonth });
  const weeks = Math.ceil((first.until(last).days + 1) / 7);
  const instant = (day: Temporal.PlainDate): string =>
    startOfDay(day.toString(), timezone).toInstant().toString();
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_unused, index) => {
      const day = first.add({ days: week * 7 + index });
      return {
        day: day.toString(),
        weekday: index + 1,
        outside: !inMonth.equals(day.toPlainYearMonth()),
        dates: dates.filter((date) => dayOf(date) === day.toString()),
        from: instant(day),
        ends: instant(day.add({ days: 1 })),
      };
    }),
  );
}

/** All months from that of the first date to that of the last, also those in between that have none: `2026-11`. */
export function monthsOf(dates: readonly AgendaDate[]): string[] {
  const days = dates.map(dayOf).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const from = Temporal.PlainYearMonth.from(first.slice(0, 7));
  const count = from.until(last.slice(0, 7), { largestUnit: 'months' }).months + 1;
  return Array.from({ length: count }, (_, index) => from.add({ months: index }).toString());
}

/** The instants at which a month begins and ends at the place. */
export function monthSpan(month: string, timezone: string): { from: string; ends: string } {
  const begins = (of: Temporal.PlainYearMonth): string =>
    startOfDay(of.toPlainDate({ day: 1 }).toString(), timezone)
      .toInstant()
      .toString();
  const of = Temporal.PlainYearMonth.from(month);
  return { from: begins(of), ends: begins(of.add({ months: 1 })) };
}
