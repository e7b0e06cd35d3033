import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { vtimezone } from '../../src/calendar/icalendar/vtimezone.ts';

const from = Temporal.Instant.from('2026-11-01T00:00Z');
const to = Temporal.Instant.from('2031-11-01T00:00Z');

/** An hour before and after every change of the clocks within five years, and a time between. */
function moments(timezone: string): Temporal.ZonedDateTime[] {
  const found = [from.toZonedDateTimeISO(timezone)];
  let change = found[0]?.getTimeZoneTransition('next');
  while (change && Temporal.Instant.compare(change.toInstant(), to) < 0) {
    found.push(change.subtract({ hours: 2 }), change.add({ hours: 2 }));
    change = change.getTimeZoneTransition('next');
  }
  return found;
}

function offsetBy(component: ICAL.Component, at: Temporal.ZonedDateTime): number {
  const zone = new ICAL.Timezone({ component, tzid: at.timeZoneId });
  const { year, month, day, hour, minute } = at;
  return new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, zone).utcOffset();
}

describe('VTIMEZONE says what the clocks of the place say', () => {
  test.each([
    ['Europe/Paris', 21],
    ['Europe/London', 21],
    ['Europe/Dublin', 21],
    ['America/New_York', 21],
    ['America/Montreal', 21],
    ['Australia/Sydney', 21],
    ['Africa/Casablanca', 1],
    ['Asia/Kolkata', 1],
    ['Indian/Reunion', 1],
    ['UTC', 1],
  ])('%s', (timezone, count) => {
    const component = new ICAL.Component(ICAL.parse(vtimezone(timezone)));
    expect(component.getFirstPropertyValue('tzid')).toBe(timezone);
    expect(moments(timezone)).toHaveLength(count);
    for (const at of moments(timezone)) {
      expect(`${at} ${offsetBy(component, at)}`).toBe(`${at} ${at.offsetNanoseconds / 1e9}`);
    }
  });

  test('changes are rules, not lists of dates', () => {
    const changes = new ICAL.Component(ICAL.parse(vtimezone('Europe/Paris'))).getAllSubcomponents();
    expect(changes.map((change) => String(change.getFirstPropertyValue('rrule')))).toEqual([
      'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
  });

  test('a zone that does not exist is an error', () => {
    expect(() => vtimezone('Europe/Caire')).toThrow('Europe/Caire');
  });
});
