import { beforeEach, describe, expect, it } from 'vitest';
import { changed, date, lunch, Room } from './dates.ts';

let room: Room;
beforeEach(() => {
  room = new Room();
  room.say('Ada');
  room.say('Bo', { status: 'waitlisted', guests: 3 });
  room.run();
});

const contents = (): unknown[] => room.mails.map(({ content }) => content);

describe('the reminder', () => {
  it('goes to those who come, once, the day before', () => {
    room.run(lunch(), '2026-11-26T05:00:00Z');
    expect(room.sent()).toEqual([]);
    room.run(lunch(), '2026-11-26T09:00:00Z');
    expect(room.sent()).toEqual(['rsvp-reminder to ada']);
    room.run(lunch(), '2026-11-26T10:00:00Z');
    expect(room.sent()).toEqual([]);
  });

  it('that was missed is caught up until the date starts, and not after', () => {
    const late = room.rows;
    room.run(lunch(), '2026-11-27T10:00:00Z');
    expect(room.sent()).toContain('rsvp-reminder to ada');
    const after = new Room();
    after.rows = late;
    after.run(lunch(), '2026-11-27T12:00:00Z');
    expect(after.sent()).toEqual([]);
  });

  it('is for nobody who has just said yes, changed something or read that the date moved', () => {
    room.now = new Date('2026-11-26T12:00:00Z');
    room.say('Cy');
    room.say('Ada', { guests: 1 });
    room.run(lunch(), '2026-11-26T15:00:00Z');
    expect(room.sent()).toEqual([]);
    room.run(changed({ place: { name: 'Le toit' } }), '2026-11-26T16:00:00Z');
    expect(room.sent()).toEqual(['date-moved to ada', 'date-moved to bo', 'date-moved to cy']);
  });

  it('comes again when the date moves to another day, and not for another hour', () => {
    room.run(lunch(), '2026-11-26T09:00:00Z');
    room.run(changed({ start: `${date}T15:00` }), '2026-11-26T10:00:00Z');
    room.sent();
    room.run(changed({ start: `${date}T15:00` }), '2026-11-26T15:00:00Z');
    expect(room.sent()).toEqual([]);
    const later = changed({ start: '2026-12-04T15:00' });
    room.run(later, '2026-11-26T15:30:00Z');
    room.sent();
    room.run(later, '2026-12-03T09:00:00Z');
    expect(room.sent()).toEqual(['rsvp-reminder to ada']);
  });

  it('that was sent a little early is not sent again for an hour that changes right after', () => {
    room.run(lunch(), '2026-11-26T08:35:00Z');
    expect(room.sent()).toEqual(['rsvp-reminder to ada']);
    const later = changed({ start: `${date}T15:00` });
    room.run(later, '2026-11-26T08:40:00Z');
    room.run(later, '2026-11-26T09:00:00Z');
    expect(room.sent()).toEqual(['date-moved to ada', 'date-moved to bo']);
  });

  it('is not sent for a date that is off', () => {
    room.run(changed({ cancelled: true }));
    room.sent();
    room.run(changed({ cancelled: true }), '2026-11-26T17:00:00Z');
    expect(room.sent()).toEqual([]);
  });
});

describe('the host', () => {
  const eve = '2026-11-26T17:00:00Z';
  const last = '2026-11-27T11:00:00Z';
  beforeEach(() => {
    room.run(lunch(), '2026-11-26T09:00:00Z');
    room.sent();
  });

  it('gets the list the evening before and an hour before, each once, in order of arrival', () => {
    room.run(lunch(), eve);
    expect(contents()).toMatchObject([
      { kind: 'host-list', turn: 'eve', dateId: room.state.id, rsvps: [{ name: 'Ada' }, { name: 'Bo' }] },
    ]);
    room.sent();
    for (const at of ['2026-11-26T20:00:00Z', '2026-11-27T05:00:00Z']) room.run(lunch(), at);
    expect(room.sent()).toEqual([]);
    room.run(lunch(), last);
    expect(contents()).toMatchObject([{ kind: 'host-list', turn: 'hour' }]);
    room.sent();
    room.run(lunch(), '2026-11-27T11:30:00Z');
    expect(room.sent()).toEqual([]);
  });

  it('gets what changed in between, each change once, when there is any', () => {
    room.run(lunch(), eve);
    room.sent();
    room.say('Cy');
    room.say('Di');
    room.say('Di', { status: 'cancelled' });
    room.say('Ada', { guests: 1 });
    room.say('Bo', { status: 'cancelled' });
    room.say('Ed', { status: 'unverified' });
    room.run(lunch(), '2026-11-26T20:00:00Z');
    const names = (...of: string[]) => of.map((name) => ({ name }));
    expect(contents()).toMatchObject([
      {
        kind: 'host-changes',
        ...{ came: names('Cy'), left: names('Bo'), changed: names('Ada'), rsvps: names('Ada', 'Cy') },
      },
    ]);
    room.sent();
    room.run(lunch(), '2026-11-27T05:00:00Z');
    expect(room.sent()).toEqual([]);
    // Back and away again: the same list as before, and news all the same.
    for (const [status, at] of [
      ['waitlisted', '2026-11-27T05:10:00Z'],
      ['cancelled', '2026-11-27T10:00:00Z'],
    ] as const) {
      room.say('Bo', { status, guests: 0 });
      room.run(lunch(), at);
    }
    expect(room.sent()).toEqual(['host-changes to bonjour', 'host-changes to bonjour']);
  });

  it('is not told that everybody changed when it is the date that did', () => {
    room.run(lunch(), eve);
    room.sent();
    room.run(changed({ place: { name: 'Le toit' } }), '2026-11-26T20:00:00Z');
    expect(room.sent()).toEqual(['date-moved to ada', 'date-moved to bo']);
  });

  it('gets no list of nobody, unless somebody was on the last one', () => {
    const empty = new Room();
    empty.say('Ada', { status: 'cancelled' });
    empty.run(lunch(), eve);
    empty.run(lunch(), last);
    expect(empty.sent()).toEqual([]);
    // The first to come late brings the list along.
    const one = new Room();
    one.run(lunch(), eve);
    one.say('Ada');
    one.run(lunch(), '2026-11-26T20:00:00Z');
    expect(one.mails).toMatchObject([{ content: { kind: 'host-list', turn: 'eve' } }]);
    one.say('Ada', { status: 'cancelled' });
    one.run(lunch(), last);
    expect(one.mails.at(-1)?.content).toMatchObject({ kind: 'host-list', turn: 'hour', rsvps: [] });
  });

  it('gets one list, the last, after a night without a run, and new lists for a new start', () => {
    room.run(lunch(), last);
    expect(contents()).toMatchObject([{ kind: 'host-list', turn: 'hour' }]);
    room.sent();
    const moved = changed({ start: `${date}T19:00` });
    room.run(moved, '2026-11-27T11:30:00Z');
    expect(room.sent()).toContain('host-list to bonjour');
    room.run(moved, '2026-11-27T17:00:00Z');
    expect(contents()).toMatchObject([{ kind: 'host-list', turn: 'hour' }]);
  });
});
