import ical from 'node-ical';
import { expect, test } from 'vitest';
import { allDates } from '../../src/site/agenda.ts';
import { calendarOfDate, calendarOfEvents } from '../../src/site/calendar-files.ts';
import { houseWithLunch } from './events.ts';

const whole = (lang: string): string => {
  const floor = houseWithLunch();
  return calendarOfEvents(floor, floor.events, lang, 'Ici');
};

test('another parser reads back the date that the page shows', () => {
  const floor = houseWithLunch();
  for (const date of allDates(floor, 'en')) {
    const { occurrence } = date;
    const [event] = Object.values(ical.sync.parseICS(calendarOfDate(floor, date, 'en'))).filter(
      (part) => part?.type === 'VEVENT',
    );
    expect(event).toMatchObject({
      uid: `repas-${occurrence.date}@ici.example`,
      start: new Date(occurrence.start),
      end: new Date(occurrence.end),
      status: occurrence.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
      url: `https://ici.example/en/events/repas/${occurrence.date}/`,
    });
  }
});

test('the series speaks the language of its address', () => {
  expect(whole('en')).toContain('LOCATION:The hall\\, Ground floor');
  expect(whole('fr')).toContain('LOCATION:Le hall\\, Rez-de-chaussée');
  expect(whole('en')).toContain('SUMMARY:Cancelled: The lunch');
});

test('the same content gives the same bytes at every build', () => {
  expect(whole('fr')).toBe(whole('fr'));
  expect(whole('fr').match(/^DTSTAMP:.*$/gm)).toEqual(
    Array.from({ length: 3 }, () => 'DTSTAMP:20260925T000000Z'),
  );
});
