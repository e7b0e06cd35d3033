import type { Snapshot } from '../content/snapshot.ts';
import type { Rsvp } from '../rsvp/types.ts';
import type { HostAddress, HostedDate, ProposalMail } from './types.ts';

/** What composing a mail needs besides the entry itself. */
export interface MailContext {
  snapshot: Snapshot;
  links: {
    /** The signed address at which a group of RSVPs is seen, changed or cancelled; absolute. `rsvps`: those that the mail is about. */
    rsvp(group: string, rsvps: readonly Rsvp[]): string;
    /** The signed address of the host's page of one date; absolute. */
    host(date: HostedDate): string;
    /** The signed address at which a proposal is confirmed by its sender, or read by the team; absolute. */
    proposal(mail: ProposalMail): string;
    /** The signed address at which a host confirms an e-mail address; absolute. It works for this person and address alone. */
    hostAddress(asked: HostAddress, email: string): string;
  };
}

/** The iCalendar part of a mail, RFC 6047: the text is both an alternative and an attachment. */
export interface CalendarPart {
  /** RFC 5546; it is also said in the text itself. */
  method: 'REQUEST' | 'CANCEL';
  content: string;
  filename: string;
}

export interface MailAttachment {
  filename: string;
  content: string;
  contentType: string;
}

/** A whole mail, ready for the transport. */
export interface ComposedMail {
  /** Exactly one address. */
  to: string;
  /** Exactly one address. */
  replyTo?: string;
  /** One line, without control characters. */
  subject: string;
  text: string;
  html: string;
  /** With its angle brackets; the same for the same idempotency key. */
  messageId: string;
  headers: Record<string, string>;
  icalendar?: CalendarPart;
  attachments: MailAttachment[];
}
