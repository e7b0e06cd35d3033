import type { PluginFunction, SMTPSentMessageInfo } from 'nodemailer';
import { oneAddress, sender, UnusableAddress } from './address.ts';
import type { ComposedMail } from './composed.ts';
import { MailFailure, mailFailure } from './failure.ts';

export interface Mailer {
  /**
   * Hands one mail to the server, to its one recipient.
   *
   * @param limits `end` gives up when it is aborted; `handOver` too, unless the server has the whole mail by then: what it
   *   was given, its answer is waited for
   * @throws MailFailure
   */
  send(
    mail: ComposedMail,
    limits?: { end?: AbortSignal; handOver?: AbortSignal },
  ): Promise<{ messageId: string }>;
}

/** A function lives for a minute; nodemailer would wait for two. Milliseconds. */
const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 } as const;

/** Content is text at hand: nothing in a mail may make this machine read a file or fetch an address. */
const closed = { disableFileAccess: true, disableUrlAccess: true } as const;

/**
 * Opens nothing yet: each mail is a conversation of its own, since a function ends after a few.
 *
 * @param settings `smtps://user:password@host:465` and the sender, `Étage <bonjour@example.org>`
 * @throws UnusableAddress when the sender is not exactly one address
 */
export function openMailer(settings: { smtpUrl: string; from: string }): Mailer;
/** Deploy previews have no settings and send nothing: what they would send stays in the outbox. */
export function openMailer(settings: null): null;
export function openMailer(settings: { smtpUrl: string; from: string } | null): Mailer | null;
export function openMailer(settings: { smtpUrl: string; from: string } | null): Mailer | null {
  if (settings === null) return null;
  const from = sender(settings.from);
  return {
    async send(mail, { end, handOver } = {}) {
      const to = recipient(mail);
      let handedOver = false;
      const late = new AbortController();
      const giveUp = (): void => void (handedOver || late.abort());
      if (handOver?.aborted) giveUp();
      handOver?.addEventListener('abort', giveUp);
      const signal = end ? AbortSignal.any([end, late.signal]) : late.signal;
      try {
        const transport = await openTransport(settings.smtpUrl, () => {
          handedOver = true;
        });
        const { messageId } = await transport.sendMail({
          ...{ from, to: { name: '', address: to }, envelope: { from: from.address, to: [to] } },
          ...{ subject: mail.subject, text: mail.text, html: mail.html, messageId: mail.messageId },
          ...(mail.replyTo === undefined ? {} : { replyTo: { name: '', address: mail.replyTo } }),
          ...(mail.icalendar === undefined ? {} : { icalEvent: mail.icalendar }),
          ...{ headers: mail.headers, attachments: mail.attachments, signal, ...closed },
        });
        return { messageId };
      } catch (error) {
        throw mailFailure(error, handedOver);
      } finally {
        handOver?.removeEventListener('abort', giveUp);
      }
    },
  };
}

/** Nodemailer takes a while to load, and most requests send nothing: it comes with the first mail. */
async function openTransport(url: string, onHandedOver: () => void) {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ url, pool: false, ...patience, ...closed });
  transport.use('stream', assertOneRecipient);
  // The last stage: what is read to its end here has gone to a server that had said “go on”.
  transport.use('stream', ({ message }, done) => {
    message.processFunc((input) => input.once('end', onHandedOver));
    done();
  });
  return transport;
}

/** The header and the envelope name the same one person, whatever the parser made of the address. */
const assertOneRecipient: PluginFunction<SMTPSentMessageInfo> = ({ message }, done) => {
  const { to, cc, bcc } = message.getAddresses();
  const envelope = message.getEnvelope();
  const same = to?.length === 1 && envelope.to.length === 1 && to[0]?.address === envelope.to[0];
  done(same && !cc && !bcc ? null : new MailFailure(true, 'EENVELOPE'));
};

/** @throws MailFailure for a recipient to whom no server could ever deliver */
function recipient(mail: ComposedMail): string {
  try {
    return oneAddress(mail.to, 'recipient');
  } catch (error) {
    throw error instanceof UnusableAddress ? new MailFailure(true, 'EENVELOPE') : error;
  }
}
