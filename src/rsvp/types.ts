/** `unverified` waits for a click in the mail and holds no seat. */
export type RsvpStatus = 'unverified' | 'confirmed' | 'waitlisted' | 'cancelled';

/** By question id; several values for `choices`. Values are the option's text in the default language. */
export type Answers = Record<string, string | string[]>;

/** What a visitor asks for, after validation. */
export interface RsvpRequest {
  event: string;
  /** One or more occurrence dates, unique. */
  dates: string[];
  name: string;
  /** Lower-cased, validated: exactly one address. */
  email: string;
  guests: number;
  /** Asks for a slot (to pitch, for instance). */
  slot: boolean;
  /** What the slot is about. */
  pitch?: string;
  answers: Answers;
  note?: string;
  locale: string;
}

/** One person's yes to one date. A party is the person and their guests. */
export interface Rsvp {
  /** UUID. */
  id: string;
  /** UUID that the RSVPs of one request share; the link in the mail names it. */
  group: string;
  event: string;
  date: string;
  email: string;
  name: string;
  guests: number;
  /** The number of the slot that was given, from 1; undefined: none. */
  slot?: number;
  /** Asked for a slot, whether or not one was free; somebody who waits is given it with the seat. */
  wantsSlot?: boolean;
  pitch?: string;
  answers: Answers;
  note?: string;
  locale: string;
  status: RsvpStatus;
  /** Order of arrival under the occurrence's lock; decides the waitlist. */
  ordinal: number;
  /** iCalendar SEQUENCE; rises with every change that the attendee's calendar must learn. */
  sequence: number;
  /** ISO instants. */
  createdAt: string;
  updatedAt: string;
  /** When a post with this known address was last answered by a mail: one an hour at most. */
  noticedAt?: string;
}
