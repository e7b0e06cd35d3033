import { describe, expect, it } from 'vitest';
import { by, Ledger, rules } from '../support/ledger.ts';

const friday = '2026-11-27';
const nextFriday = '2026-12-04';

describe('a request', () => {
  it('gets seats for the whole party while there are some, then the waitlist in order', () => {
    const ledger = new Ledger(rules({ capacity: 3 }));
    expect(ledger.post(by('Ada', { guests: 1 })).outcome).toBe('accepted');
    ledger.post(by('Bo', { guests: 1 }));
    ledger.post(by('Cy'));
    ledger.post(by('Di'));
    // Cy needs one seat and Bo two: one was left, and no party is split.
    expect(ledger.list()).toEqual(['Ada: confirmed', 'Bo: waitlisted', 'Cy: confirmed', 'Di: waitlisted']);
    expect(ledger.sent()).toEqual([
      'rsvp-answer to ada',
      'rsvp-answer to bo',
      'rsvp-answer to cy',
      'rsvp-answer to di',
    ]);
  });

  it('never meets a limit where there is none', () => {
    const ledger = new Ledger(rules());
    for (let n = 0; n < 50; n++) ledger.post(by(`P${n}`, { guests: 9 }));
    expect(ledger.rows.every(({ status }) => status === 'confirmed')).toBe(true);
  });

  it('is refused when there is neither a seat nor a waitlist, and when the party is larger than the room', () => {
    const ledger = new Ledger(rules({ capacity: 1, waitlist: false }));
    ledger.post(by('Ada'));
    expect(ledger.post(by('Bo'))).toEqual({ outcome: 'full', full: [friday], changes: [], mails: [] });
    expect(new Ledger(rules({ capacity: 2 })).post(by('Cy', { guests: 2 })).outcome).toBe('full');
  });

  it('for several dates is one group and one mail, each date decided for itself', () => {
    const ledger = new Ledger({ [friday]: rules({ capacity: 1 }), [nextFriday]: rules({ capacity: 9 }) });
    ledger.post(by('Ada'));
    ledger.sent();
    const { mails, changes } = ledger.post(by('Bo', { dates: [friday, nextFriday] }));
    expect(ledger.of('Bo', friday).status).toBe('waitlisted');
    expect(ledger.of('Bo', nextFriday).status).toBe('confirmed');
    expect(new Set(changes.map(({ group }) => group)).size).toBe(1);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.content).toMatchObject({ kind: 'rsvp-answer', rsvps: changes });
  });

  it('for several dates is granted nowhere when one of them is full without a waitlist', () => {
    const ledger = new Ledger({
      [friday]: rules({ capacity: 1, waitlist: false }),
      [nextFriday]: rules({ capacity: 9 }),
    });
    ledger.post(by('Ada'));
    const decision = ledger.post(by('Bo', { dates: [friday, nextFriday] }));
    expect(decision).toMatchObject({ outcome: 'full', full: [friday], changes: [], mails: [] });
  });

  it('first serves those who wait when the room has grown', () => {
    const ledger = new Ledger(rules({ capacity: 1 }));
    for (const name of ['Ada', 'Bo', 'Cy']) ledger.post(by(name));
    ledger.sent();
    ledger.rules[friday] = rules({ capacity: 2 });
    ledger.post(by('Di'));
    expect(ledger.list()).toEqual(['Ada: confirmed', 'Bo: confirmed', 'Cy: waitlisted', 'Di: waitlisted']);
    expect(ledger.sent()).toEqual(['rsvp-answer to di', 'rsvp-promoted to bo']);
  });
});

