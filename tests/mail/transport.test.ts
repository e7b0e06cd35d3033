import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ComposedMail } from '../../src/mail/composed.ts';
import { MailFailure } from '../../src/mail/failure.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { type Inbox, startInbox } from '../support/inbox.ts';
import { about, composed } from './floor.ts';
import { type Refusals, startRefusing } from './refusing-server.ts';

const from = 'Étage <bonjour@numa.example>';

let inbox: Inbox;
beforeAll(async () => {
  inbox = await startInbox();
});
beforeEach(() => inbox.empty());
afterAll(() => inbox.close());

const mailer = () => openMailer({ smtpUrl: inbox.smtpUrl, from });
const mail = (some: Partial<ComposedMail> = {}): ComposedMail => ({
  ...composed(about('rsvp-answer', {})),
  ...some,
});

/** How a server that refuses is told of. */
async function failure(refusals: Refusals, signal?: AbortSignal): Promise<MailFailure> {
  const server = await startRefusing(refusals);
  onTestFinished(() => server.close());
  const error = await openMailer({ smtpUrl: server.smtpUrl, from })
    .send(mail(), { end: signal })
    .catch((reason: unknown) => reason);
  if (!(error instanceof MailFailure)) throw new Error(`Expected a MailFailure, found ${error}`);
  return error;
}

describe('a mail that is sent', () => {
  test('arrives whole, from the sender to its one recipient', async () => {
    const sent = mail();
    expect(await mailer().send(sent)).toEqual({ messageId: sent.messageId });
    const [received, ...others] = await inbox.messages();
    expect(others).toEqual([]);
    expect(received).toMatchObject({
      recipients: ['ada@example.org'],
      from: [{ address: 'bonjour@numa.example', name: 'Étage' }],
      to: [{ address: 'ada@example.org' }],
      subject: sent.subject,
    });
    expect(received?.text.trim()).toBe(sent.text.trim());
    expect(received?.html).toContain('Le Co-Lunch');
    expect(Object.fromEntries(received?.headers ?? [])).toMatchObject({
      'message-id': sent.messageId,
      'auto-submitted': 'auto-generated',
      'content-language': 'fr',
      'reply-to': 'bonjour@numa.example',
    });
  });

  test('has the same Message-ID when it is sent again, and another mail has another', async () => {
    const [first, again] = [composed(about('rsvp-answer', {})), composed(about('rsvp-answer', {}))];
    expect(again.messageId).toBe(first.messageId);
    expect(first.messageId).toMatch(/^<[0-9a-f]{40}@numa\.example>$/);
  });
});

describe('a recipient who is not exactly one address', () => {
  test.each([
    'ada@example.org, eve@example.org',
    'ada@example.org;eve@example.org',
    '"ada@example.org, eve"@example.com',
    'Ada <ada@example.org>',
    'group: ada@example.org, eve@example.org;',
    'ada@example.org\r\nBcc: eve@example.org',
    'ada@example.org\u0085Bcc: eve@example.org',
    'ada@example.org\u2028eve@example.org',
    'ada(comment)@example.org',
    'ada@example.org@example.com',
    `${'a'.repeat(250)}@example.org`,
    'ada',
    '',
  ])('gets nothing: %j', async (to) => {
    const refused = await mailer()
      .send(mail({ to }))
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'MailFailure', permanent: true, reason: 'EENVELOPE' });
    expect(String(refused)).not.toContain('eve');
    expect(await inbox.messages()).toEqual([]);
  });
});

describe('a sender that is not exactly one address', () => {
  test.each(['', 'Étage', 'a@b.example, c@d.example', 'Étage <a@b.example>\r\nBcc: eve@example.org'])(
    'is refused before anything is sent: %j',
    (bad) => {
      expect(() => openMailer({ smtpUrl: inbox.smtpUrl, from: bad })).toThrow('MAIL_FROM');
    },
  );
});

describe('a server that refuses', () => {
  test.each<[string, Refusals, { permanent: boolean; reason: string }]>([
    [
      'an unknown recipient',
      { RCPT: '550 5.1.1 <ada@example.org> who?' },
      { permanent: true, reason: '550 5.1.1' },
    ],
    ['the message', { message: '554 5.6.0 no' }, { permanent: true, reason: '554 5.6.0' }],
    ['to begin with the message', { DATA: '554 no' }, { permanent: true, reason: '554' }],
    ['for now, as greylists do', { RCPT: '451 4.7.1 later' }, { permanent: false, reason: '451 4.7.1' }],
    ['a full mailbox for now', { message: '452 4.2.2 full' }, { permanent: false, reason: '452 4.2.2' }],
    ['the site’s own account', { MAIL: '550 5.7.1 not you' }, { permanent: false, reason: '550 5.7.1' }],
    ['a confused conversation', { RCPT: '503 5.5.1 what?' }, { permanent: false, reason: '503 5.5.1' }],
    ['to talk at all', { greeting: '554 5.3.2 closed' }, { permanent: false, reason: '554 5.3.2' }],
  ])('%s', async (_, refusals, told) => {
    const error = await failure(refusals);
    expect(error).toMatchObject(told);
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain('ada@');
  });

  test('by not being there is worth another try', async () => {
    const server = await startRefusing({});
    await server.close();
    const attempt = openMailer({ smtpUrl: server.smtpUrl, from }).send(mail());
    await expect(attempt).rejects.toMatchObject({ permanent: false, reason: 'ESOCKET' });
  });

  test('by saying nothing is left when the time is up', async () => {
    const error = await failure({ greeting: false }, AbortSignal.timeout(50));
    expect(error).toMatchObject({ permanent: false, reason: 'EABORT' });
  });

  test('by saying nothing is left after five seconds at the latest', { timeout: 9_000 }, async () => {
    const start = performance.now();
    expect(await failure({ greeting: false })).toMatchObject({ permanent: false, reason: 'ETIMEDOUT' });
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});

describe('content', () => {
  test('cannot make this machine read a file', async () => {
    // The type knows no path; a bug elsewhere might still bring one.
    const attachment = { filename: 'a.txt', contentType: 'text/plain', content: '', path: 'package.json' };
    await expect(mailer().send(mail({ attachments: [attachment] }))).rejects.toBeInstanceOf(MailFailure);
    expect(await inbox.messages()).toEqual([]);
  });
});

describe('a deploy preview', () => {
  test('has no mailer', () => {
    expect(openMailer(null)).toBeNull();
  });
});
