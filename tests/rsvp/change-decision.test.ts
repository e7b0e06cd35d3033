import { describe, expect, it } from 'vitest';
import { by, Ledger, rules } from '../support/ledger.ts';

const friday = '2026-11-27';

/** A ledger in which these posted, in order; `Bo+2` brings two. */
function posted(capacity: number, ...names: string[]): Ledger {
  const ledger = new Ledger(rules({ capacity }));
  for (const text of names) {
    const [name = '', guests = '0'] = text.split('+');
    ledger.post(by(name, { guests: Number(guests) }));
  }
  ledger.sent();
  return ledger;
}

describe('a cancellation', () => {
  it('promotes whole parties in order and passes over one that does not fit', () => {
    const ledger = posted(2, 'Ada', 'Al', 'Bo+1', 'Cy', 'Di');
    ledger.cancel(ledger.of('Ada'));
    expect(ledger.list().slice(1)).toEqual([
      'Al: confirmed',
      'Bo: waitlisted',
      'Cy: confirmed',
      'Di: waitlisted',
    ]);
    expect(ledger.sent()).toEqual(['rsvp-cancelled to ada', 'rsvp-promoted to cy']);
    // Bo kept the place: with two seats at once, Bo's party comes before Di.
    ledger.rules[friday] = rules({ capacity: 4 });
    ledger.post(by('Ed'));
    expect(ledger.list().slice(2)).toEqual([
      'Bo: confirmed',
      'Cy: confirmed',
      'Di: waitlisted',
      'Ed: waitlisted',
    ]);
  });

  it('of a large party makes room for several', () => {
    const ledger = posted(3, 'Ada+2', 'Bo', 'Cy+1', 'Di');
    ledger.cancel(ledger.of('Ada'));
    expect(ledger.list()).toEqual(['Ada: cancelled', 'Bo: confirmed', 'Cy: confirmed', 'Di: waitlisted']);
    expect(ledger.of('Bo').sequence).toBe(1);
    expect(ledger.mails.at(-1)).toMatchObject({
      key: `rsvp-promoted:${ledger.of('Cy').id}:1`,
      recipient: 'cy@example.org',
      content: { kind: 'rsvp-promoted', group: ledger.of('Cy').group, rsvps: [ledger.of('Cy')] },
    });
  });

  it('is made once, however often the button is pressed', () => {
    const ledger = posted(1, 'Ada');
    const ada = ledger.of('Ada');
    expect(ledger.cancel(ada).outcome).toBe('cancelled');
    expect(ledger.cancel(ada)).toEqual({ outcome: 'unchanged', changes: [], mails: [], full: [] });
    expect(ledger.of('Ada')).toMatchObject({ status: 'cancelled', sequence: 1 });
  });

  it('takes one date of several, or all of them with one mail', () => {
    const dates = ['2026-11-27', '2026-12-04', '2026-12-11'];
    const ledger = new Ledger(Object.fromEntries(dates.map((date) => [date, rules()])));
    ledger.post(by('Ada', { dates }));
    const { group } = ledger.of('Ada');
    ledger.sent();
    ledger.cancel({ group, dates: ['2026-12-04'] });
    expect(dates.map((date) => ledger.of('Ada', date).status)).toEqual([
      'confirmed',
      'cancelled',
      'confirmed',
    ]);
    ledger.sent();
    ledger.cancel({ group });
    expect(ledger.mails).toHaveLength(1);
    expect(ledger.mails[0]?.content).toMatchObject({
      rsvps: [{ date: '2026-11-27' }, { date: '2026-12-11' }],
    });
  });

  it('of somebody who never clicked is not written about: no calendar knows of it', () => {
    const ledger = new Ledger(rules({ verify: true }));
    ledger.post(by('Ada'));
    ledger.sent();
    expect(ledger.cancel(ledger.of('Ada')).outcome).toBe('cancelled');
    expect(ledger.sent()).toEqual([]);
  });

  it('promotes nobody once the date is over', () => {
    const ledger = posted(1, 'Ada', 'Bo');
    ledger.rules[friday] = rules({ capacity: 1, over: true });
    ledger.cancel(ledger.of('Ada'));
    expect(ledger.of('Bo').status).toBe('waitlisted');
  });

  it('reaches nobody of another request', () => {
    const ledger = posted(2, 'Ada', 'Bo');
    ledger.cancel({ group: ledger.of('Ada').group });
    expect(ledger.of('Bo').status).toBe('confirmed');
  });
});

