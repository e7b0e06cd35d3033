import { occurrenceOn } from '../calendar/occurrences.ts';
import { rsvpWindow } from '../calendar/rsvp-window.ts';
import type { Snapshot } from '../content/snapshot.ts';
import type { Host, KnownDate } from '../duties/known-date.ts';
import { type Told, toldOf } from '../duties/told.ts';
import type { OccurrenceRules } from '../rsvp/state.ts';
import type { OccurrenceKey } from '../store/rsvps.ts';
import { contactOf } from './contact.ts';
import { rulesOn } from './standing.ts';

/** Of an event that has left the content nothing is known, and nobody moves up any more. */
const gone: OccurrenceRules = { waitlist: false, verify: false, maxGuests: 0, over: true };

/** Who is written to about a date: the hosts who confirmed an address of their own, else the contact. */
export function hostsOf(
  snapshot: Snapshot,
  hosts: readonly string[],
  addresses: ReadonlyMap<string, string>,
): Host[] {
  const contact = contactOf(snapshot);
  const own = hosts.flatMap((who) => {
    const recipient = addresses.get(who);
    return recipient ? [{ who, recipient, locale: contact.locale }] : [];
  });
  return own.length > 0 ? own : [{ who: 'contact', ...contact }];
}

/** A date as the content has it, in the default language, and its rules. */
export function rulesOfDate(
  { site, events }: Pick<Snapshot, 'site' | 'events'>,
  { event, date }: OccurrenceKey,
  now: Date,
): Pick<KnownDate, 'title' | 'occurrence' | 'rules'> {
  const entry = events.find(({ id }) => id === event);
  if (!entry) return { rules: gone };
  const occurrence = occurrenceOn({ ...entry.data, id: event }, date, site.data.timezone);
  const window = occurrence ? rsvpWindow(entry.data, occurrence, now) : 'past';
  const rules = rulesOn(entry, [{ occurrence, window }])(date);
  return { title: entry.data.title, occurrence, rules };
}

/** What the content says of a date that the store knows, and who hosts it. */
export function knownDate(
  snapshot: Snapshot,
  key: OccurrenceKey,
  addresses: ReadonlyMap<string, string>,
  now: Date,
): KnownDate {
  const { event, date } = key;
  const entry = snapshot.events.find(({ id }) => id === event);
  const hosts = hostsOf(snapshot, entry?.data.hosts ?? [], addresses);
  return { event, date, ...rulesOfDate(snapshot, key, now), hosts, builtAt: snapshot.builtAt };
}

/** What somebody who says yes now is told of a date; undefined where there is none. */
export function toldNow(snapshot: Snapshot, { event, date }: OccurrenceKey, now: Date): Told | undefined {
  const entry = snapshot.events.find(({ id }) => id === event);
  const occurrence = entry && occurrenceOn({ ...entry.data, id: event }, date, snapshot.site.data.timezone);
  const { builtAt } = snapshot;
  return occurrence && { ...toldOf(occurrence, entry.data.title), at: now.toISOString(), builtAt };
}
