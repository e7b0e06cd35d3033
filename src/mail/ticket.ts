import { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../calendar/occurrence.ts';
import { occurrenceOn } from '../calendar/occurrences.ts';
import { atWallTime, startOfDay, wallTime } from '../calendar/wall-time.ts';
import { placeParts } from '../community/place.ts';
import { storeyOf } from '../community/storeys.ts';
import type { Localized } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Event } from '../content/schemas/event.ts';
import type { Hue } from '../design/tokens.ts';
import { capitalized, fullDate, list, monthName, timeOfDay, weekday } from '../i18n/format.ts';
import type { Rsvp } from '../rsvp/types.ts';
import type { Ticket } from './letter.ts';
import { oneLine } from './plain.ts';
import type { Reader } from './reader.ts';
import type { ToldBefore } from './types.ts';

/** An event as the reader's language tells it, and the date of it that an RSVP is for. */
export interface Told {
  /** Undefined when the content no longer has the event. */
  event?: Localized<Event>;
  /** Undefined when it no longer has the date. */
  occurrence?: Occurrence;
}

/** One date of an event, as an RSVP or a host's mail names it. */
export type NamedDate = Pick<Rsvp, 'event' | 'date'>;

/** What a mail knows of a date besides the content. */
export interface Changed {
  /** The date is off, whether or not the content says so yet. */
  off?: boolean;
  reason?: string;
  before?: ToldBefore;
}

/** The date as it was told: for a mail about one that the content no longer has, or has no times for. */
export function asTold({ event, date }: NamedDate, before: ToldBefore): Occurrence {
  const { localStart, localEnd, timezone, place } = before;
  const allDay = !localStart.includes('T');
  const instant = (local: string): string =>
    (allDay ? startOfDay(local, timezone) : atWallTime(local, timezone)).toInstant().toString();
  return {
    ...{ event, date, allDay, timezone, localStart, localEnd, place, originalStart: localStart },
    ...{ status: 'scheduled', start: instant(localStart), end: instant(localEnd) },
  };
}

/** A date that is off, at the time that people were told: the content has but the original one left for it. */
function calledOff(
  named: NamedDate,
  { before, reason }: Changed,
  occurrence?: Occurrence,
): Occurrence | undefined {
  const date = before ? asTold(named, before) : occurrence;
  return date && { ...date, status: 'cancelled', reason: occurrence?.reason ?? (reason && oneLine(reason)) };
}

export function told(named: NamedDate, reader: Reader, changed: Changed = {}): Told {
  const entry = reader.context.snapshot.events.find(({ id }) => id === named.event);
  const event = entry && localize(entry, reader.lang, reader.original);
  const occurrence = event && occurrenceOn(event, named.date, reader.site.timezone);
  return { event, occurrence: changed.off ? calledOff(named, changed, occurrence) : occurrence };
}

/** The wall date of an occurrence; its id begins with the original one, which is all that is left when content lost it. */
const startOf = ({ date }: Pick<NamedDate, 'date'>, occurrence?: Occurrence): string =>
  occurrence?.localStart ?? date.slice(0, 10);

export const titleOf = ({ event: id }: Pick<NamedDate, 'event'>, { event }: Told): string =>
  event?.title ?? id;

/** “vendredi 27 novembre 2026 à 13:00”. */
export function whenIs(
  named: Pick<NamedDate, 'date'>,
  { occurrence }: Pick<Told, 'occurrence'>,
  { lang, words }: Reader,
): string {
  const start = startOf(named, occurrence);
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

/** Day and hours in one line, “Vendredi 27 novembre 2026, 13:00 – 14:00”. */
export const spanOf = (occurrence: Occurrence, reader: Reader): string =>
  [days(occurrence.localStart, occurrence, reader), hours(occurrence, reader)].join(', ');

/** “La grande table, 1er étage, 39 rue du Caire, 75002 Paris”. */
export const placeOf = (
  { occurrence }: Pick<Told, 'occurrence'>,
  { context, lang }: Reader,
): string | undefined => placeParts(occurrence?.place, context.snapshot, lang).join(', ') || undefined;

function hostsOf({ event }: Told, { lang, words, context }: Reader): string | undefined {
  const names = (event?.hosts ?? []).flatMap((id) => context.snapshot.people[id]?.name ?? []);
  return names.length > 0 ? words.hosts(list(lang, names)) : undefined;
}

/** When a private slot begins: it is an appointment. Public ones follow one another as the evening goes. */
export function slotHour(slot: number, { event, occurrence }: Told, { lang }: Reader): string | undefined {
  const { minutes, private: alone } = event?.slots ?? {};
  if (!alone || minutes === undefined || !occurrence || occurrence.allDay) return undefined;
  const start = Temporal.Instant.from(occurrence.start).add({ minutes: (slot - 1) * minutes });
  return timeOfDay(lang, wallTime(start.toZonedDateTimeISO(occurrence.timezone)));
}

/** Nothing in here is what a visitor typed: a stranger may have typed the address that reads it. */
function notes(rsvp: Rsvp, what: Told, reader: Reader): string[] {
  const { event, occurrence } = what;
  const { words } = reader;
  const comes = rsvp.status !== 'cancelled' && occurrence?.status !== 'cancelled';
  return [
    ...(rsvp.guests > 0 && comes ? [words.party(rsvp.guests)] : []),
    ...(rsvp.slot !== undefined && event?.slots && comes
      ? [words.slot(event.slots.label, rsvp.slot, slotHour(rsvp.slot, what, reader))]
      : []),
    ...(occurrence?.reason ? [occurrence.reason] : []),
    ...(occurrence?.note && comes ? [occurrence.note] : []),
  ];
}

const tones = { confirmed: 'yes', waitlisted: 'waiting', unverified: 'waiting', cancelled: 'no' } as const;

/** The ticket of a date: when, where, with whom; and what there is to say about it. */
export function dateTicket(
  named: NamedDate,
  what: Told,
  reader: Reader,
  said: Pick<Ticket, 'notes' | 'status' | 'tone'>,
): Ticket {
  const { lang, words } = reader;
  const start = startOf(named, what.occurrence);
  const isOff = what.occurrence?.status === 'cancelled';
  return {
    ...said,
    title: titleOf(named, what),
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
    ...(isOff ? { status: words.status.calledOff, tone: 'no' } : {}),
  };
}

/** The ticket of one RSVP: the date, and what became of it. */
export function ticketOf(rsvp: Rsvp, reader: Reader, changed?: Changed): Ticket {
  const what = told(rsvp, reader, changed);
  const status = reader.words.status[rsvp.status];
  return dateTicket(rsvp, what, reader, {
    notes: notes(rsvp, what, reader),
    status,
    tone: tones[rsvp.status],
  });
}
