import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { type AboutRsvps, rsvpLetter } from '../rsvp-letter.ts';
import { aboutLink, aboutWaiting } from './rsvp-answer.ts';

/** Somebody posted again with a known address: nothing changed, and this is what stands. */
export function rsvpStanding(about: AboutRsvps, reader: Reader): Letter {
  const { standing } = reader.words;
  return rsvpLetter(about, reader, {
    ...standing,
    texts: [standing.text, ...aboutWaiting(about.rsvps, reader)],
    after: aboutLink(about.rsvps, reader),
  });
}
