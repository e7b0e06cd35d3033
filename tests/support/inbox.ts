import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { MailDev } from 'maildev';

/** A mail as a mail program sees it, and as it came over the wire. */
export interface ReceivedMail {
  /** Whom the server was asked to bring it to. */
  recipients: string[];
  /** Whom the headers name. */
  from: { address: string; name?: string }[];
  to: { address: string; name?: string }[];
  subject: string;
  text: string;
  html: string;
  /** As they came, unfolded; the names in lower case. A header that is there twice is there twice. */
  headers: [name: string, value: string][];
  /** The calendar part is one of them. */
  attachments: { filename: string; contentType: string; content: string }[];
  /** The whole message, its lines ending in CRLF. */
  raw: string;
}

export interface Inbox {
  /** For `SMTP_URL`. */
  smtpUrl: string;
  /** What has arrived, in the order of arrival: a mail that was accepted is in it. */
  messages(): Promise<ReceivedMail[]>;
  /** Forgets what has arrived. */
  empty(): Promise<void>;
  /** Stops the server and removes its files. */
  close(): Promise<void>;
}

/** The head of a message, RFC 5322, 2.2. */
const headersOf = (raw: string): [string, string][] =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replaceAll(/\r\n(?=[ \t])/g, '')
    .split('\r\n')
    .map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]);

/** A real mail server on a free port of the loopback, which takes every mail and brings it nowhere. */
export async function startInbox(): Promise<Inbox> {
  const mailDirectory = await mkdtemp(join(tmpdir(), 'etage-inbox-'));
  const server = new MailDev({ smtp: 0, ip: '127.0.0.1', disableWeb: true, mailDirectory, silent: true });
  const { smtp, storage } = await server.start();
  const arrived: string[] = [];
  smtp.on('new', ({ id }: { id: string }) => arrived.push(id));

  async function read(id: string): Promise<ReceivedMail> {
    const email = await smtp.getEmail(id);
    const attachments = email.attachments.map(async ({ filename, contentType, generatedFileName }) => {
      const { stream } = await smtp.getEmailAttachment(id, generatedFileName);
      return { filename, contentType, content: await text(stream) };
    });
    const raw = await readFile(email.source, 'utf8');
    return {
      recipients: email.envelope.to.map(({ address }) => address),
      ...{ from: email.from, to: email.to, subject: email.subject, headers: headersOf(raw) },
      ...{ text: email.text ?? '', html: email.html ?? '' },
      attachments: await Promise.all(attachments),
      raw,
    };
  }

  return {
    smtpUrl: `smtp://127.0.0.1:${smtp.getPort()}`,
    messages: async () => await Promise.all(arrived.map(read)),
    async empty() {
      arrived.length = 0;
      await storage.deleteAll();
    },
    async close() {
      await server.stop();
      await rm(mailDirectory, { recursive: true, force: true });
    },
  };
}
