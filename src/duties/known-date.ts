import type { Occurrence } from '../calendar/occurrence.ts';
import type { Decision, OccurrenceRules } from '../rsvp/state.ts';
import type { Rsvp } from '../rsvp/types.ts';
import { endOfNamedDay, endOfTold, type Told } from './told.ts';

/** Which list: the evening before, or an hour before. */
export type Turn = 'eve' | 'hour';

/** The list that the host got last: for which start, and the SEQUENCE of each RSVP on it, by id. */
export interface Listed {
  turn: Turn;
  localStart: string;
  sequences: Record<string, number>;
}

/** What the store keeps of a date, besides its RSVPs. */
export interface DateState {
  /** UUID; a host's link names it. */
  id: string;
  told?: Told;
  listed?: Listed;
  /** Cancelled by a host in a hurry; `at` is an ISO instant. */
  cancelled?: { at: string; reason?: string };
}

/** Who gets the mails to the host of a date. */
export interface Host {
  /** A person's id, or `contact`: part of keys, so that no address is. */
  who: string;
  recipient: string;
  locale: string;
}

/** A date that the store knows, as the content says it. */
export interface KnownDate {
  /** When the content was built: an ISO instant. */
  builtAt: string;
  event: string;
  date: string;
  /** The event's title in the default language; undefined when the content no longer has the event. */
  title?: string;
  /** In the default language; undefined when the content no longer has the date. */
  occurrence?: Occurrence;
  rules: OccurrenceRules;
  hosts: readonly Host[];
}

/** The same under its lock. */
export interface LockedDate extends KnownDate {
  state: DateState;
  standing: readonly Rsvp[];
}

export interface DateDecision extends Decision {
  /** To be kept from now on; the same object where nothing changes. */
  state: DateState;
}

/** Whether a date does not take place: by the content, by the host in a hurry, or because the content has lost it. */
export const isOff = (
  { occurrence }: Pick<KnownDate, 'occurrence'>,
  { cancelled }: Pick<DateState, 'cancelled'>,
): boolean => !occurrence || occurrence.status === 'cancelled' || cancelled !== undefined;

/** The rules of a date under its lock: nobody moves up on one that a host has cancelled. */
export const rulesUnder = (state: DateState | undefined, rules: OccurrenceRules): OccurrenceRules =>
  state?.cancelled ? { ...rules, over: true } : rules;

/** Whether a date is over. One that has left the content ends when those who said yes were told that it does. */
export function isOver(
  { occurrence, date }: Pick<KnownDate, 'occurrence' | 'date'>,
  { told }: Pick<DateState, 'told'>,
  now: Date,
): boolean {
  if (occurrence) return Date.parse(occurrence.end) <= now.getTime();
  return (told ? endOfTold(told) : endOfNamedDay(date)) <= now;
}

/** Those who come or wait: all that is heard of, and written to. */
export const stands = ({ status }: Rsvp): boolean => status === 'confirmed' || status === 'waitlisted';
