import type { Answers, Rsvp } from '../rsvp/types.ts';

/** What a mail to an attendee is about. */
export type RsvpMailKind =
  /** The answer to a request: confirmed or waitlisted, each date for itself. */
  | 'rsvp-answer'
  /** Asks for the click without which no seat is held. */
  | 'rsvp-verify'
  /** Somebody posted again with a known address: “you are on the list”, with the link. */
  | 'rsvp-standing'
  /** From the waitlist to a seat. */
  | 'rsvp-promoted'
  /** The attendee changed guests, answers or slot. */
  | 'rsvp-changed'
  /** The attendee cancelled. */
  | 'rsvp-cancelled';

/** The data of a mail, enough to compose it at the moment of sending. Emptied once it is sent. */
export type MailContent =
  | { kind: RsvpMailKind; group: string; rsvps: Rsvp[] }
  | { kind: 'feedback'; form: string; answers: Answers; name?: string; email?: string; receivedAt: string }
  | { kind: 'introduction'; to: string; name: string; email: string; message: string; receivedAt: string }
  | { kind: 'undeliverable'; about: string; failedAt: string; reason: string };

/** A mail that must be sent, as the store keeps it. */
export interface OutboxEntry {
  /** UUID. */
  id: string;
  /** Idempotency key; Message-ID is derived from it. The same key is never kept twice. */
  key: string;
  recipient: string;
  locale: string;
  content: MailContent;
  /** How often sending has failed so far. */
  attempts: number;
}
