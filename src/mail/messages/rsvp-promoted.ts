import type { Rsvp } from '../../rsvp/types.ts';
import type { Letter } from '../letter.ts';
import { momentOf } from '../moment.ts';
import type { Reader } from '../reader.ts';
import { type AboutRsvps, rsvpLetter } from '../rsvp-letter.ts';
import { told } from '../told-date.ts';
import { aboutLink, missedSlots } from './rsvp-answer.ts';

const hour = 60 * 60 * 1000;
/** Nearer than this, somebody else needs to know soon. */
const near = 72 * hour;

/** How to give the seat up, and until when where the date is near: as long as RSVPs are open, and then until it begins. */
function givingUp(rsvp: Rsvp, reader: Reader): string {
  const { promoted } = reader.words;
  const { event, occurrence } = told(rsvp, reader);
  if (!event || !occurrence) return promoted.giveUp;
  const since = Date.parse(rsvp.updatedAt);
  const start = Date.parse(occurrence.start);
  if (start - since > near) return promoted.giveUp;
  const closes = start - event.closesHours * hour;
  const until = new Date(since < closes ? closes : start).toISOString();
  return promoted.giveUpBefore(...momentOf(until, reader, occurrence.timezone));
}

/** From the waitlist to a seat. */
export function rsvpPromoted(about: AboutRsvps, reader: Reader): Letter {
  const { promoted } = reader.words;
  const { rsvps } = about;
  return rsvpLetter(about, reader, {
    ...promoted,
    texts: [promoted.text, ...missedSlots(rsvps, reader), givingUp(rsvps[0], reader)],
    after: aboutLink(rsvps, reader),
  });
}
