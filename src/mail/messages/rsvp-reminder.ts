import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { type AboutRsvps, rsvpLetter } from '../rsvp-letter.ts';
import { aboutLink, aboutWaiting } from './rsvp-answer.ts';

/** Before the date. It names no day by its distance: a mail that was held up may arrive on the very day. */
export function rsvpReminder(about: AboutRsvps, reader: Reader): Letter {
  const { reminder } = reader.words;
  const { rsvps } = about;
  const comes = rsvps.some(({ status }) => status === 'confirmed');
  return rsvpLetter(about, reader, {
    ...reminder,
    texts: [...(comes ? [reminder.text] : []), ...aboutWaiting(rsvps, reader)],
    after: aboutLink(rsvps, reader),
  });
}
