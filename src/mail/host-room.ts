import type { Entry } from '../content/entries.ts';
import type { Event } from '../content/schemas/event.ts';
import { seats } from '../rsvp/seats.ts';
import type { Rsvp } from '../rsvp/types.ts';
import type { Reader } from './reader.ts';
import { told } from './told-date.ts';
import type { HostedDate } from './types.ts';

/** A date as its host sees it. */
export interface Room {
  /** Undefined when the content no longer has the event. */
  entry?: Entry<Event>;
  /** Those who have a seat, by name. */
  coming: Rsvp[];
  /** Those who wait, in their order. */
  waiting: Rsvp[];
  /** People, guests included. */
  taken: number;
  /** “18 personnes pour 24 places”. */
  status: string;
  /** How many people wait, where anybody does. */
  notes: string[];
}

export function roomOf(date: HostedDate, rsvps: readonly Rsvp[], reader: Reader): Room {
  const { lang, context, words } = reader;
  const { occurrence } = told(date, reader);
  const { taken, waiting } = seats(rsvps, occurrence?.capacity);
  const having = (status: Rsvp['status']): Rsvp[] => rsvps.filter((rsvp) => rsvp.status === status);
  return {
    entry: context.snapshot.events.find(({ id }) => id === date.event),
    coming: having('confirmed').sort((a, b) => a.name.localeCompare(b.name, lang)),
    waiting: having('waitlisted').sort((a, b) => a.ordinal - b.ordinal),
    taken,
    status: words.host.seats(taken, occurrence?.capacity),
    notes: waiting > 0 ? [words.host.waiting(waiting)] : [],
  };
}