describe('a known address', () => {
  const posted = (): Ledger => {
    const ledger = new Ledger(rules({ capacity: 9 }));
    ledger.post(by('Ada'));
    ledger.sent();
    return ledger;
  };

  it('that posts the same again within ten minutes does nothing', () => {
    const ledger = posted();
    const rows = ledger.rows;
    const decision = ledger.later(9.9).post(by('Ada'));
    expect(decision).toEqual({ outcome: 'known', changes: [], mails: [], full: [] });
    expect(ledger.rows).toEqual(rows);
  });

  it.each([
    ['the same, later', 10, {}],
    ['something else, at once', 0, { guests: 3, note: 'Le gâteau' }],
  ])('that posts %s gets one mail an hour and changes nothing', (_, minutes, wish) => {
    const ledger = posted();
    const before = ledger.of('Ada');
    const post = () => ledger.post(by('Ada', wish));
    ledger.later(minutes);
    expect(post().outcome).toBe('known');
    expect(ledger.sent()).toEqual(['rsvp-standing to ada']);
    ledger.later(59);
    post();
    expect(ledger.sent()).toEqual([]);
    ledger.later(1);
    post();
    expect(ledger.sent()).toEqual(['rsvp-standing to ada']);
    expect({ ...ledger.of('Ada'), noticedAt: undefined }).toEqual({ ...before, noticedAt: undefined });
  });

  it('gets keys that differ from hour to hour', () => {
    const ledger = posted();
    ledger.later(60).post(by('Ada'));
    ledger.later(60).post(by('Ada'));
    expect(new Set(ledger.mails.map(({ key }) => key)).size).toBe(2);
  });

  it('cannot be told from a new one where the date is full, except by the repeated click of its owner', () => {
    const ledger = new Ledger(rules({ capacity: 1, waitlist: false }));
    ledger.post(by('Ada'));
    ledger.sent();
    expect(ledger.post(by('Ada')).outcome).toBe('known');
    ledger.later(30);
    expect(ledger.post(by('Ada')).outcome).toBe('full');
    expect(ledger.sent()).toEqual(['rsvp-standing to ada']);
    expect(ledger.post(by('Bo')).outcome).toBe('full');
  });

  it('adds the dates it does not have, and hears of the others in a mail with their own link', () => {
    const ledger = new Ledger({ [friday]: rules(), [nextFriday]: rules() });
    ledger.post(by('Ada'));
    ledger.later(60).sent();
    ledger.post(by('Ada', { dates: [friday, nextFriday] }));
    const [answer, standing] = ledger.mails;
    expect(answer?.content).toMatchObject({ kind: 'rsvp-answer', rsvps: [{ date: nextFriday }] });
    expect(standing?.content).toMatchObject({
      kind: 'rsvp-standing',
      group: ledger.of('Ada', friday).group,
      rsvps: [{ date: friday }],
    });
  });

  it('that comes back after cancelling keeps its row, raises the sequence and queues anew', () => {
    const ledger = new Ledger(rules({ capacity: 1 }));
    ledger.post(by('Ada'));
    ledger.post(by('Bo'));
    const first = ledger.of('Ada');
    ledger.cancel(first);
    ledger.sent();
    expect(ledger.later(1).post(by('Ada')).outcome).toBe('accepted');
    expect(ledger.list()).toEqual(['Bo: confirmed', 'Ada: waitlisted']);
    expect(ledger.of('Ada')).toMatchObject({
      id: first.id,
      sequence: 2,
      createdAt: ledger.now.toISOString(),
    });
    expect(ledger.of('Ada').group).not.toBe(first.group);
    expect(ledger.sent()).toEqual(['rsvp-answer to ada']);
  });
});

describe('a request that asks for a click', () => {
  const verified = (capacity: number): Ledger => new Ledger(rules({ capacity, verify: true }));

  it('holds no seat until then, and queues from the click', () => {
    const ledger = verified(1);
    ledger.post(by('Ada'));
    ledger.post(by('Bo'));
    expect(ledger.sent()).toEqual(['rsvp-verify to ada', 'rsvp-verify to bo']);
    expect(ledger.confirm(ledger.of('Bo')).outcome).toBe('confirmed');
    ledger.confirm(ledger.of('Ada'));
    expect(ledger.list()).toEqual(['Bo: confirmed', 'Ada: waitlisted']);
    expect(ledger.sent()).toEqual(['rsvp-answer to bo', 'rsvp-answer to ada']);
  });

  it('is asked for again once an hour at most', () => {
    const ledger = verified(9);
    ledger.post(by('Ada'));
    ledger.later(59).post(by('Ada'));
    ledger.later(1).post(by('Ada'));
    expect(ledger.sent()).toEqual(['rsvp-verify to ada', 'rsvp-verify to ada']);
    expect(ledger.of('Ada').status).toBe('unverified');
  });

  it('clicked twice is confirmed once', () => {
    const ledger = verified(9);
    ledger.post(by('Ada'));
    ledger.confirm(ledger.of('Ada'));
    expect(ledger.confirm(ledger.of('Ada'))).toEqual({
      outcome: 'unchanged',
      changes: [],
      mails: [],
      full: [],
    });
  });

  it('finds the date full when others were faster and nobody can wait', () => {
    const ledger = new Ledger(rules({ capacity: 1, verify: true, waitlist: false }));
    ledger.post(by('Ada'));
    ledger.post(by('Bo'));
    ledger.confirm(ledger.of('Ada'));
    expect(ledger.confirm(ledger.of('Bo'))).toMatchObject({ outcome: 'full', full: [friday], changes: [] });
    expect(ledger.of('Bo').status).toBe('unverified');
  });
});
