import { describe, expect, test } from 'vitest';
import { invitation, occurrenceCalendar, seriesCalendar } from '../../src/calendar/icalendar.ts';
import { occurrenceOn } from '../../src/calendar/occurrences.ts';
import { propertiesOf, vevents } from './icalendar.ts';
import { event, paris } from './schedule.ts';

/** Every property of a file with these words in every place that takes words. */
function files(words: string): string[] {
  const place = { name: words, floor: words, address: words };
  const exceptions = [
    { date: '2026-12-18', note: words, place },
    { date: '2026-12-25', cancelled: true as const, reason: words },
  ];
  const lunch = event({ place, exceptions });
  const occurrence = occurrenceOn(lunch, '2026-12-25', paris);
  if (!occurrence) throw new Error('no Christmas');
  const texts = { title: words, description: words, url: 'https://etage.example/' };
  const published = {
    siteUrl: 'https://etage.example',
    stamp: new Date('2026-09-01T08:00:00Z'),
    organizer: { name: words, email: 'bonjour@etage.example' },
    cancelledTitle: (title: string) => `Annulé : ${title}`,
  };
  const date = { ...texts, occurrence, location: words, sequence: 1 };
  const attendee = { email: 'lea@mail.example', partstat: 'ACCEPTED' as const };
  return [
    seriesCalendar({ ...published, name: words, siteTimezone: paris, events: [{ ...texts, event: lunch }] }),
    occurrenceCalendar({ ...published, date }),
    invitation({ ...published, method: 'REQUEST', attendee, date }),
    invitation({ ...published, method: 'CANCEL', attendee, date }),
  ];
}

const hostile: [string, string][] = [
  ['CRLF', 'Evil\r\nATTENDEE:mailto:x@y'],
  ['CR', 'Evil\rATTENDEE:mailto:x@y'],
  ['LF', 'Evil\nATTENDEE:mailto:x@y'],
  ['a fold', 'Evil\r\n ATTENDEE:mailto:x@y'],
  ['NEL', 'Evil\u0085ATTENDEE:mailto:x@y'],
  ['LS', 'Evil\u2028ATTENDEE:mailto:x@y'],
  ['PS', 'Evil\u2029ATTENDEE:mailto:x@y'],
  ['vertical tab and form feed', 'Evil\vATTENDEE:mailto:x@y\fATTENDEE:mailto:x@y'],
  ['NUL', 'Evil\0\r\0\nATTENDEE:mailto:x@y'],
  ['a tab', 'Evil\tATTENDEE:mailto:x@y'],
  ['escape, backspace, DEL', '\u001b[31mEvil\b\u007f'],
  ['an end of the event', 'Evil\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x'],
  ['an escaped line break', 'Evil\\nATTENDEE:mailto:x@y\\'],
  ['quotes and separators', 'Evil";X=1:mailto:x@y;Y="a,b'],
  ['emoji', `Evil ${'🍲👩🏽‍🍳'.repeat(40)}`],
  ['300 letters', 'é'.repeat(300)],
  ['half an emoji', 'Evil \ud83c'],
];

describe('no value can add a property', () => {
  const meant = files('Evil').map(propertiesOf);

  test('the set of properties is what it is known to be', () => {
    expect(meant[2]?.filter((line) => !/^(TZ|DTSTART|RRULE|LAST|(BEGIN|END):(STAN|DAY))/.test(line))).toEqual(
      [
        'BEGIN:VCALENDAR',
        'VERSION',
        'PRODID',
        'CALSCALE',
        'METHOD',
        'BEGIN:VTIMEZONE',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'UID',
        'DTSTAMP',
        'DTEND',
        'ATTENDEE',
        'SUMMARY',
        'DESCRIPTION',
        'LOCATION',
        'URL',
        'STATUS',
        'SEQUENCE',
        'ORGANIZER',
        'END:VEVENT',
        'END:VCALENDAR',
      ],
    );
  });

  test.each(hostile)('%s', (_, words) => {
    const texts = files(words);
    expect(texts.map(propertiesOf)).toEqual(meant);
    for (const text of texts) {
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  test.each(hostile)('%s: node-ical finds the same keys', (_, words) => {
    const keysOf = (text: string) => vevents(text).map((vevent) => Object.keys(vevent ?? {}).sort());
    expect(files(words).map(keysOf)).toEqual(files('Evil').map(keysOf));
  });

  test.each(hostile)('%s: lines are at most 75 octets, whole characters, with CRLF', (_, words) => {
    for (const text of files(words)) {
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line.isWellFormed()).toBe(true);
      }
    }
  });
});

describe('words come through', () => {
  const read = (words: string) => vevents(files(words)[2] ?? '')[0];

  test.each([
    ['emoji and long lines', `Evil ${'🍲👩🏽‍🍳'.repeat(40)}`],
    ['separators and backslashes', 'a, b; c: "d" \\ e'],
    ['French', 'C’est noté\u202f! «\u00a0Là\u00a0»'],
  ])('%s', (_, words) => {
    expect(read(words)).toMatchObject({ summary: words, description: expect.stringContaining(words) });
  });

  test('a description keeps its lines, a title becomes one', () => {
    expect(read('a\r\nb\u2028c\td')).toMatchObject({
      summary: 'a b c d',
      description: expect.stringContaining('a\nb\nc d'),
    });
  });
});

test.each(['javascript:alert(1)', 'not an address', 'file:///etc/passwd'])('%j is no page', (url) => {
  const lunch = { event: event(), title: 't', url };
  const published = { siteUrl: 'https://etage.example', stamp: new Date(0), cancelledTitle: String };
  expect(() => seriesCalendar({ ...published, name: 'n', siteTimezone: paris, events: [lunch] })).toThrow();
});

test('an address of a page cannot add a property either', () => {
  const url = 'https://etage.example/\r\nATTENDEE:mailto:x@y';
  const published = { siteUrl: 'https://etage.example', stamp: new Date(0), cancelledTitle: String };
  const events = [{ event: event(), title: 't', url }];
  expect(seriesCalendar({ ...published, name: 'n', siteTimezone: paris, events })).toContain(
    'URL:https://etage.example/ATTENDEE:mailto:x@y\r\n',
  );
});
