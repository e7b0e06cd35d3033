import type { Block, Letter } from './letter.ts';
import { oneLine } from './plain.ts';
import type { Reader } from './reader.ts';
import { dateTicket } from './ticket.ts';
import { type Changed, told } from './told-date.ts';
import type { HostedDate } from './types.ts';
import { whenIs } from './when-and-where.ts';

/** What one message to hosts says, beside what all of them say. */
export interface HostWords extends Changed {
  /** Begins the subject. */
  what: string;
  heading: string;
  /** On the ticket: how many come. */
  status: string;
  /** Under it. */
  notes: string[];
  blocks: Block[];
  /** It names people. */
  names?: boolean;
}

/**
 * A mail to those who host a date: the ticket with the counts, what there is to say, and the way to the host's page.
 * It may carry what attendees typed, since it is for the host that they typed it: in lists alone, bounded.
 */
export function hostLetter(date: HostedDate, reader: Reader, said: HostWords): Letter {
  const { words, site, context } = reader;
  const what = told(date, reader, said);
  const { notes, status } = said;
  const reason = what.occurrence?.status === 'cancelled' ? what.occurrence.reason : undefined;
  const ticket = dateTicket(date, what, reader, {
    notes: [...(reason ? [reason] : []), ...notes],
    status,
    tone: 'yes',
  });
  return {
    subject: oneLine(words.subject(said.what, what.title, whenIs(date, what, reader))),
    preheader: [status, ...notes].join(' · '),
    greeting: words.hello,
    heading: said.heading,
    blocks: [
      { type: 'tickets', tickets: [ticket] },
      ...said.blocks,
      { type: 'action', label: words.host.action, url: context.links.host(date) },
      ...(said.off ? [] : [{ type: 'text' as const, text: words.host.page }]),
    ],
    footer: [words.host.secret, ...(said.names ? [words.host.trust] : [])],
    replyTo: site.contact.email,
  };
}
