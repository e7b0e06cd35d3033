import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { type AboutRsvps, rsvpLetter } from '../rsvp-letter.ts';

/** The attendee cancelled. */
export function rsvpCancelled(about: AboutRsvps, reader: Reader): Letter {
  const { cancelled } = reader.words;
  const several = about.rsvps.length > 1;
  return rsvpLetter(about, reader, {
    ...cancelled,
    texts: [cancelled.text, ...(several ? [cancelled.several] : [])],
  });
}
