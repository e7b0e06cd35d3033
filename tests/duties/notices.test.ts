import { beforeEach, describe, expect, it } from 'vitest';
import { decideCancellation } from '../../src/duties/cancel.ts';
import { needsAttention } from '../../src/duties/decide-date.ts';
import { changed, date, lunch, Room } from './dates.ts';

let room: Room;
beforeEach(() => {
  room = new Room();
  room.say('Ada');
  room.say('Bo', { status: 'waitlisted', guests: 2 });
  room.say('Cy', { status: 'cancelled' });
  room.say('Di', { status: 'unverified' });
  room.run();
});

const sequences = (): number[] => room.rows.map(({ sequence }) => sequence);

describe('a change of the content', () => {
  const cases = [
    ['cancelled', changed({ cancelled: true }), 'date-cancelled'],
    ['moved to another hour', changed({ start: `${date}T12:30` }), 'date-moved'],
    ['moved to another day', changed({ start: '2026-12-01T13:00' }), 'date-moved'],
    ['longer', changed({ duration: 90 }), 'date-moved'],
    ['elsewhere', changed({ place: { name: 'Le toit' } }), 'date-moved'],
    ['on another floor', changed({ place: { name: 'La cuisine', floor: '4e étage' } }), 'date-moved'],
    ['deleted with its event', 'gone', 'date-cancelled'],
    ['not in the series any more', lunch({ recurrence: 'FREQ=WEEKLY;BYDAY=TH' }), 'date-cancelled'],
  ] as const;

  it.each(cases)('%s: whoever comes or waits is told, once, and their calendar too', (_, content, kind) => {
    room.run(content);
    expect(room.sent()).toEqual([`${kind} to ada`, `${kind} to bo`]);
    expect(sequences()).toEqual([1, 1, 0, 0]);
    for (let deploy = 0; deploy < 3; deploy++) expect(room.run(content).changes).toEqual([]);
    expect(room.sent()).toEqual([]);
    expect(sequences()).toEqual([1, 1, 0, 0]);
  });

  it.each(cases)('%s: a run sees that it has something to say, and then that it has not', (_, content) => {
    const attention = (): boolean =>
      needsAttention(room.about(content), room.state, { taken: 1, waiting: 0 }, room.now);
    expect(attention()).toBe(true);
    room.run(content);
    expect(attention()).toBe(false);
  });

  it('says what was told before', () => {
    room.run(changed({ start: `${date}T12:30` }));
    expect(room.mails[0]?.content).toMatchObject({
      rsvps: [{ name: 'Ada', sequence: 1, status: 'confirmed' }],
      before: { status: 'scheduled', localStart: `${date}T13:00`, place: { name: 'La cuisine' } },
    });
    room.run('gone');
    expect(room.mails.at(-1)?.content).toMatchObject({
      before: { title: 'Le Déjeuner', localStart: `${date}T12:30`, timezone: 'Europe/Paris' },
    });
  });

  it('is told again each time it goes back and forth, with a SEQUENCE that rises', () => {
    const keys = new Set<string>();
    const off = changed({ cancelled: true });
    for (const content of [off, lunch(), off, lunch()]) {
      room.run(content);
      expect(room.mails).toHaveLength(2);
      for (const { key } of room.mails.splice(0)) keys.add(key);
    }
    expect(keys.size).toBe(8);
    expect(sequences()).toEqual([4, 4, 0, 0]);
  });

  it('of a note, a title, a recap or the way a time is written is none', () => {
    for (const content of [
      changed({ note: 'Apporte une chaise.' }),
      changed({ recap: 'Bien.' }),
      lunch({ title: 'Le Festin' }),
      changed({ start: `${date}T13:00` }),
    ]) {
      expect(room.run(content).changes).toEqual([]);
    }
    expect(room.sent()).toEqual([]);
  });

  it('is nobody’s business once the date is over, by the content or, where it was lost, by what was told', () => {
    room.run(changed({ start: `${date}T15:00` }), '2026-11-27T14:30:00Z');
    room.sent();
    for (const content of [
      changed({ cancelled: true }),
      'gone' as const,
      changed({ start: '2026-11-20T13:00' }),
    ]) {
      expect(room.run(content, '2026-11-27T15:00:00Z').outcome).toBe('over');
    }
    expect(room.sent()).toEqual([]);
  });

  it('by an older deploy that is still at work is none; published again, it is', () => {
    const [older, newer] = [room.builtAt, '2026-11-20T10:00:00.000Z'];
    room.builtAt = newer;
    room.run(changed({ start: `${date}T15:00` }), '2026-11-20T10:01:00Z');
    room.sent();
    room.builtAt = older;
    expect(room.run(lunch(), '2026-11-20T10:10:59Z').outcome).toBe('outdated');
    expect(room.sent()).toEqual([]);
    room.run(lunch(), '2026-11-20T10:11:00Z');
    expect(room.sent()).toEqual(['date-moved to ada', 'date-moved to bo']);
    // Which is newer in its turn than what is built from here on.
    room.builtAt = '2026-11-20T10:12:00.000Z';
    room.run(changed({ cancelled: true }), '2026-11-20T10:13:00Z');
    expect(room.sent()).toEqual(['date-cancelled to ada', 'date-cancelled to bo']);
  });

  it('that nobody was told of yet is no change; but nobody says yes to a date that is off', () => {
    const fresh = new Room();
    fresh.say('Ada');
    fresh.run(changed({ start: `${date}T15:00` }));
    expect(fresh.sent()).toEqual([]);
    const lost = new Room();
    lost.say('Ada');
    lost.run('gone');
    expect(lost.sent()).toEqual(['date-cancelled to ada']);
  });
});

