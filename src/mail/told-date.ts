import type { Occurrence } from '../calendar/occurrence.ts';
import { occurrenceOn } from '../calendar/occurrences.ts';
import { appointment } from '../calendar/slot-start.ts';
import { atWallTime, startOfDay } from '../calendar/wall-time.ts';
import type { Localized } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Event, Place } from '../content/schemas/event.ts';
import type { Rsvp } from '../rsvp/types.ts';
import { oneLine } from './plain.ts';
import type { Reader } from './reader.ts';
import type { ToldBefore } from './types.ts';

/** One date of an event, as an RSVP or a host's mail names it. */
export type NamedDate = Pick<Rsvp, 'event' | 'date'>;

/** An event as the reader's language tells it, and the date of it that a mail is about. */
export interface Told {
  /** Undefined when the content no longer has the event. */
  event?: Localized<Event>;
  /** Undefined when it no longer has the date, and nobody knows what was told of it. */
  occurrence?: Occurrence;
  /** The event's title; its id where that is all that is left. */
  title: string;
}

/** What a mail knows of a date besides the content. */
export interface Changed {
  /** The date is off, whether or not the content says so yet. */
  off?: boolean;
  reason?: string;
  before?: ToldBefore;
}

/** The date as it was told. */
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

export const samePlace = (a?: Place, b?: Place): boolean =>
  a?.name === b?.name && a?.floor === b?.floor && a?.address === b?.address;

/** The date in the content's default language: what was told of one is kept in it. */
export function untranslated(named: NamedDate, { context, site }: Reader): Occurrence | undefined {
  const entry = context.snapshot.events.find(({ id }) => id === named.event);
  return entry && occurrenceOn({ ...entry.data, id: entry.id }, named.date, site.timezone);
}

/** A place that was told, in the reader's language where the content still knows it. */
export function placeToday(named: NamedDate, place: Place | undefined, reader: Reader): Place | undefined {
  const { event, occurrence } = told(named, reader);
  const written = reader.context.snapshot.events.find(({ id }) => id === named.event)?.data;
  const known: [Place | undefined, Place | undefined][] = [
    [written?.place, event?.place],
    [untranslated(named, reader)?.place, occurrence?.place],
  ];
  return known.find(([original]) => samePlace(original, place))?.[1] ?? place;
}

/** A date that is off, when and where people were told: the content has but the original hour left for it, if any. */
function calledOff(
  named: NamedDate,
  { before, reason }: Changed,
  occurrence: Occurrence | undefined,
  reader: Reader,
): Occurrence | undefined {
  const date = before ? asTold(named, before) : occurrence;
  if (!date) return undefined;
  return {
    ...date,
    status: 'cancelled',
    place: before ? placeToday(named, before.place, reader) : date.place,
    reason: occurrence?.reason ?? (reason && oneLine(reason)),
  };
}

export function told(named: NamedDate, reader: Reader, changed: Changed = {}): Told {
  const entry = reader.context.snapshot.events.find(({ id }) => id === named.event);
  const event = entry && localize(entry, reader.lang, reader.original);
  const occurrence = event && occurrenceOn(event, named.date, reader.site.timezone);
  return {
    event,
    occurrence: changed.off ? calledOff(named, changed, occurrence, reader) : occurrence,
    title: event?.title ?? changed.before?.title ?? named.event,
  };
}

/** What one attendee is told of their date: whoever has a private slot comes at its hour, not with the others. */
export function toldTo(rsvp: Rsvp, reader: Reader, changed: Changed = {}): Told {
  const what = told(rsvp, reader, changed);
  const { event, occurrence } = what;
  return { ...what, occurrence: occurrence && appointment(event?.slots, occurrence, rsvp.slot) };
}
