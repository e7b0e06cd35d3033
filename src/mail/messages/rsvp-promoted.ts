import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { type AboutRsvps, rsvpLetter } from '../rsvp-letter.ts';
import { aboutLink, missedSlots } from './rsvp-answer.ts';

/** From the waitlist to a seat. */
export function rsvpPromoted(about: AboutRsvps, reader: Reader): Letter {
  const { promoted } = reader.words;
  return rsvpLetter(about, reader, {
    ...promoted,
    texts: [promoted.text, ...missedSlots(about.rsvps, reader)],
    after: aboutLink(about.rsvps, reader),
  });
}
