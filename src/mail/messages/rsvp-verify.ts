import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { type AboutRsvps, rsvpLetter } from '../rsvp-letter.ts';

/** Asks for the click without which no seat is held. */
export function rsvpVerify(about: AboutRsvps, reader: Reader): Letter {
  const { verify } = reader.words;
  return rsvpLetter(about, reader, { ...verify, texts: [verify.text] });
}