describe('a change', () => {
  it('grows a party into free seats', () => {
    const ledger = posted(3, 'Ada');
    expect(ledger.change(ledger.of('Ada'), { guests: 2 }).outcome).toBe('changed');
    expect(ledger.of('Ada')).toMatchObject({ guests: 2, sequence: 1, status: 'confirmed' });
    expect(ledger.sent()).toEqual(['rsvp-changed to ada']);
  });

  it.each([
    ['no seat is free', () => posted(2, 'Ada', 'Bo'), { guests: 1 }],
    [
      'somebody who waits fits the free seat',
      () => {
        const ledger = posted(2, 'Ada', 'Bo', 'Cy');
        ledger.rules[friday] = rules({ capacity: 3 });
        return ledger;
      },
      { guests: 1 },
    ],
    [
      'it is more than one may bring',
      () => {
        const ledger = posted(99, 'Ada');
        ledger.rules[friday] = rules({ capacity: 99, maxGuests: 1 });
        return ledger;
      },
      { guests: 2 },
    ],
  ])('that grows a party is refused whole when %s', (_, prepare, change) => {
    const ledger = prepare();
    const rows = ledger.rows;
    const decision = ledger.change(ledger.of('Ada'), { ...change, note: 'Bonjour' });
    expect(decision).toEqual({ outcome: 'no-room', changes: [], mails: [], full: [friday] });
    expect(ledger.rows).toEqual(rows);
  });

  it('that shrinks a party gives its seats to those who wait', () => {
    const ledger = posted(3, 'Ada+2', 'Bo', 'Cy+2', 'Di');
    ledger.change(ledger.of('Ada'), { guests: 0 });
    expect(ledger.list()).toEqual(['Ada: confirmed', 'Bo: confirmed', 'Cy: waitlisted', 'Di: confirmed']);
    expect(ledger.sent()).toEqual(['rsvp-changed to ada', 'rsvp-promoted to bo', 'rsvp-promoted to di']);
  });

  it('of a party that waits may make it fit, and is told in one mail', () => {
    const ledger = posted(2, 'Ada', 'Bo+1');
    ledger.change(ledger.of('Bo'), { guests: 0 });
    expect(ledger.of('Bo')).toMatchObject({ status: 'confirmed', guests: 0 });
    expect(ledger.sent()).toEqual(['rsvp-changed to bo']);
  });

  it('of a party that waits may make it larger, which keeps its place', () => {
    const ledger = posted(3, 'Ada+2', 'Bo', 'Cy');
    expect(ledger.change(ledger.of('Bo'), { guests: 2 }).outcome).toBe('changed');
    ledger.cancel(ledger.of('Ada'));
    expect(ledger.list()).toEqual(['Ada: cancelled', 'Bo: confirmed', 'Cy: waitlisted']);
  });

  it('keeps what is not named, clears what is empty, and says nothing when nothing changes', () => {
    const ledger = new Ledger(rules());
    ledger.post(by('Ada', { note: 'Bonjour', answers: { food: ['végane'] } }));
    ledger.sent();
    expect(ledger.change(ledger.of('Ada'), { note: 'Bonjour', answers: { food: ['végane'] } }).outcome).toBe(
      'unchanged',
    );
    ledger.change(ledger.of('Ada'), { note: '' });
    expect(ledger.of('Ada')).toMatchObject({ answers: { food: ['végane'] } });
    expect(ledger.of('Ada').note).toBeUndefined();
    expect(ledger.sent()).toEqual(['rsvp-changed to ada']);
  });
});

describe('slots', () => {
  const stage = (count: number, ...names: string[]): Ledger => {
    const ledger = new Ledger(rules({ capacity: 3, slots: { count } }));
    for (const name of names) ledger.post(by(name, { slot: true, pitch: `The ${name}` }));
    return ledger;
  };

  it('are given lowest first, as long as there are some', () => {
    const ledger = stage(2, 'Ada', 'Bo', 'Cy');
    expect(['Ada', 'Bo', 'Cy'].map((name) => ledger.of(name).slot)).toEqual([1, 2, undefined]);
    expect(ledger.of('Cy')).toMatchObject({ status: 'confirmed', wantsSlot: true });
  });

  it('are freed by a cancellation, and the one who is promoted gets the slot they wished for', () => {
    const ledger = stage(3, 'Ada', 'Bo', 'Cy', 'Di');
    expect(ledger.of('Di').slot).toBeUndefined();
    ledger.cancel(ledger.of('Bo'));
    expect(ledger.of('Bo').slot).toBeUndefined();
    expect(ledger.of('Di')).toMatchObject({ status: 'confirmed', slot: 2, pitch: 'The Di' });
  });

  it('can be given back and asked for later', () => {
    const ledger = stage(1, 'Ada', 'Bo');
    ledger.change(ledger.of('Ada'), { slot: false });
    ledger.change(ledger.of('Bo'), { slot: true, pitch: 'Bo again' });
    expect(ledger.of('Ada').slot).toBeUndefined();
    expect(ledger.of('Bo')).toMatchObject({ slot: 1, pitch: 'Bo again' });
  });
});
