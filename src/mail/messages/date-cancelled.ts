import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { type AboutRsvps, rsvpLetter } from '../rsvp-letter.ts';

/** The date is off, whatever the answer was. The reason stands on the ticket. */
export function dateCancelled(about: AboutRsvps, reader: Reader): Letter {
  const { dateCancelled: said, cancelled } = reader.words;
  return rsvpLetter(about, reader, {
    ...said,
    texts: [said.text, said.calendar, said.others],
    action: cancelled.action,
  });
}
