import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { type AboutRsvps, rsvpLetter } from '../rsvp-letter.ts';
import { aboutLink, aboutWaiting, missedSlots } from './rsvp-answer.ts';

/** The attendee changed who comes, the slot or the answers. */
export function rsvpChanged(about: AboutRsvps, reader: Reader): Letter {
  const { changed } = reader.words;
  const { rsvps } = about;
  return rsvpLetter(about, reader, {
    ...changed,
    texts: [changed.text, ...missedSlots(rsvps, reader), ...aboutWaiting(rsvps, reader)],
    after: aboutLink(rsvps, reader),
  });
}
