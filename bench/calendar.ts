import { occurrencesCalendar } from '../src/calendar/icalendar.ts';
import { occurrences } from '../src/calendar/occurrences.ts';
import type { Figure } from './figure.ts';

const timezone = 'Europe/Paris';
const weekly = {
  ...{ id: 'co-lunch', start: '2026-01-02T13:00', duration: 60, allDay: false, timezone },
  ...{ recurrence: 'FREQ=WEEKLY;BYDAY=FR', exceptions: [] },
};
const years = (count: number): { from: Date; to: Date } => ({
  from: new Date('2026-01-01T00:00:00Z'),
  to: new Date(`${2026 + count}-01-01T00:00:00Z`),
});

/** Median of some runs, the first of which only warms up. Milliseconds. */
function time(work: () => void, runs = 9): number {
  const times = Array.from({ length: runs + 1 }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return times.slice(1).toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}

/** How long a series and a large calendar take. */
export async function benchCalendar(): Promise<Figure[]> {
  const many = occurrences(weekly, years(100), timezone).slice(0, 5_000);
  const dates = many.map((occurrence) => ({ occurrence, title: 'Le Co-Lunch', description: 'À table !' }));
  const published = {
    ...{ siteUrl: 'https://etage.example', stamp: new Date('2026-01-01T00:00:00Z'), dates },
    cancelledTitle: (title: string) => `Annulé : ${title}`,
  };
  return [
    {
      name: '10 years of weekly dates expanded',
      value: time(() => void occurrences(weekly, years(10), timezone)),
      unit: 'ms',
      limit: 20,
    },
    {
      name: `a calendar of ${dates.length} occurrences written`,
      value: time(() => void occurrencesCalendar(published)),
      unit: 'ms',
      limit: 200,
    },
  ];
}
