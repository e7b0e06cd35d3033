import type { Occurrence } from '../../calendar/occurrence.ts';
import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { type AboutRsvps, rsvpLetter } from '../rsvp-letter.ts';
import { asTold, placeOf, spanOf, told } from '../ticket.ts';
import { aboutLink } from './rsvp-answer.ts';

type Change = keyof Reader['words']['dateMoved']['what'];

interface Moved {
  change: Change;
  /** What is no longer true, in the reader's words. */
  was: string[];
}

/** What differs, as people read it: a place that is only written otherwise has not moved. */
function compared(before: Occurrence, now: Occurrence, reader: Reader): Moved {
  const spans = [before, now].map((occurrence) => spanOf(occurrence, reader));
  const places = [before, now].map((occurrence) => placeOf({ occurrence }, reader));
  const isOtherTime = spans[0] !== spans[1];
  const isElsewhere = places[0] !== places[1];
  const isOtherDay = before.localStart.slice(0, 10) !== now.localStart.slice(0, 10);
  const was = [...(isOtherTime ? [spans[0]] : []), ...(isElsewhere ? [places[0]] : [])];
  const time = isOtherTime && (isOtherDay ? 'day' : 'time');
  const place = isElsewhere && 'place';
  const both = time && place && (`${time}AndPlace` as const);
  return {
    change: both || time || place || 'other',
    was: was.filter((text): text is string => text !== undefined),
  };
}

/** The date takes place at another time or place than was told, or after all. */
export function dateMoved(about: AboutRsvps, reader: Reader): Letter {
  const { dateMoved: said, calendarFollows } = reader.words;
  const { rsvps, before } = about;
  const [first] = rsvps;
  const { occurrence } = told(first, reader);
  const moved = before && occurrence && compared(asTold(first, before), occurrence, reader);
  const isBack = before?.status === 'cancelled';
  const heading = said.what[isBack ? 'back' : (moved?.change ?? 'other')];
  const { was = [] } = moved ?? {};
  const waits = first.status === 'waitlisted';
  return rsvpLetter(about, reader, {
    what: heading,
    heading,
    texts: [
      ...(isBack ? [said.back] : []),
      ...(was.length > 0 ? [said.before(was.join(', '))] : []),
      waits ? said.line : said.seat,
      calendarFollows,
    ],
    after: aboutLink(rsvps, reader),
  });
}
