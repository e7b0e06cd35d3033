import { type CalendarDate, invitation, occurrencesCalendar } from '../calendar/icalendar.ts';
import type { Occurrence } from '../calendar/occurrence.ts';
import { localPath } from '../forms/paths.ts';
import type { Rsvp } from '../rsvp/types.ts';
import type { Letter } from './letter.ts';
import type { Reader } from './reader.ts';
import type { AboutRsvps } from './rsvp-letter.ts';
import { toldTo } from './told-date.ts';
import type { RsvpMailKind } from './types.ts';
import { placeOf } from './when-and-where.ts';

/** What a mail adds to the calendar of its reader. */
export type CalendarOfMail = Pick<Letter, 'icalendar' | 'attachments'>;

/** The latest change of any of them: DTSTAMP. */
const stampOf = (rsvps: readonly Rsvp[]): Date =>
  new Date(Math.max(...rsvps.map(({ updatedAt }) => Date.parse(updatedAt))));

/** What the calendar shows. Its link is the public page: a calendar is often shared, the link in the mail must not be. */
function entryOf(
  rsvp: Rsvp,
  reader: Reader,
  about: AboutRsvps,
): (CalendarDate & { sequence: number }) | undefined {
  const what = toldTo(rsvp, reader, about);
  if (!what.occurrence) return undefined;
  const { languages } = reader.site;
  return {
    occurrence: what.occurrence,
    sequence: rsvp.sequence,
    title: what.title,
    location: placeOf(what, reader),
    description: reader.words.calendarNote,
    url: `${reader.context.snapshot.siteUrl}${localPath(languages, reader.lang, `/events/${rsvp.event}/${rsvp.date}/`)}`,
  };
}

const takesPlace = ({ status }: Occurrence): boolean => status !== 'cancelled';

/** A file to open, for several dates at once: programs show a button for one invitation only. */
function asFile(about: AboutRsvps, reader: Reader): CalendarOfMail {
  const { words, site, context } = reader;
  const { rsvps } = about;
  const dates = rsvps
    .filter(({ status }) => status === 'confirmed')
    .flatMap((rsvp) => entryOf(rsvp, reader, about) ?? [])
    .filter(({ occurrence }) => takesPlace(occurrence));
  if (dates.length === 0) return {};
  const content = occurrencesCalendar({
    siteUrl: context.snapshot.siteUrl,
    stamp: stampOf(rsvps),
    organizer: site.contact,
    cancelledTitle: (title) => title,
    dates,
  });
  const contentType = 'text/calendar; charset=utf-8; method=PUBLISH';
  return { attachments: [{ filename: words.several.filename, content, contentType }] };
}

/**
 * The iCalendar part of a mail to an attendee: an invitation for a single date (ACCEPTED with a seat, TENTATIVE in the
 * line), its cancellation when the seat was given up or the date is off, and a file for several dates. Nothing before
 * the click that a verified event asks for.
 */
export function calendarOf(
  kind: RsvpMailKind,
  about: AboutRsvps,
  reader: Reader,
  recipient: string,
): CalendarOfMail {
  const { site, context } = reader;
  const { rsvps } = about;
  const [rsvp] = rsvps;
  // A reminder changes nothing, and no calendar asks twice.
  if (kind === 'rsvp-reminder') return {};
  if (rsvps.length > 1) return kind === 'rsvp-answer' ? asFile(about, reader) : {};
  // RFC 5546, 2.1.1: an organizer does not answer their own invitation; programs refuse one that says so.
  if (recipient === site.contact.email.toLowerCase()) return asFile(about, reader);
  const date = entryOf(rsvp, reader, about);
  if (!date || rsvp.status === 'unverified') return {};
  const off = rsvp.status === 'cancelled' || !takesPlace(date.occurrence);
  const method = off ? 'CANCEL' : 'REQUEST';
  const content = invitation({
    method,
    siteUrl: context.snapshot.siteUrl,
    stamp: stampOf(rsvps),
    organizer: site.contact,
    attendee: { email: recipient, partstat: rsvp.status === 'waitlisted' ? 'TENTATIVE' : 'ACCEPTED' },
    date,
  });
  return { icalendar: { method, content, filename: `${rsvp.event}-${rsvp.date}.ics` } };
}
