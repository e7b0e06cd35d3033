import type { OccurrenceStatus } from '../calendar/occurrence.ts';
import type { Place } from '../content/schemas/event.ts';
import type { ProposalKind } from '../proposals/fields.ts';
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
  | 'rsvp-cancelled'
  /** The day before. */
  | 'rsvp-reminder'
  /** The date is off: said by the content, or by the host in a hurry. */
  | 'date-cancelled'
  /** The date takes place at another time or place than was told, or takes place after all. */
  | 'date-moved';

/** What attendees were told of a date before it changed. */
export interface ToldBefore {
  /** `cancelled`: the date is back. */
  status?: OccurrenceStatus;
  /** Wall time at the place, as in an Occurrence. */
  localStart: string;
  localEnd: string;
  /** IANA time zone of the wall times. */
  timezone: string;
  place?: Place;
  /** The event's title in the default language: all that is left of a date whose event has left the content. */
  title?: string;
}

/** The data of a mail to an attendee. */
export interface RsvpMail {
  kind: RsvpMailKind;
  group: string;
  rsvps: Rsvp[];
  /** Of a date that moved, or is off: the content may know nothing of it any more. */
  before?: ToldBefore;
  /** Why the date is off, where the content does not say so (yet): typed by the host. */
  reason?: string;
}

/** One date of an event; `dateId` is the UUID that the host's link names. */
export interface HostedDate {
  event: string;
  date: string;
  dateId: string;
}

/** The list of a date: the evening before, and an hour before. */
export interface HostList extends HostedDate {
  kind: 'host-list';
  turn: 'eve' | 'hour';
  /** All that stand, waiting ones too. */
  rsvps: Rsvp[];
}

/** What changed on the day, since the last list. */
export interface HostChanges extends HostedDate {
  kind: 'host-changes';
  came: Rsvp[];
  left: Rsvp[];
  changed: Rsvp[];
  /** All that stand now. */
  rsvps: Rsvp[];
}

/** The content gives a date fewer seats than are taken; nobody is thrown out. */
export interface HostOverbooked extends HostedDate {
  kind: 'host-overbooked';
  capacity: number;
  /** People who have a seat. */
  taken: number;
}

/** To the contact: a host cancelled a date in a hurry, and the file does not say so yet. */
export interface HostCancelled extends HostedDate {
  kind: 'host-cancelled';
  reason?: string;
  /** How many RSVPs were written to. */
  told: number;
  /** The event's file is written too: whoever reads this has but to look whether it was. */
  follows?: boolean;
}

/** To the address that was given as a host's own: asks for the click that confirms it. */
export interface HostAddress extends HostedDate {
  kind: 'host-address';
  person: string;
}

/** The data of a mail to those who host: to the contact, until a host has confirmed an address of their own. */
export type HostMail = HostList | HostChanges | HostOverbooked | HostCancelled | HostAddress;

/** What all mails about a proposal say. */
interface AboutProposal {
  /** UUID. */
  proposal: string;
  what: ProposalKind;
  receivedAt: string;
}

/** The data of a mail about what somebody wishes to see on the site. */
export type ProposalMail =
  /** To an address that somebody typed: asks for the click, and carries nothing else that they typed. */
  | (AboutProposal & { kind: 'proposal-confirm' })
  /** To the contact: to be read, with the files as they would be. */
  | (AboutProposal & {
      kind: 'proposal';
      /** Whose, or what: the name or the title that was typed. */
      title: string;
      email: string;
      note?: string;
      files: { path: string; text: string }[];
      gone: string[];
      /** The site can commit by itself. */
      canPublish: boolean;
    })
  | (AboutProposal & { kind: 'proposal-declined'; word?: string })
  /** `path`: the page on which it is to be seen, without a language. */
  | (AboutProposal & { kind: 'proposal-live'; path?: string });

/** The data of a mail, enough to compose it at the moment of sending. Emptied once it is sent. */
export type MailContent =
  | RsvpMail
  | HostMail
  | { kind: 'feedback'; form: string; answers: Answers; name?: string; email?: string; receivedAt: string }
  | { kind: 'introduction'; to: string; name: string; email: string; message: string; receivedAt: string }
  | ProposalMail
  | { kind: 'undeliverable'; about: string; failedAt: string; reason: string }
  /** To the contact, asked for by whoever looks after the site: do mails arrive, and does the sender pass for genuine? */
  | { kind: 'test'; askedAt: string };

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
