import { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../calendar/occurrence.ts';
import { occurrenceOn } from '../calendar/occurrences.ts';
import { placeParts } from '../community/place.ts';
import { storeyOf } from '../community/storeys.ts';
import type { Localized } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Event } from '../content/schemas/event.ts';
import type { Hue } from '../design/tokens.ts';
import { capitalized, fullDate, list, monthName, timeOfDay, weekday } from '../i18n/format.ts';
import type { Rsvp } from '../rsvp/types.ts';
import type { Ticket } from './letter.ts';
import type { Reader } from './reader.ts';

/** An event as the reader's language tells it, and the date of it that an RSVP is for. */
export interface Told {
  /** Undefined when the content no longer has the event. */
  event?: Localized<Event>;
  /** Undefined when it no longer has the date. */
  occurrence?: Occurrence;
}

export function told(rsvp: Pick<Rsvp, 'event' | 'date'>, reader: Reader): Told {
  const entry = reader.context.snapshot.events.find(({ id }) => id === rsvp.event);
  if (!entry) return {};
  const event = localize(entry, reader.lang, reader.original);
  return { event, occurrence: occurrenceOn(event, rsvp.date, reader.site.timezone) };
}

/** The wall date of an occurrence; its id begins with the original one, which is all that is left when content lost it. */
const startOf = (rsvp: Pick<Rsvp, 'date'>, occurrence?: Occurrence): string =>
  occurrence?.localStart ?? rsvp.date.slice(0, 10);

export const titleOf = (rsvp: Pick<Rsvp, 'event'>, { event }: Told): string => event?.title ?? rsvp.event;

/** “vendredi 27 novembre 2026 à 13:00”. */
export function whenIs(rsvp: Pick<Rsvp, 'date'>, { occurrence }: Told, { lang, words }: Reader): string {
  const start = startOf(rsvp, occurrence);
  const date = fullDate(lang, start);
  return start.includes('T') ? words.at(date, timeOfDay(lang, start)) : date;
}

/** The days of an all-day event that lasts for several; otherwise the one day. */
function days(start: string, occurrence: Occurrence | undefined, { lang, words }: Reader): string {
  const first = fullDate(lang, start);
  if (!occurrence?.allDay) return capitalized(lang, first);
  const last = Temporal.PlainDate.from(occurrence.localEnd).subtract({ days: 1 }).toString();
  return capitalized(lang, last === start ? first : words.days(first, fullDate(lang, last)));
}

function hours(occurrence: Occurrence | undefined, { lang, words }: Reader): string {
  if (!occurrence) return '';
  if (occurrence.allDay) return capitalized(lang, words.allDay);
  return `${timeOfDay(lang, occurrence.localStart)} – ${timeOfDay(lang, occurrence.localEnd)}`;
}

const hueOf = (floor: string | undefined, { context, lang }: Reader): Hue =>
  storeyOf(context.snapshot, lang, floor)?.hue ?? 'tomato';

/** “La grande table, 1er étage, 39 rue du Caire, 75002 Paris”. */
export const placeOf = ({ occurrence }: Told, { context, lang }: Reader): string | undefined =>
  placeParts(occurrence?.place, context.snapshot, lang).join(', ') || undefined;

function hostsOf({ event }: Told, { lang, words, context }: Reader): string | undefined {
  const names = (event?.hosts ?? []).flatMap((id) => context.snapshot.people[id]?.name ?? []);
  return names.length > 0 ? words.hosts(list(lang, names)) : undefined;
}

/** Nothing in here is what a visitor typed: a stranger may have typed the address that reads it. */
function notes(rsvp: Rsvp, { event, occurrence }: Told, { words }: Reader): string[] {
  const cancelled = rsvp.status === 'cancelled';
  return [
    ...(rsvp.guests > 0 && !cancelled ? [words.party(rsvp.guests)] : []),
    ...(rsvp.slot !== undefined && event?.slots ? [words.slot(event.slots.label, rsvp.slot)] : []),
    ...(occurrence?.reason ? [occurrence.reason] : []),
    ...(occurrence?.note && !cancelled ? [occurrence.note] : []),
  ];
}

const tones = { confirmed: 'yes', waitlisted: 'waiting', unverified: 'waiting', cancelled: 'no' } as const;

/** The ticket of one RSVP: when, where, with whom, and what became of it. */
export function ticketOf(rsvp: Rsvp, reader: Reader): Ticket {
  const { lang, words } = reader;
  const what = told(rsvp, reader);
  const start = startOf(rsvp, what.occurrence);
  const calledOff = what.occurrence?.status === 'cancelled';
  return {
    title: titleOf(rsvp, what),
    hue: hueOf(what.occurrence?.place?.floor, reader),
    stub: {
      weekday: weekday(lang, start, 'short'),
      day: String(Number(start.slice(8, 10))),
      month: monthName(lang, start, 'short'),
    },
    date: days(start, what.occurrence, reader),
    hours: hours(what.occurrence, reader),
    place: placeOf(what, reader),
    hosts: hostsOf(what, reader),
    notes: notes(rsvp, what, reader),
    status: calledOff ? words.status.calledOff : words.status[rsvp.status],
    tone: calledOff ? 'no' : tones[rsvp.status],
  };
}
