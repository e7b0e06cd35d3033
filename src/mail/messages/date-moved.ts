import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { type AboutRsvps, rsvpLetter } from '../rsvp-letter.ts';
import { asTold, placeToday, samePlace, untranslated } from '../told-date.ts';
import { days, hours, placeOf } from '../when-and-where.ts';
import { aboutLink } from './rsvp-answer.ts';

interface Move {
  change: keyof Reader['words']['dateMoved']['what'];
  /** What is no longer true, in the reader's words. */
  was: string[];
}

/** What differs from what was told. */
function moveOf({ rsvps: [rsvp], before }: AboutRsvps, reader: Reader): Move {
  const now = untranslated(rsvp, reader);
  if (!before || !now) return { change: 'other', was: [] };
  const then = asTold(rsvp, before);
  const isOtherDay = then.localStart.slice(0, 10) !== now.localStart.slice(0, 10);
  const isOtherTime = then.localStart !== now.localStart || then.localEnd !== now.localEnd;
  const isElsewhere = !samePlace(then.place, now.place);
  const time = isOtherTime && (isOtherDay ? 'day' : 'time');
  const both = time && isElsewhere && (`${time}AndPlace` as const);
  const told = { ...then, place: placeToday(rsvp, then.place, reader) };
  const place = isElsewhere ? placeOf({ occurrence: told }, reader) : undefined;
  return {
    change: both || time || (isElsewhere ? 'place' : 'other'),
    was: [
      ...(isOtherTime ? [days(then.localStart, then, reader), hours(then, reader)] : []),
      ...(place ? [place] : []),
    ],
  };
}

/** The date takes place at another time or place than was told, or after all. */
export function dateMoved(about: AboutRsvps, reader: Reader): Letter {
  const { dateMoved: said } = reader.words;
  const { change, was } = moveOf(about, reader);
  const isBack = about.before?.status === 'cancelled';
  const heading = said.what[isBack ? 'back' : change];
  const waits = about.rsvps[0].status === 'waitlisted';
  return rsvpLetter(about, reader, {
    what: heading,
    heading,
    texts: [
      ...(isBack ? [said.back] : []),
      ...(was.length > 0 ? [said.before(was.join(', '))] : []),
      waits ? said.line : said.seat,
      isBack ? said.calendarBack : said.calendar,
    ],
    after: aboutLink(about.rsvps, reader),
  });
}
