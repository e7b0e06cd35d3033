import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openMailer } from '../../src/mail/transport.ts';
import type { MailContent } from '../../src/mail/types.ts';
import type { Rsvp } from '../../src/rsvp/types.ts';
import { type Inbox, type ReceivedMail, startInbox } from '../support/inbox.ts';
import { changed, composed, guest, hosted } from './floor.ts';
import { names } from './hostile-names.ts';

let inbox: Inbox;
beforeAll(async () => {
  inbox = await startInbox();
});
beforeEach(() => inbox.empty());
afterAll(() => inbox.close());

async function received(content: MailContent): Promise<ReceivedMail> {
  const mailer = openMailer({ smtpUrl: inbox.smtpUrl, from: 'Étage <bonjour@numa.example>' });
  await mailer.send(composed(content, 'fr', 'bonjour@numa.example'));
  const [mail] = await inbox.messages();
  if (!mail) throw new Error('Nothing arrived.');
  return mail;
}

const hostile = [
  ...names,
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  '=HYPERLINK("https://evil.example")',
  '{{constructor.constructor("x")()}} <%= 7 * 7 %> $& $1',
  'W'.repeat(80),
  'W'.repeat(5000),
];

/** Somebody who types the same everywhere. */
const stranger = (text: string, some: Partial<Rsvp> = {}): Rsvp =>
  guest({
    name: text,
    note: text,
    pitch: text,
    answers: { food: [text], song: text, [text]: text },
    ...some,
  });

const list = (rsvps: Rsvp[], event?: string, date?: string): MailContent => ({
  ...{ kind: 'host-list', turn: 'eve', rsvps },
  ...hosted(event, date),
});
const changes = (rsvps: Rsvp[]): MailContent => ({
  ...{ kind: 'host-changes', came: rsvps, left: rsvps, changed: rsvps, rsvps },
  ...hosted(),
});

/** They are a host's own words, and a little longer. */
const reasons: readonly string[] = ['cancellation', 'reason to attendees'];

const forbidden = /(?!\n)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const contactHeaders = [
  ...['auto-submitted', 'content-language', 'content-type', 'date', 'from', 'message-id', 'mime-version'],
  ...['reply-to', 'subject', 'to'],
];

describe.each([
  ['list', (text: string) => list([stranger(text)])],
  ['changes', (text: string) => changes([stranger(text)])],
  ['slots', (text: string) => list([stranger(text, { slot: 1 })], 'la-cocotte', '2026-11-26')],
  [
    'cancellation',
    (text: string): MailContent => ({ kind: 'host-cancelled', ...hosted(), reason: text, told: 1 }),
  ],
  ['reason to attendees', (text: string) => changed('date-cancelled', { reason: text })],
] as const)('what somebody types, in a mail (%s)', (kind, contentOf) => {
  test.each(hostile)('number %# is one line, and text', (text) => {
    const plain = composed(contentOf('Ana'));
    const mail = composed(contentOf(text));
    expect([mail.subject, mail.text, mail.html].filter((part) => forbidden.test(part))).toEqual([]);
    expect(mail.subject).toBe(plain.subject);
    expect(mail.text.split('\n')).toHaveLength(plain.text.split('\n').length);
    expect(mail.html.match(/<[a-z]+/g)).toEqual(plain.html.match(/<[a-z]+/g));
    expect(mail.html.match(/ (?:on\w+|href)="[^"]*"/g)).toEqual(plain.html.match(/ (?:on\w+|href)="[^"]*"/g));
    for (const line of mail.text.split('\n')) expect([...line].length).toBeLessThan(400);
    expect(reasons.includes(kind) || !mail.text.includes('W'.repeat(121))).toBe(true);
  });

  test.each(names)('number %# reaches no header and nobody else over the wire', async (text) => {
    const mail = await received(contentOf(text));
    expect(mail.recipients).toEqual(['bonjour@numa.example']);
    expect(mail.headers.map(([header]) => header).sort()).toEqual(contactHeaders);
  });
});

describe('a mail to a host', () => {
  test.each([
    ['list', list],
    ['changes', changes],
  ] as const)(
    'stays short enough to be shown whole, however many strangers there are: %s',
    (_, contentOf) => {
      const crowd = Array.from({ length: 2000 }, (_, index) => stranger(`${index} ${'"'.repeat(200)}`));
      const { html, text } = composed(contentOf(crowd));
      expect(Buffer.byteLength(html)).toBeLessThan(102_000);
      expect(text).toMatch(/… et 1\u202f\d{3} autres/);
      expect(text).toContain('/host/signed-token');
    },
  );

  test('names everybody of a full floor', () => {
    const floor = Array.from({ length: 60 }, (_, index) =>
      guest({ name: `Camille Fontanel-Delacourt ${index}` }),
    );
    const { text } = composed(list(floor));
    expect(text.match(/^- Camille/gm)).toHaveLength(60);
  });

  test('has no character of who asked for the confirmation of an address', () => {
    const asked = (email: string) =>
      composed({ kind: 'host-address', ...hosted(), person: 'rachid' }, 'fr', email);
    expect({ ...asked('ada@example.org'), to: '' }).toEqual({ ...asked('eve@example.org'), to: '' });
  });
});
