import { describe, expect, test } from 'vitest';
import {
  invitation,
  occurrenceCalendar,
  occurrencesCalendar,
  seriesCalendar,
  uidOf,
} from '../../src/calendar/icalendar.ts';
import { occurrenceOn, occurrences } from '../../src/calendar/occurrences.ts';
import type { ScheduledEvent } from '../../src/calendar/schedule.ts';
import { datesIn, vevents } from './icalendar.ts';
import { event, paris } from './schedule.ts';

const published = {
  siteUrl: 'https://etage.example/',
  stamp: new Date('2026-09-01T08:00:00Z'),
  organizer: { name: 'Valérie', email: 'bonjour@etage.example' },
  cancelledTitle: (title: string) => `Annulé : ${title}`,
};

const series = (changes: Partial<ScheduledEvent> = {}, texts = {}): string =>
  seriesCalendar({
    ...published,
    name: 'Étage',
    siteTimezone: paris,
    events: [{ event: event(changes), title: 'Le Co-Lunch', ...texts }],
  });

const dateOf = (changes: Partial<ScheduledEvent>, date: string) => {
  const occurrence = occurrenceOn(event(changes), date, paris);
  if (!occurrence) throw new Error(`no ${date}`);
  return { occurrence, title: 'Le Co-Lunch', sequence: 2 };
};

const exceptions = [
  { date: '2026-12-04', place: { name: 'La cuisine du 4e' } },
  { date: '2026-12-11', capacity: 3, recap: 'Trois couverts.' },
  { date: '2026-12-18', start: '2026-12-18T12:30', duration: 120, note: 'Deux heures.' },
  { date: '2026-12-25', cancelled: true as const, reason: 'C’est Noël.' },
  { date: '2027-03-26', start: '2027-03-29T00:30' },
];

