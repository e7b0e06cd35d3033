import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { invitation, occurrencesCalendar, seriesCalendar } from '../../src/calendar/icalendar.ts';
import { occurrences } from '../../src/calendar/occurrences.ts';
import { datesIn } from '../calendar/icalendar.ts';
import { event } from '../calendar/schedule.ts';

/*
 * Two readers that share nothing with the writer, whose lines are our own: ical.js with its own parser, its own iterator and the
 * file's VTIMEZONE; node-ical with its own parser (its expansion is rrule-temporal, which judges ours).
 */

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

describe.each(['Europe/Paris', 'America/New_York', 'Asia/Kolkata'])(
  'the part of a mail, in %s',
  (timezone) => {
    const own = event({ timezone, recurrence: 'FREQ=DAILY;INTERVAL=3', start: '2026-01-01T23:30' });
    const shown = occurrences(own, window, timezone);

    test.each(['REQUEST', 'CANCEL'] as const)('%s: two other readers find the date of the page', (method) => {
      const wrong = shown.filter((occurrence) => {
        const text = invitation({
          ...{ method, siteUrl: published.siteUrl, stamp: published.stamp },
          organizer: { name: 'L’équipe', email: 'bonjour@etage.example' },
          attendee: { email: 'lea@exemple.fr', partstat: 'ACCEPTED' },
          date: { occurrence, title: 'Le Co-Lunch', sequence: 1 },
        });
        const start = new Date(occurrence.start).toISOString();
        const found = [...datesIn(text, window).map((date) => date.start), ...startsByZoneOfTheFile(text)];
        return found.join() !== [start, start].join();
      });
      expect(shown.length).toBeGreaterThan(200);
      expect(wrong).toEqual([]);
    });
  },
);

describe('a broken copy is found out', () => {
  const timezone = 'Europe/Paris';
  const own = event({
    timezone,
    recurrence: 'FREQ=WEEKLY;BYDAY=FR',
    start: '2026-01-02T13:00',
    exceptions: [{ date: '2026-01-16', start: '2026-01-16T20:15' }],
  });
  const text = seriesCalendar({
    ...{ ...published, name: 'Étage', siteTimezone: timezone },
    events: [{ event: own, title: 'Le Co-Lunch' }],
  });
  const starts = occurrences(own, window, timezone)
    .map((one) => new Date(one.start).toISOString())
    .sort();
  const byNodeIcal = (copy: string): string[] => datesIn(copy, window).map((date) => date.start);
  const both = [byNodeIcal, startsByZoneOfTheFile];

  test.each<[what: string, from: RegExp, to: string, readers: ((copy: string) => string[])[]]>([
    ['another weekday', /BYDAY=FR/, 'BYDAY=TH', both],
    ['another rhythm', /FREQ=WEEKLY/, 'FREQ=WEEKLY;INTERVAL=2', both],
    ['another hour', /(DTSTART;TZID=Europe\/Paris:20260102T)13/, '$114', both],
    ['an override of a date that is none', /(RECURRENCE-ID;TZID=Europe\/Paris:20260116T)13/, '$109', both],
    [
      'an override that is lost',
      /BEGIN:VEVENT(?:(?!END:VEVENT)[\s\S])*RECURRENCE-ID[\s\S]*?END:VEVENT\r\n/,
      '',
      both,
    ],
    ['a summer time of three hours', /TZOFFSETTO:\+0200/, 'TZOFFSETTO:+0300', [startsByZoneOfTheFile]],
  ])('%s', (_, from, to, readers) => {
    const copy = text.replace(from, to);
    expect(copy).not.toBe(text);
    for (const read of readers) {
      expect(read(text)).toEqual(starts);
      expect(read(copy)).not.toEqual(starts);
    }
  });
});
