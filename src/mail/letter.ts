import type { Hue } from '../design/tokens.ts';
import type { CalendarPart, MailAttachment } from './composed.ts';

/** An event date as a canteen ticket. */
export interface Ticket {
  title: string;
  /** Of the floor where it takes place. */
  hue: Hue;
  /** The torn-off part: “ven.”, “27”, “nov.”. */
  stub: { weekday: string; day: string; month: string };
  /** “vendredi 27 novembre 2026”. */
  date: string;
  /** “de 13:00 à 14:00”. */
  hours: string;
  place?: string;
  hosts?: string;
  /** Who comes, the slot, what the host has to say about this date. */
  notes: string[];
  /** What became of the RSVP. */
  status: string;
  /** `yes` a seat, `waiting` none yet, `no` no longer. */
  tone: 'yes' | 'waiting' | 'no';
}

/** One line of a list: a number or an hour, a name that may be a link, and what else is to be said. */
export interface ListLine {
  lead?: string;
  name: string;
  url?: string;
  more?: string;
}

/** The parts of a mail, in the order of reading. Each is written as HTML and as plain text. */
export type Block =
  | { type: 'tickets'; tickets: Ticket[] }
  | { type: 'text'; text: string }
  | { type: 'action'; label: string; url: string }
  /** What somebody wrote, kept apart from what the site says. */
  | { type: 'words'; heading: string; text: string }
  | { type: 'answers'; answers: { question: string; answer: string[] }[] }
  | { type: 'list'; heading: string; lines: ListLine[] }
  /** Text to be copied letter by letter. */
  | { type: 'code'; text: string };

/** A mail before it becomes HTML and text. */
export interface Letter {
  subject: string;
  /** What mail programs show after the subject. */
  preheader: string;
  greeting?: string;
  heading: string;
  blocks: Block[];
  /** Quiet lines under everything. */
  footer: string[];
  /** Exactly one address. */
  replyTo?: string;
  /** Written by a person, who may be answered by a machine; otherwise the mail says that it is generated (RFC 3834). */
  fromPerson?: boolean;
  icalendar?: CalendarPart;
  attachments?: MailAttachment[];
}
