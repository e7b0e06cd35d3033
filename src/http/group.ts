import type { Occurrence } from '../calendar/occurrence.ts';
import { occurrenceOn } from '../calendar/occurrences.ts';
import { rsvpWindow } from '../calendar/rsvp-window.ts';
import type { Entry } from '../content/entries.ts';
import type { Event } from '../content/schemas/event.ts';
import type { ManagedDate } from '../forms/managed.ts';
import { readToken, subject } from '../rsvp/token.ts';
import { type HeldRsvp, rsvpsOfGroup } from '../store/rsvps.ts';
import { Problem } from './errors.ts';
import { findEvent, localEvent } from './lookup.ts';
import type { Exchange } from './route.ts';

/** All that one go asked for: the RSVPs behind a link. */
export interface Group {
  id: string;
  event: Entry<Event>;
  /** In the order of their dates; never empty. */
  dates: ManagedDate[];
}

const day = 24 * 60 * 60 * 1000;

function managed(exchange: Exchange, event: Entry<Event>, { dateCancelled, ...rsvp }: HeldRsvp): ManagedDate {
  const { timezone } = exchange.snapshot.site.data;
  const planned = occurrenceOn(localEvent(exchange, event), rsvp.date, timezone);
  const { reason } = dateCancelled ?? {};
  const occurrence: Occurrence | undefined =
    planned && dateCancelled
      ? { ...planned, status: 'cancelled', reason: reason ?? planned.reason }
      : planned;
  const now = exchange.dependencies.now();
  return { rsvp, occurrence, window: occurrence ? rsvpWindow(event.data, occurrence, now) : 'past' };
}

/** When a date is over; a date that has left the calendar ends with its day. */
const endOf = ({ rsvp, occurrence }: ManagedDate): number =>
  Date.parse(occurrence?.end ?? `${rsvp.date.slice(0, 10)}T23:59:59Z`);

/**
 * The RSVPs that a token names, in the language in which they were asked for.
 *
 * @throws Problem `notFound` for a token that is not ours, `gone` for one whose time is over or whose RSVPs were purged
 */
export async function readGroup(exchange: Exchange, token: string): Promise<Group> {
  const { dependencies, snapshot } = exchange;
  const now = dependencies.now();
  const read = readToken(token, 'rsvp', dependencies.secrets(), now);
  if (read.status === 'invalid') throw new Problem('notFound');
  if (read.status === 'expired') throw new Problem('gone');
  const rsvps = await rsvpsOfGroup(dependencies.database(), read.id);
  const [first] = rsvps;
  if (first && read.about !== undefined && read.about !== subject(first.event)) throw new Problem('notFound');
  const event = first && findEvent(exchange, first.event);
  // An event that has left the content has left the site: there is nothing to show any more.
  if (!event) throw new Problem('gone');
  if (snapshot.site.data.languages.includes(first.locale)) exchange.lang = first.locale;
  const dates = rsvps.map((rsvp) => managed(exchange, event, rsvp));
  const last = Math.max(...dates.map(endOf));
  if (last + snapshot.site.data.keep.rsvpDays * day <= now.getTime()) throw new Problem('gone');
  return { id: read.id, event, dates };
}
