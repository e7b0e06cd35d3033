import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openMailer } from '../../src/mail/transport.ts';
import type { MailContent } from '../../src/mail/types.ts';
import { type Inbox, type ReceivedMail, startInbox } from '../support/inbox.ts';
import { composed } from './floor.ts';
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

const introduction = (name: string, email = 'ana@example.org'): MailContent => ({
  ...{ kind: 'introduction', to: 'rachid', name, email, message: name },
  receivedAt: '2026-11-20T10:00:00Z',
});

const allHeaders = [
  ...['content-language', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'reply-to'],
  ...['subject', 'to'],
];

describe('a name of the list', () => {
  test.each(names)('number %# reaches no header and no other recipient', async (name) => {
    // Clean before it is handed on, and still clean after the way over the wire.
    expect(composed(introduction(name)).subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
    const mail = await received(introduction(name));
    expect(mail.recipients).toEqual(['bonjour@numa.example']);
    expect(mail.to).toMatchObject([{ address: 'bonjour@numa.example' }]);
    expect(mail.headers.map(([header]) => header).sort()).toEqual(allHeaders);
    expect(new Map(mail.headers).get('reply-to')).toBe('ana@example.org');
    // RFC 5322, 2.1.1: no line of the head is longer than 998, and none holds a control character.
    const head = mail.raw.slice(0, mail.raw.indexOf('\r\n\r\n')).split('\r\n');
    expect(head.filter((line) => line.length > 998 || /\p{Cc}/u.test(line.replaceAll('\t', ' ')))).toEqual(
      [],
    );
    expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
    expect(mail.subject).toMatch(/ aimerait rencontrer Rachid Benhaddou$/);
    expect([...mail.subject].length).toBeLessThanOrEqual(200);
  });
});

describe('an address to reply to that is several', () => {
  test.each(['a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', '"a@b.example, c"@d.example'])(
    'makes no mail: %j',
    (email) => {
      expect(() => composed(introduction('Eve', email))).toThrow('not exactly one e-mail address');
    },
  );
});
