import { describe, expect, it } from 'vitest';
import { dutiesBetween, fixedHours, isWanted, momentsOf } from '../../src/duties/schedule.ts';
import { changed, lunch, occurrence, zone } from './dates.ts';

const hour = 60 * 60 * 1000;
const moments = (event: ReturnType<typeof lunch>, on?: string): Record<string, string> => {
  const { reminder, eve, hour: last } = momentsOf(occurrence(event, on));
  return Object.fromEntries(
    Object.entries({ reminder, eve, last }).map(([name, at]) => [name, at.toISOString().slice(0, 16)]),
  );
};
/** The hours of a time, in UTC, that the content asks for beside the fixed ones. */
function wanted(events: ReturnType<typeof lunch>[], from: string, days: number): string[] {
  const hours = Array.from({ length: days * 24 }, (_, n) => new Date(Date.parse(from) + n * hour));
  return hours
    .filter((at) => isWanted(events, zone, at) && !fixedHours.has(at.getUTCHours()))
    .map((at) => at.toISOString().slice(5, 13));
}

describe('the moments of a date', () => {
  it('are the day before at ten and at six, and an hour before', () => {
    expect(moments(lunch())).toEqual({
      ...{ reminder: '2026-11-26T09:00', eve: '2026-11-26T17:00' },
      last: '2026-11-27T11:00',
    });
  });

  it('keep the wall’s time across both daylight-saving changes', () => {
    // Sundays of the change: the day before is still in the old time, and a night is an hour shorter or longer.
    const brunch = (start: string) => lunch({ start, recurrence: undefined });
    expect(moments(brunch('2026-10-25T11:00'), '2026-10-25')).toEqual({
      ...{ reminder: '2026-10-24T08:00', eve: '2026-10-24T16:00', last: '2026-10-25T09:00' },
    });
    expect(moments(brunch('2027-03-28T11:00'), '2027-03-28')).toEqual({
      ...{ reminder: '2027-03-27T09:00', eve: '2027-03-27T17:00', last: '2027-03-28T08:00' },
    });
    const elsewhere = lunch({ timezone: 'Asia/Kolkata' });
    expect(moments(elsewhere).reminder).toBe('2026-11-26T04:30');
  });

  it('of a night begin the day before it, and of a whole day there is no last hour', () => {
    expect(moments(lunch({ start: '2026-11-27T00:30', recurrence: undefined }))).toEqual({
      ...{ reminder: '2026-11-26T09:00', eve: '2026-11-26T17:00', last: '2026-11-26T22:30' },
    });
    const whole = lunch({ start: '2026-11-27', allDay: true, duration: undefined, recurrence: undefined });
    expect(moments(whole).last).toBe(moments(whole).eve);
  });
});

describe('the hours in which the database is woken', () => {
  it('are four a day, and those in which a date has a duty', () => {
    expect(wanted([lunch()], '2026-11-23T00:00:00Z', 7)).toEqual(['11-26T09', '11-26T17', '11-27T11']);
    expect(wanted([], '2026-11-23T00:00:00Z', 7)).toEqual([]);
    expect([...fixedHours]).toHaveLength(4);
  });

  it('are the nearest to the moment, also for a run that comes late', () => {
    const at = (start: string) => lunch({ start: `2026-11-27T${start}`, recurrence: undefined });
    expect(wanted([at('13:30')], '2026-11-27T00:00:00Z', 1)).toEqual(['11-27T11']);
    expect(wanted([at('13:45')], '2026-11-27T00:00:00Z', 1)).toEqual(['11-27T12']);
    expect(isWanted([lunch()], zone, new Date('2026-11-27T11:04:00Z'))).toBe(true);
    expect(isWanted([lunch()], zone, new Date('2026-11-27T12:04:00Z'))).toBe(false);
  });

  it('follow a date that moves, and leave out one that is off or takes no RSVPs', () => {
    const moved = changed({ start: '2026-11-28T09:00' });
    expect(wanted([moved], '2026-11-25T00:00:00Z', 4)).toEqual(['11-27T09', '11-27T17', '11-28T07']);
    expect(wanted([changed({ cancelled: true })], '2026-11-25T00:00:00Z', 4)).toEqual([]);
    expect(wanted([lunch({ rsvp: 'none' })], '2026-11-25T00:00:00Z', 4)).toEqual([]);
    expect(wanted([lunch({ rsvp: 'closed' })], '2026-11-25T00:00:00Z', 4)).toHaveLength(3);
  });

  it('cover every duty of a year, each once', () => {
    const from = new Date('2026-11-01T00:00:00Z');
    const to = new Date('2027-11-01T00:00:00Z');
    const all = dutiesBetween([lunch()], zone, from, to);
    const byHour = Array.from({ length: (to.getTime() - from.getTime()) / hour }, (_, n) =>
      dutiesBetween(
        [lunch()],
        zone,
        new Date(from.getTime() + n * hour),
        new Date(from.getTime() + (n + 1) * hour),
      ),
    ).flat();
    expect(byHour).toEqual(all);
    expect(all).toHaveLength(52 * 3);
  });
});
