import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { occurrencesCalendar, seriesCalendar } from '../../src/calendar/icalendar.ts';
import { occurrences } from '../../src/calendar/occurrences.ts';
import { datesIn } from '../calendar/icalendar.ts';
import { event } from '../calendar/schedule.ts';

const published = {
  ...{ siteUrl: 'https://etage.example', stamp: new Date('2026-01-01T00:00:00Z') },
  cancelledTitle: (title: string) => `Annulé : ${title}`,
};
// Two years with both changes of the clocks, four times.
const window = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2028-01-01T00:00:00Z') };

/** The starts that another reader finds: its own parser, its own expansion, and the file's own VTIMEZONE. */
function startsByZoneOfTheFile(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const all = calendar.getAllSubcomponents('vevent').map((vevent) => new ICAL.Event(vevent));
  const starts: Date[] = [];
  for (const one of all.filter((each) => !each.isRecurrenceException())) {
    for (const other of all)
      if (other.isRecurrenceException() && other.uid === one.uid) one.relateException(other);
    if (!one.isRecurring()) starts.push(one.startDate.toJSDate());
    const times = one.isRecurring() ? one.iterator() : undefined;
    for (let next = times?.next(); next && next.toJSDate() < window.to; next = times?.next()) {
      starts.push(one.getOccurrenceDetails(next).startDate.toJSDate());
    }
  }
  return starts
    .map((start) => start.toISOString())
    .filter((start) => start < window.to.toISOString())
    .sort();
}

const rules = [
  ['FREQ=WEEKLY;BYDAY=FR', '2026-01-02T13:00'],
  ['FREQ=DAILY;INTERVAL=3', '2026-01-01T23:30'],
  ['FREQ=MONTHLY;BYDAY=1MO', '2026-01-05T19:00'],
  ['FREQ=MONTHLY;BYDAY=-1SU', '2026-01-25T10:00'],
] as const;

describe.each(['Europe/Paris', 'America/New_York', 'Asia/Kolkata'])('in %s', (timezone) => {
  test.each(rules)('%s: two other readers find the dates of the page', (recurrence, start) => {
    const [, , moved] = occurrences(event({ timezone, recurrence, start }), window, timezone);
    const exceptions = [{ date: moved?.date ?? '', start: `${moved?.date}T20:15` }];
    const own = event({ timezone, recurrence, start, exceptions });
    const shown = occurrences(own, window, timezone);
    const starts = shown.map((one) => new Date(one.start).toISOString()).sort();
    const series = seriesCalendar({
      ...{ ...published, name: 'Étage', siteTimezone: timezone },
      events: [{ event: own, title: 'Le Co-Lunch' }],
    });
    const dates = occurrencesCalendar({
      ...published,
      dates: shown.map((occurrence) => ({ occurrence, title: 'Le Co-Lunch' })),
    });
    expect(starts.length).toBeGreaterThan(20);
    for (const text of [series, dates]) {
      expect(datesIn(text, window).map((date) => date.start)).toEqual(starts);
      expect(startsByZoneOfTheFile(text)).toEqual(starts);
    }
  });
});
