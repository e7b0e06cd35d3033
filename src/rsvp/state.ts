import type { MailContent } from '../mail/types.ts';
import type { Rsvp } from './types.ts';

/** What the content says about one occurrence, as far as seats are concerned. */
export interface OccurrenceRules {
  /** Seats; undefined means no limit. */
  capacity?: number;
  /** Whether those who find no seat may wait for one. */
  waitlist: boolean;
  slots?: { count: number };
  /** Ask for a click in the mail before the seat counts. */
  verify: boolean;
  /** The most guests that one person may bring. */
  maxGuests: number;
  /** The date is past or was cancelled by the host: nobody is promoted any more. */
  over?: boolean;
}

/** One occurrence: its rules, and every RSVP that was ever made for it, cancelled ones too. */
export interface OccurrenceState {
  rules: OccurrenceRules;
  standing: readonly Rsvp[];
}

/** Occurrences of one event, by date. */
export type States = ReadonlyMap<string, OccurrenceState>;

/** A mail that a decision asks for. The same key is never sent twice. */
export interface MailDraft {
  key: string;
  recipient: string;
  locale: string;
  content: MailContent;
}

/** What is to be written, all of it or nothing. */
export interface Decision<Outcome extends string = string> {
  outcome: Outcome;
  /** New or changed RSVPs, whole rows. */
  changes: Rsvp[];
  mails: MailDraft[];
  /** The dates that stand in the way: full without a waitlist, or without room for a larger party. */
  full: string[];
}
