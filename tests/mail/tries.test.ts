import { describe, expect, onTestFinished, test } from 'vitest';
import { MailFailure } from '../../src/mail/failure.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { sendInTime, shortPauses } from '../../src/mail/tries.ts';
import { about, composed } from './floor.ts';
import { type Refusals, silent, startRefusing } from './refusing-server.ts';

const from = 'Étage <bonjour@numa.example>';
const mail = composed(about('rsvp-answer', {}));

interface Course {
  /** Milliseconds that are left, look by look; then as many as one likes. */
  left?: number[];
  wasUnheard?: boolean;
}

/** Sends one mail to a server that refuses some conversations, by their turn. */
async function sendTo(turns: Refusals[], { left = [], wasUnheard }: Course = {}) {
  const server = await startRefusing(turns);
  onTestFinished(() => server.close());
  const { send } = openMailer({ smtpUrl: server.smtpUrl, from });
  const pauses: number[] = [];
  const time = {
    left: () => left.shift() ?? 60_000,
    pauses: shortPauses,
    wait: async (pause: number) => void pauses.push(pause),
  };
  const outcome = await sendInTime((handOver) => send(mail, { handOver }), time, wasUnheard).then(
    () => 'sent',
    (error: unknown) => error,
  );
  return { outcome, pauses, given: server.given, tries: server.connections() };
}

const always = (refusals: Refusals): Refusals[] => Array.from({ length: 9 }, () => refusals);

describe('a reason that passes', () => {
  test.each<[string, Refusals]>([
    ['is closing', { greeting: '421 4.3.2 closing' }],
    ['has too many guests', { MAIL: '421 4.7.0 too many' }],
    ['greylists', { RCPT: '451 4.7.1 later' }],
    ['has no room for the message', { message: '452 4.3.1 full' }],
  ])('a server that %s is asked again in a moment', async (_, refusals) => {
    const { outcome, pauses, given } = await sendTo([refusals, refusals]);
    expect(outcome).toBe('sent');
    expect(pauses).toEqual([250, 1_000]);
    expect(given.at(-1)).toBe(mail.messageId);
  });

  test('nobody at home is asked again, a few times, and that is that', async () => {
    const server = await startRefusing({});
    await server.close();
    const { send } = openMailer({ smtpUrl: server.smtpUrl, from });
    const pauses: number[] = [];
    const time = {
      ...{ left: () => 60_000, pauses: shortPauses },
      wait: async (pause: number) => void pauses.push(pause),
    };
    await expect(sendInTime((handOver) => send(mail, { handOver }), time)).rejects.toMatchObject({
      ...{ reason: 'ESOCKET', permanent: false },
    });
    expect(pauses).toEqual([...shortPauses]);
  });

  test('a server that says nothing gets half of the time, and another try the rest', async () => {
    const { outcome, tries } = await sendTo([{ greeting: false }], { left: [100] });
    expect([outcome, tries]).toEqual(['sent', 2]);
  });

  test('no pause begins that leaves no time for a try', async () => {
    const { outcome, pauses, tries } = await sendTo(always({ RCPT: '451 4.7.1 later' }), {
      left: [8_000, 7_900, 7_600, 7_500, 2_900, 2_800],
    });
    expect(outcome).toMatchObject({ reason: '451 4.7.1', permanent: false });
    expect(pauses).toEqual([250, 1_000]);
    expect(tries).toBe(3);
  });
});

describe('a reason that stays', () => {
  test.each<[string, Refusals, boolean]>([
    ['an unknown recipient', { RCPT: '550 5.1.1 who?' }, true],
    ['a message that is not wanted', { message: '554 5.6.0 no' }, true],
    ['a sender that may not', { MAIL: '550 5.7.1 not you' }, false],
  ])('%s is not tried again', async (_, refusals, permanent) => {
    const { outcome, pauses, tries } = await sendTo(always(refusals));
    expect(outcome).toBeInstanceOf(MailFailure);
    expect(outcome).toMatchObject({ permanent });
    expect([pauses, tries]).toEqual([[], 1]);
  });
});

describe('a server that has the whole mail and never says so', () => {
  test('is waited for, however little time a try has', async () => {
    const server = await startRefusing([{ message: silent }]);
    onTestFinished(() => server.close());
    const { send } = openMailer({ smtpUrl: server.smtpUrl, from });
    const handOver = new AbortController();
    const end = new AbortController();
    const sending = send(mail, { handOver: handOver.signal, end: end.signal });
    await expect.poll(() => server.given).toEqual([mail.messageId]);
    handOver.abort();
    end.abort();
    await expect(sending).rejects.toMatchObject({ reason: 'ENOANSWER', permanent: false });
  });

  test('gets it once more, under the same Message-ID', async () => {
    const { outcome, given } = await sendTo([{ message: false }]);
    expect(outcome).toBe('sent');
    expect(given).toEqual([mail.messageId, mail.messageId]);
  });

  test('does not get it a third time', async () => {
    const { outcome, given } = await sendTo(always({ message: false }));
    expect(outcome).toMatchObject({ reason: 'ENOANSWER', permanent: true });
    expect(given).toHaveLength(2);
  });

  test('is remembered, whatever it says after that, and asked another day', async () => {
    const later = { RCPT: '451 4.7.1 later' };
    const { outcome, given } = await sendTo([{ message: false }, ...always(later)]);
    expect(outcome).toMatchObject({ reason: 'ENOANSWER', permanent: false });
    expect(given).toHaveLength(1);
    const next = await sendTo(always({ message: false }), { wasUnheard: true });
    expect(next.outcome).toMatchObject({ reason: 'ENOANSWER', permanent: true });
    expect(next.given).toHaveLength(1);
  });
});
