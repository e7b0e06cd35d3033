import { storeyOf } from '../community/storeys.ts';
import type { Hue } from '../design/tokens.ts';
import { capitalized, list, monthName, weekday } from '../i18n/format.ts';
import type { Rsvp } from '../rsvp/types.ts';
import type { Ticket } from './letter.ts';
import type { Reader } from './reader.ts';
import { type Changed, type NamedDate, type Told, toldTo } from './told-date.ts';
import { days, hours, placeOf, startOf } from './when-and-where.ts';

const hueOf = (floor: string | undefined, { context, lang }: Reader): Hue =>
  storeyOf(context.snapshot, lang, floor)?.hue ?? 'tomato';

function hostsOf({ event }: Told, { lang, words, context }: Reader): string | undefined {
  const names = (event?.hosts ?? []).flatMap((id) => context.snapshot.people[id]?.name ?? []);
  return names.length > 0 ? words.hosts(list(lang, names)) : undefined;
}

/** Nothing in here is what a visitor typed: a stranger may have typed the address that reads it. */
function notes(rsvp: Rsvp, what: Told, reader: Reader): string[] {
  const { event, occurrence } = what;
  const { words } = reader;
  const comes = rsvp.status !== 'cancelled' && occurrence?.status !== 'cancelled';
  return [
    ...(rsvp.guests > 0 && comes ? [words.party(rsvp.guests)] : []),
    ...(rsvp.slot !== undefined && event?.slots && comes ? [words.slot(event.slots.label, rsvp.slot)] : []),
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
    title: what.title,
    hue: hueOf(what.occurrence?.place?.floor, reader),
    stub: {
      weekday: weekday(lang, start, 'short'),
      day: String(Number(start.slice(8, 10))),
      month: monthName(lang, start, 'short'),
    },
    date: capitalized(lang, days(start, what.occurrence, reader)),
    hours: hours(what.occurrence, reader),
    place: placeOf(what, reader),
    hosts: hostsOf(what, reader),
    ...(isOff ? { status: words.status.calledOff, tone: 'no' } : {}),
  };
}

/** The ticket of one RSVP: the date, and what became of it. */
export function ticketOf(rsvp: Rsvp, reader: Reader, changed?: Changed): Ticket {
  const what = toldTo(rsvp, reader, changed);
  const status = reader.words.status[rsvp.status];
  return dateTicket(rsvp, what, reader, {
    notes: notes(rsvp, what, reader),
    status,
    tone: tones[rsvp.status],
  });
}