/** Whole series, each over a year and a half, so over three daylight-saving changes. */
const schedules: [string, Partial<ScheduledEvent>][] = [
  ['weekly in Paris', {}],
  ['weekly in New York', { timezone: 'America/New_York' }],
  ['weekly where the library knows the zone by another name', { timezone: 'Indian/Reunion' }],
  ['weekly in UTC', { timezone: 'UTC' }],
  ['with exceptions', { exceptions, place: { name: 'La grande table', floor: '1er étage' } }],
  ['last Thursday', { start: '2026-09-24T19:00', duration: 150, recurrence: 'FREQ=MONTHLY;BYDAY=-1TH' }],
  ['fifth Friday', { start: '2026-10-30T13:00', recurrence: 'FREQ=MONTHLY;BYDAY=5FR' }],
  [
    'the last working day',
    { start: '2026-09-30T09:00', recurrence: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1' },
  ],
  ['every other week, seven times', { recurrence: 'FREQ=WEEKLY;INTERVAL=2;COUNT=7' }],
  ['until a day', { start: '2026-09-04T23:30', recurrence: 'FREQ=WEEKLY;UNTIL=20270326' }],
  ['a start that the rule does not give', { start: '2026-09-02T13:00' }],
  ['a repeated hour every day', { start: '2026-09-04T02:15', recurrence: 'FREQ=DAILY;UNTIL=20261231' }],
  [
    'twice a day, one of them moved',
    {
      start: '2026-09-04T09:00',
      recurrence: 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=9,14',
      exceptions: [
        { date: '2026-10-26T14:00', start: '2026-10-27T15:00' },
        { date: '2026-12-28', cancelled: true as const },
      ],
    },
  ],
  ['one date', { recurrence: undefined }],
  [
    'one date, moved',
    { recurrence: undefined, exceptions: [{ date: '2026-09-04', start: '2026-10-30T13:00' }] },
  ],
  ['days', { allDay: true, start: '2026-10-24', end: '2026-10-26', recurrence: undefined }],
  [
    'days every month',
    {
      allDay: true,
      start: '2026-09-24',
      end: '2026-09-25',
      recurrence: 'FREQ=MONTHLY;UNTIL=20270424',
      exceptions: [{ date: '2026-10-24', start: '2026-10-25' }],
    },
  ],
];

const window = { from: new Date('2026-09-01T00:00:00Z'), to: new Date('2028-01-01T00:00:00Z') };
const shown = (changes: Partial<ScheduledEvent>) =>
  occurrences(event(changes), window, paris).map(({ start, end, status, allDay, localStart, localEnd }) => ({
    start: allDay ? localStart : new Date(start).toISOString(),
    end: allDay ? localEnd : new Date(end).toISOString(),
    cancelled: status === 'cancelled',
  }));

describe('an independent parser reads back the dates that the pages show', () => {
  test.each(schedules)('series: %s', (_, changes) => {
    expect(shown(changes).length).toBeGreaterThan(0);
    expect(datesIn(series(changes), window)).toEqual(shown(changes));
  });

  test.each(schedules)('single dates: %s', (_, changes) => {
    const dates = occurrences(event(changes), window, paris).map((occurrence) => ({
      occurrence,
      title: 't',
    }));
    expect(datesIn(occurrencesCalendar({ ...published, dates }), window)).toEqual(shown(changes));
    const first = dates.slice(0, 1);
    for (const date of first) {
      expect(datesIn(occurrenceCalendar({ ...published, date }), window)).toEqual(
        datesIn(occurrencesCalendar({ ...published, dates: first }), window),
      );
    }
  });
});

describe('a series to subscribe to', () => {
  const text = series({ exceptions, place: { name: 'La grande table', floor: '1er étage' } });

  test('is looked at again after some hours, under its name', () => {
    expect(text).toMatch(
      /^BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-\/\/Etage\/\/Etage 1\/\/EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nNAME:Étage\r\nX-WR-CALNAME:Étage\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\nBEGIN:VTIMEZONE\r\nTZID:Europe\/Paris\r\n/,
    );
  });

  test('has one VEVENT for the rule, and one for each date that looks different', () => {
    const ids = [...text.matchAll(/RECURRENCE-ID\S*/g)].map(([line]) => line);
    // Not 11 December: seats and a recap are the site's.
    expect(ids).toEqual([
      'RECURRENCE-ID;TZID=Europe/Paris:20261204T130000',
      'RECURRENCE-ID;TZID=Europe/Paris:20261218T130000',
      'RECURRENCE-ID;TZID=Europe/Paris:20261225T130000',
      'RECURRENCE-ID;TZID=Europe/Paris:20270326T130000',
    ]);
    expect(text.match(/UID:co-lunch@etage\.example\r\n/g)).toHaveLength(5);
    expect(text.match(/RRULE:FREQ=WEEKLY;BYDAY=FR\r\n/g)).toHaveLength(1);
  });

  test('a cancelled date stays, and says why', () => {
    expect(text).toContain('SUMMARY:Annulé : Le Co-Lunch\r\nDESCRIPTION:C’est Noël.\r\n');
    expect(text).toContain('STATUS:CANCELLED\r\n');
    expect(text).not.toContain('EXDATE');
  });

  test('a note comes before the description', () => {
    expect(series({ exceptions }, { description: 'Chaque vendredi.' })).toContain(
      'DESCRIPTION:Deux heures.\\n\\nChaque vendredi.\r\n',
    );
  });

  test('UNTIL is in UTC beside a zone, a date beside a date', () => {
    expect(series({ recurrence: 'FREQ=WEEKLY;UNTIL=20270326' })).toContain('UNTIL=20270326T225959Z\r\n');
    expect(series({ recurrence: 'FREQ=WEEKLY;UNTIL=20270402' })).toContain('UNTIL=20270402T215959Z\r\n');
    const days = { allDay: true, start: '2026-09-04', recurrence: 'FREQ=WEEKLY;UNTIL=20270326' };
    expect(series(days)).toMatch(/DTSTART;VALUE=DATE:20260904\r\n.*\r\nRRULE:FREQ=WEEKLY;UNTIL=20270326\r\n/);
  });

  test('an hour that the clocks repeat stays wall time where a series goes on from it, and is UTC for one date', () => {
    const night = { start: '2026-10-25T02:15', recurrence: 'FREQ=WEEKLY' };
    expect(series(night)).toContain('DTSTART;TZID=Europe/Paris:20261025T021500\r\n');
    expect(occurrenceCalendar({ ...published, date: dateOf(night, '2026-10-25') })).toContain(
      'DTSTART:20261025T001500Z\r\nDTEND:20261025T011500Z\r\n',
    );
  });

  test('a date that differs links to its own page', () => {
    const urls = { url: 'https://etage.example/events/co-lunch/' };
    const linked = series({ exceptions }, { ...urls, urlOfDate: (date: string) => `${urls.url}${date}/` });
    expect([...linked.matchAll(/URL:\S*/g)].map(([line]) => line)).toEqual([
      'URL:https://etage.example/events/co-lunch/',
      'URL:https://etage.example/events/co-lunch/2026-12-04/',
      'URL:https://etage.example/events/co-lunch/2026-12-18/',
      'URL:https://etage.example/events/co-lunch/2026-12-25/',
      'URL:https://etage.example/events/co-lunch/2027-03-26/',
    ]);
  });

  test('several events share the zones that they name, each once', () => {
    const three = seriesCalendar({
      ...published,
      name: 'Étage',
      siteTimezone: paris,
      events: [
        { event: event(), title: 'a' },
        { event: event({ id: 'b' }), title: 'b' },
        { event: event({ id: 'c', timezone: 'America/New_York' }), title: 'c' },
        { event: event({ id: 'd', timezone: 'Asia/Tokyo', allDay: true, start: '2026-09-04' }), title: 'd' },
      ],
    });
    expect([...three.matchAll(/\r\nTZID:(\S+)/g)].map(([, zone]) => zone)).toEqual([
      'America/New_York',
      'Europe/Paris',
    ]);
    expect(vevents(three)).toHaveLength(4);
  });

  test('the same input gives the same bytes', () => {
    expect(series({ exceptions })).toBe(series({ exceptions }));
  });
});

describe('an invitation', () => {
  const asked = {
    method: 'REQUEST' as const,
    siteUrl: 'https://etage.example',
    stamp: new Date('2026-11-20T08:00:00.123Z'),
    organizer: { name: 'Valérie Gérard', email: 'bonjour@etage.example' },
    attendee: { email: 'lea@mail.example', partstat: 'ACCEPTED' as const },
    date: { ...dateOf({}, '2026-11-27'), url: 'https://etage.example/events/co-lunch/2026-11-27/' },
  };
  const veventOf = (text: string): string =>
    text.slice(text.indexOf('BEGIN:VEVENT'), text.indexOf('END:VEVENT'));

  test('is a whole file with one attendee', () => {
    const text = invitation(asked);
    expect(text).toContain('CALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\n');
    expect(veventOf(text).split('\r\n')).toEqual([
      'BEGIN:VEVENT',
      'UID:co-lunch-2026-11-27@etage.example',
      'DTSTAMP:20261120T080000Z',
      'DTSTART;TZID=Europe/Paris:20261127T130000',
      'DTEND;TZID=Europe/Paris:20261127T140000',
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALS',
      ' E:mailto:lea@mail.example',
      'SUMMARY:Le Co-Lunch',
      'URL:https://etage.example/events/co-lunch/2026-11-27/',
      'STATUS:CONFIRMED',
      'SEQUENCE:2',
      'ORGANIZER;CN=Valérie Gérard:mailto:bonjour@etage.example',
      '',
    ]);
  });

  test('to the waitlist is tentative', () => {
    const text = invitation({ ...asked, attendee: { ...asked.attendee, partstat: 'TENTATIVE' } });
    expect(text).toContain('PARTSTAT=TENTATIVE');
    expect(text).toContain('STATUS:TENTATIVE\r\n');
  });

  test('is called off under the same UID', () => {
    const text = invitation({ ...asked, method: 'CANCEL' });
    expect(text).toContain('METHOD:CANCEL\r\n');
    expect(text).toContain('STATUS:CANCELLED\r\n');
    expect(text).toContain(`UID:${uidOf(asked.date.occurrence, published.siteUrl)}\r\n`);
  });

  test('follows a date that moved', () => {
    const moved = { exceptions: [{ date: '2026-11-27', start: '2026-12-01T18:30' }] };
    const text = invitation({ ...asked, date: dateOf(moved, '2026-11-27') });
    expect(text).toContain('UID:co-lunch-2026-11-27@etage.example\r\n');
    expect(datesIn(text, window)).toEqual([
      { start: '2026-12-01T17:30:00.000Z', end: '2026-12-01T18:30:00.000Z', cancelled: false },
    ]);
  });

  test.each(schedules)('an independent parser reads its date: %s', (_, changes) => {
    for (const [index, occurrence] of occurrences(event(changes), window, paris).slice(0, 12).entries()) {
      const date = { occurrence, title: 't', sequence: 0 };
      const expected = { ...shown(changes)[index], cancelled: false };
      expect(datesIn(invitation({ ...asked, date }), window)).toEqual([expected]);
      expect(datesIn(invitation({ ...asked, method: 'CANCEL', date }), window)).toEqual([
        { ...expected, cancelled: true },
      ]);
    }
  });

  test.each([
    'a@b.example,c@d.example',
    'a@b.example\r\nATTENDEE:mailto:x@y',
    'a b@c.example',
    '',
    'a@b\u0085.example',
  ])('to %j, which is not one address, is refused', (email) => {
    expect(() => invitation({ ...asked, attendee: { email, partstat: 'ACCEPTED' } })).toThrow(
      'Not one e-mail',
    );
  });
});
