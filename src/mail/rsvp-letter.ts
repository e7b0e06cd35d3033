import type { Rsvp } from '../rsvp/types.ts';
import type { Block, Letter } from './letter.ts';
import { oneLine } from './plain.ts';
import type { Reader } from './reader.ts';
import { ticketOf } from './ticket.ts';
import { type Changed, toldTo } from './told-date.ts';
import { placeOf, whenIs } from './when-and-where.ts';

/** The RSVPs that a mail to an attendee is about: one or several dates of one request. */
export interface AboutRsvps extends Changed {
  group: string;
  rsvps: readonly [Rsvp, ...Rsvp[]];
}

/** What one message says, beside what all messages to attendees say. */
export interface RsvpWords {
  /** Begins the subject. */
  what: string;
  heading: string;
  /** Paragraphs under the tickets. */
  texts: string[];
  /** The label of the one link; the usual one unless given. */
  action?: string;
  /** Paragraphs under the link. */
  after?: string[];
  /** What somebody does who never asked for this. */
  notYou?: string;
}

/** “C’est noté : Le Co-Lunch, vendredi 27 novembre 2026 à 13:00”. */
function subject(what: string, about: AboutRsvps, reader: Reader): string {
  const { rsvps } = about;
  const [first] = rsvps;
  const event = toldTo(first, reader, about);
  return rsvps.length === 1
    ? reader.words.subject(what, event.title, whenIs(first, event, reader))
    : reader.words.subjectOfSeveral(what, event.title, rsvps.length);
}

function preheader(about: AboutRsvps, reader: Reader): string {
  const dates = about.rsvps.map((rsvp) => whenIs(rsvp, toldTo(rsvp, reader, about), reader));
  const place = placeOf(toldTo(about.rsvps[0], reader, about), reader);
  return [...dates, ...(place ? [place] : [])].join(' · ');
}

const text = (value: string): Block => ({ type: 'text', text: value });

/**
 * A mail to an attendee: the tickets first, a few words, and the one link. It carries nothing that a visitor typed, not
 * even a name: a stranger may have typed the address.
 */
export function rsvpLetter(about: AboutRsvps, reader: Reader, said: RsvpWords): Letter {
  const { words, site, context } = reader;
  return {
    subject: oneLine(subject(said.what, about, reader)),
    preheader: preheader(about, reader),
    greeting: words.hello,
    heading: said.heading,
    blocks: [
      { type: 'tickets', tickets: about.rsvps.map((rsvp) => ticketOf(rsvp, reader, about)) },
      ...said.texts.map(text),
      {
        type: 'action',
        label: said.action ?? words.manage.action,
        url: context.links.rsvp(about.group, about.rsvps),
      },
      ...(said.after ?? []).map(text),
    ],
    footer: [
      words.manage.secret,
      said.notYou ?? words.footer.notYou,
      words.footer.question(site.contact.name),
      words.footer.kept(site.keep.rsvpDays),
    ],
    // Questions reach people, also where the sender is an address that nobody reads.
    replyTo: site.contact.email,
  };
}
