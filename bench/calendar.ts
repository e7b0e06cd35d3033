import ICAL from 'ical.js';
import { occurrencesCalendar, seriesCalendar } from '../src/calendar/icalendar.ts';
import { momentOf, readWall } from '../src/calendar/moment.ts';
import { occurrences } from '../src/calendar/occurrences.ts';
import { timed } from '../src/calendar/recurrence.ts';
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
const published = {
  ...{ siteUrl: 'https://etage.example', stamp: new Date('2026-01-01T00:00:00Z') },
  cancelledTitle: (title: string) => `Annulé : ${title}`,
};

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/** Milliseconds of each of some ways, medians of some runs in turns: a busy moment meets all of them. The first only warms up. */
function times<Way extends string>(ways: Record<Way, () => unknown>, runs = 9): Record<Way, number> {
  const names = Object.keys(ways) as Way[];
  const taken = new Map<Way, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run <= runs; run++) {
    for (const name of names) {
      const begun = performance.now();
      ways[name]();
      if (run > 0) taken.get(name)?.push(performance.now() - begun);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Record<
    Way,
    number
  >;
}

/** The same dates by ical.js: from the text of the calendar, with its own iterator and the file's VTIMEZONE. */
function byIcalJs(text: string, to: Date): () => Date[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const [series] = calendar.getAllSubcomponents('vevent').map((vevent) => new ICAL.Event(vevent));
  if (!series) throw new Error('There is no event in the calendar.');
  return () => {
    const starts: Date[] = [];
    const iterator = series.iterator();
    for (let next = iterator.next(); next && next.toJSDate() < to; next = iterator.next())
      starts.push(series.getOccurrenceDetails(next).startDate.toJSDate());
    return starts;
  };
}

function expansionFigures(): Figure[] {
  const window = years(10);
  const text = seriesCalendar({
    ...{ ...published, name: 'Étage', siteTimezone: timezone },
    events: [{ event: weekly, title: 'Le Co-Lunch' }],
  });
  const icalJs = byIcalJs(text, window.to);
  const start = momentOf(readWall(weekly.start), timezone);
  const [from, to] = [window.from.getTime(), window.to.getTime()];
  const library = (): unknown => timed(weekly.recurrence, start, timezone).between(from, to);
  const ours = (): { start: string }[] => occurrences(weekly, window, timezone);
  const same = icalJs().map((date) => date.toISOString().replace('.000', ''));
  if (
    ours()
      .map(({ start: at }) => at)
      .join() !== same.join()
  )
    throw new Error('ical.js finds other dates.');
  const taken = times({ ours, library, icalJs });
  const figure = { name: '10 years of weekly dates expanded', value: taken.ours, unit: 'ms' };
  return [
    { ...figure, limit: 20, peer: { name: 'ical.js', value: taken.icalJs } },
    { ...figure, peer: { name: 'rrule-temporal alone', value: taken.library } },
  ];
}

function writingFigures(): Figure[] {
  const many = occurrences(weekly, years(100), timezone).slice(0, 5_000);
  const dates = many.map((occurrence) => ({ occurrence, title: 'Le Co-Lunch', description: 'À table !' }));
  const ours = (): string => occurrencesCalendar({ ...published, dates });
  // What it would be given: the same file, read already.
  const jCal = ICAL.parse(ours());
  const taken = times({ ours, icalJs: () => ICAL.stringify(jCal) });
  return [
    {
      ...{ name: `a calendar of ${dates.length} occurrences written`, value: taken.ours, unit: 'ms' },
      peer: { name: 'ical.js, lines alone', value: taken.icalJs },
      limit: 200,
    },
  ];
}

/** How long a series and a large calendar take. */
export async function benchCalendar(): Promise<Figure[]> {
  return [...expansionFigures(), ...writingFigures()];
}
