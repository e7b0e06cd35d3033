import { oneAddress } from './address.ts';
import type { ComposedMail, MailContext } from './composed.ts';
import { htmlOf } from './layout.ts';
import type { Letter } from './letter.ts';
import { messageId } from './message-id.ts';
import { dateCancelled } from './messages/date-cancelled.ts';
import { dateMoved } from './messages/date-moved.ts';
import { feedback } from './messages/feedback.ts';
import { hostAddress } from './messages/host-address.ts';
import { hostCancelled } from './messages/host-cancelled.ts';
import { hostChanges } from './messages/host-changes.ts';
import { hostList } from './messages/host-list.ts';
import { hostOverbooked } from './messages/host-overbooked.ts';
import { introduction } from './messages/introduction.ts';
import { proposal } from './messages/proposal.ts';
import { proposalConfirm } from './messages/proposal-confirm.ts';
import { proposalDeclined } from './messages/proposal-declined.ts';
import { proposalLive } from './messages/proposal-live.ts';
import { rsvpAnswer } from './messages/rsvp-answer.ts';
import { rsvpCancelled } from './messages/rsvp-cancelled.ts';
import { rsvpChanged } from './messages/rsvp-changed.ts';
import { rsvpPromoted } from './messages/rsvp-promoted.ts';
import { rsvpReminder } from './messages/rsvp-reminder.ts';
import { rsvpStanding } from './messages/rsvp-standing.ts';
import { rsvpVerify } from './messages/rsvp-verify.ts';
import { testMail } from './messages/test-mail.ts';
import { undeliverable } from './messages/undeliverable.ts';
import { textOf } from './plain-text.ts';
import { attendee, contact, type Reader } from './reader.ts';
import { calendarOf } from './rsvp-calendar.ts';
import type { AboutRsvps } from './rsvp-letter.ts';
import type { MailContent, OutboxEntry, RsvpMail, RsvpMailKind } from './types.ts';

const rsvpLetters: Record<RsvpMailKind, (about: AboutRsvps, reader: Reader) => Letter> = {
  'rsvp-answer': rsvpAnswer,
  'rsvp-verify': rsvpVerify,
  'rsvp-standing': rsvpStanding,
  'rsvp-promoted': rsvpPromoted,
  'rsvp-changed': rsvpChanged,
  'rsvp-cancelled': rsvpCancelled,
  'rsvp-reminder': rsvpReminder,
  'date-cancelled': dateCancelled,
  'date-moved': dateMoved,
};

/** The letter with its calendar part. */
function attendeeLetter(content: RsvpMail, reader: Reader, to: string): Letter {
  const { kind, group, rsvps, before, reason } = content;
  // As one goes, not as one ticked.
  const [first, ...others] = rsvps.toSorted((a, b) => a.date.localeCompare(b.date, 'en'));
  if (!first) throw new Error(`A ${kind} mail needs an RSVP`);
  const off = kind === 'date-cancelled';
  const about: AboutRsvps = { group, rsvps: [first, ...others], off, before, reason };
  return { ...rsvpLetters[kind](about, reader), ...calendarOf(kind, about, reader, to) };
}

function letterOf(content: MailContent, reader: Reader, to: string): Letter {
  switch (content.kind) {
    case 'feedback':
      return feedback(content, reader);
    case 'introduction':
      return introduction(content, reader);
    case 'undeliverable':
      return undeliverable(content, reader);
    case 'proposal':
      return proposal(content, reader);
    case 'proposal-confirm':
      return proposalConfirm(content, reader);
    case 'proposal-declined':
      return proposalDeclined(content, reader);
    case 'proposal-live':
      return proposalLive(content, reader);
    case 'test':
      return testMail(content, reader);
    case 'host-list':
      return hostList(content, reader);
    case 'host-changes':
      return hostChanges(content, reader);
    case 'host-overbooked':
      return hostOverbooked(content, reader);
    case 'host-cancelled':
      return hostCancelled(content, reader);
    case 'host-address':
      return hostAddress(content, reader, to);
    default:
      return attendeeLetter(content, reader, to);
  }
}

const forContact = ({ kind }: MailContent): boolean =>
  kind === 'proposal' ||
  kind === 'feedback' ||
  kind === 'introduction' ||
  kind === 'undeliverable' ||
  kind === 'test';

/**
 * A whole mail from an entry of the outbox, in the language of who reads it: the entry's for attendees and hosts, the
 * site's own for the contact. Pure: the same entry and content give the same mail, byte for byte.
 *
 * @throws when the entry can never become a mail, such as one whose recipient is not exactly one address
 */
export function compose(entry: OutboxEntry, context: MailContext): ComposedMail {
  const { content, key, locale } = entry;
  const to = oneAddress(entry.recipient, 'recipient');
  const reader = forContact(content) ? contact(context) : attendee(locale, context);
  const letter = letterOf(content, reader, to);
  return {
    to,
    replyTo: letter.replyTo === undefined ? undefined : oneAddress(letter.replyTo, 'address to reply to'),
    subject: letter.subject,
    text: textOf(letter, reader),
    html: htmlOf(letter, reader),
    messageId: messageId(key, context.snapshot.siteUrl),
    headers: {
      'Content-Language': reader.lang,
      // RFC 3834: keeps holiday notices and other machines from answering a machine.
      ...(letter.fromPerson ? {} : { 'Auto-Submitted': 'auto-generated' }),
    },
    icalendar: letter.icalendar,
    attachments: letter.attachments ?? [],
  };
}