describe('seats', () => {
  it('that were added go to those who wait; one mail says it all when the date moves as well', () => {
    room.run(changed({ capacity: 4 }));
    expect(room.sent()).toEqual(['rsvp-promoted to bo']);
    expect(room.row('Bo')).toMatchObject({ status: 'confirmed', sequence: 1 });

    const both = new Room();
    both.say('Ada');
    both.say('Bo', { status: 'waitlisted', guests: 2 });
    both.run();
    both.run(changed({ capacity: 4, start: `${date}T15:00` }));
    expect(both.sent().sort()).toEqual(['date-moved to ada', 'rsvp-promoted to bo']);
    expect(both.rows.map(({ sequence }) => sequence)).toEqual([1, 1]);
  });

  it('of a date that is off go to nobody', () => {
    room.run(changed({ cancelled: true }));
    room.sent();
    room.say('Ada', { status: 'cancelled' });
    room.run(changed({ cancelled: true }));
    expect(room.row('Bo').status).toBe('waitlisted');
    // Back on, they do.
    room.run(lunch());
    expect(room.sent()).toEqual(['rsvp-promoted to bo']);
  });

  it('that were taken away throw nobody out; the host is told once for each lowering', () => {
    room.say('Ed', { guests: 1 });
    const less = changed({ capacity: 2 });
    room.run(less);
    expect(room.mails[0]?.content).toMatchObject({ kind: 'host-overbooked', capacity: 2, taken: 3 });
    expect(room.row('Ed').status).toBe('confirmed');
    expect(room.sent()).toEqual(['host-overbooked to bonjour']);
    room.run(less, '2026-11-21T10:00:00Z');
    expect(room.sent()).toEqual([]);
    room.run(changed({ capacity: 1 }), '2026-11-21T11:00:00Z');
    expect(room.sent()).toEqual(['host-overbooked to bonjour']);
    // One seat is back, which is not enough, and is gone again.
    room.run(less, '2026-11-21T12:00:00Z');
    expect(room.sent()).toEqual([]);
    room.run(changed({ capacity: 1 }), '2026-11-21T13:00:00Z');
    expect(room.sent()).toEqual(['host-overbooked to bonjour']);
  });

  it('that come back and are taken away again, to the same number, are told of again', () => {
    room.say('Ed', { guests: 1 });
    const [less, all] = [changed({ capacity: 2 }), lunch()];
    const taken = { taken: 3, waiting: 0 };
    for (const day of ['21', '22']) {
      room.run(less, `2026-11-${day}T08:00:00Z`);
      room.run(less, `2026-11-${day}T09:00:00Z`);
      expect(room.sent()).toEqual(['host-overbooked to bonjour']);
      expect(needsAttention(room.about(all), room.state, taken, room.now)).toBe(true);
      room.run(all, `2026-11-${day}T10:00:00Z`);
      expect(needsAttention(room.about(all), room.state, taken, room.now)).toBe(false);
    }
  });
});

describe('a host in a hurry', () => {
  const contact = { who: 'contact', recipient: 'equipe@ruche.example', locale: 'fr' };
  function cancel(reason?: string): string {
    const decision = decideCancellation(room.about(lunch()), { reason, follows: false }, contact, room.now);
    for (const row of decision.changes) room.rows = room.rows.map((old) => (old.id === row.id ? row : old));
    room.state = decision.state;
    room.put(decision.mails);
    return decision.outcome;
  }

  it('cancels at once: everybody is told with the reason, the contact what to write into the file', () => {
    expect(cancel('Le four est mort.')).toBe('cancelled');
    expect(room.mails.at(-1)?.content).toMatchObject({
      kind: 'host-cancelled',
      told: 2,
      reason: 'Le four est mort.',
    });
    expect(room.mails[0]?.content).toMatchObject({ reason: 'Le four est mort.', rsvps: [{ sequence: 1 }] });
    expect(room.sent()).toEqual([
      'date-cancelled to ada',
      'date-cancelled to bo',
      'host-cancelled to equipe',
    ]);
    expect(cancel()).toBe('off-already');
    expect(room.sent()).toEqual([]);
  });

  it('is heard until the content says so itself; from then on the content decides', () => {
    cancel();
    room.sent();
    room.run(lunch());
    room.run(changed({ start: `${date}T15:00` }));
    expect(room.sent()).toEqual([]);
    expect(room.state.cancelled).toEqual({ at: expect.any(String) });

    const off = changed({ cancelled: true });
    expect(needsAttention(room.about(off), room.state, { taken: 1, waiting: 0 }, room.now)).toBe(true);
    room.run(off);
    expect(room.sent()).toEqual([]);
    expect(room.state.cancelled).toBeUndefined();
    room.run(lunch());
    expect(room.sent()).toEqual(['date-moved to ada', 'date-moved to bo']);
  });

  it('cannot cancel what has begun', () => {
    room.now = new Date('2026-11-27T12:00:00Z');
    expect(cancel()).toBe('begun');
    expect(room.sent()).toEqual([]);
  });
});
