import type { Rsvp } from '../../rsvp/types.ts';
import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { type AboutRsvps, rsvpLetter } from '../rsvp-letter.ts';
import { told } from '../told-date.ts';
import { whenIs } from '../when-and-where.ts';

/** Said where somebody has a seat but not the slot that they asked for. */
export function missedSlots(rsvps: readonly Rsvp[], reader: Reader): string[] {
  return rsvps.flatMap((rsvp) => {
    const what = told(rsvp, reader);
    const isMissed = rsvp.wantsSlot && rsvp.slot === undefined && rsvp.status === 'confirmed';
    if (!isMissed || !what.event?.slots) return [];
    const { label } = what.event.slots;
    return rsvps.length === 1
      ? reader.words.noSlot(label)
      : reader.words.noSlotOn(label, whenIs(rsvp, what, reader));
  });
}

/** What waiting means, where at least one date has only that to give. */
export function aboutWaiting(rsvps: readonly Rsvp[], { words }: Reader): string[] {
  const waiting = rsvps.filter(({ status }) => status === 'waitlisted');
  if (waiting.length === 0) return [];
  const withGuests = waiting.some(({ guests }) => guests > 0);
  return [words.waitlisted.text, ...(withGuests ? [words.waitlisted.party] : [])];
}

/** What frees a seat, or a place in the line, and what does not. */
export function aboutLink(rsvps: readonly Rsvp[], { words }: Reader): string[] {
  if (rsvps.some(({ status }) => status === 'confirmed')) {
    return [rsvps.length > 1 ? words.manage.seats : words.manage.seat];
  }
  return rsvps.some(({ status }) => status === 'waitlisted') ? [words.manage.line] : [];
}

/** The answer to a request: a seat or the waitlist, each date for itself. */
export function rsvpAnswer(about: AboutRsvps, reader: Reader): Letter {
  const { words } = reader;
  const { rsvps } = about;
  const after = aboutLink(rsvps, reader);
  const missed = missedSlots(rsvps, reader);
  if (rsvps.length > 1) {
    const seats = rsvps.some(({ status }) => status === 'confirmed');
    const texts = [
      words.several.text,
      ...missed,
      ...aboutWaiting(rsvps, reader),
      ...(seats ? [words.several.file] : []),
    ];
    return rsvpLetter(about, reader, { ...words.several, texts, after });
  }
  if (rsvps[0].status === 'waitlisted') {
    return rsvpLetter(about, reader, { ...words.waitlisted, texts: aboutWaiting(rsvps, reader), after });
  }
  return rsvpLetter(about, reader, { ...words.confirmed, texts: [words.confirmed.text, ...missed], after });
}
