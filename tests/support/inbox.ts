import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type AddressObject, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

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
  /** Stops the server. */
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

const peopleIn = (header: AddressObject | AddressObject[] | undefined): ReceivedMail['from'] =>
  [header ?? []]
    .flat()
    .flatMap(({ value }) => value.map(({ address = '', name }) => ({ address, ...(name && { name }) })));

async function read(raw: string, recipients: string[]): Promise<ReceivedMail> {
  const mail = await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true });
  return {
    recipients,
    ...{ from: peopleIn(mail.from), to: peopleIn(mail.to) },
    ...{ subject: mail.subject ?? '', text: mail.text ?? '', html: mail.html || '' },
    headers: headersOf(raw),
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      ...{ filename: filename ?? '', contentType, content: content.toString() },
    })),
    raw,
  };
}

/** A real mail server on a free port of the loopback, which takes every mail and brings it nowhere. */
export async function startInbox(): Promise<Inbox> {
  // Read once, and only when somebody asks.
  const arrived: (() => Promise<ReceivedMail>)[] = [];
  const server = new SMTPServer({
    ...{ logger: false, hideSTARTTLS: true, disabledCommands: ['AUTH'] },
    async onData(stream, { envelope }, callback) {
      const raw = await text(stream).catch(() => undefined);
      // Its sender was killed before the last line: such a mail has not arrived, and nobody waits for an answer.
      if (raw === undefined) return;
      const recipients = envelope.rcptTo.map(({ address }) => address);
      let mail: Promise<ReceivedMail> | undefined;
      arrived.push(() => (mail ??= read(raw, recipients)));
      callback();
    },
  });
  // A client that is killed in the middle of a word.
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    messages: async () => await Promise.all(arrived.map((one) => one())),
    async empty() {
      arrived.length = 0;
    },
    close: () => new Promise((resolve) => void server.close(resolve)),
  };
}
