import type { MailContent } from '../mail/types.ts';
import type { Rsvp } from '../rsvp/types.ts';
import type { Database } from './database.ts';
import type { Feedback, Introduction } from './forms.ts';
import { hostAddressesOf } from './host-addresses.ts';
import { type KeptProposal, proposalsFrom } from './proposals.ts';
import { fromRow, type RsvpRow } from './rsvp-rows.ts';

/** Everything that is kept about one address, as plain JSON; instants are ISO 8601. */
export interface Kept {
  email: string;
  rsvps: Rsvp[];
  feedback: (Feedback & { receivedAt: string })[];
  introductions: (Introduction & { receivedAt: string })[];
  /** What the address wished to see on the site, as long as it is not there. */
  proposals: KeptProposal[];
  /** The address as that of somebody who hosts. */
  hostAddresses: { person: string; askedAt: string; confirmedAt?: string }[];
  /** Mails to the address, or about what came from it, that were not sent, yet or ever. */
  outbox: {
    content: MailContent;
    locale: string;
    attempts: number;
    createdAt: string;
    dueAt: string;
    failedAt?: string;
    error?: string;
  }[];
}

/**
 * Which mails are about an address, `$1`: those to it, and those to the contact that tell what came from it. The contact
 * may be asked about like anybody else: what others wrote to them is the others'.
 */
export const mailsAboutAddress = `
  (content->>'email' = $1
   or (recipient = $1 and content->>'kind' not in ('feedback', 'introduction', 'undeliverable', 'proposal')
       and (content->>'kind' not like 'host-%' or content->>'kind' = 'host-address')))`;

interface OutboxRow {
  content: MailContent;
  locale: string;
  attempts: number;
  created_at: Date;
  due_at: Date;
  failed_at: Date | null;
  error: string | null;
}

interface FeedbackRow extends Pick<Feedback, 'form' | 'answers' | 'email' | 'locale'> {
  name: string | null;
  received_at: Date;
}

type IntroductionRow = Introduction & { received_at: Date };

/**
 * Everything that is kept about one address, and nothing about anybody else.
 *
 * @param email in lower case, as it is kept
 * @throws DatabaseUnavailable
 */
export async function exportOf(database: Database, email: string): Promise<Kept> {
  const rsvps = await database.query<RsvpRow>('select * from rsvps where email = $1 order by date, event', [
    email,
  ]);
  const feedback = await database.query<FeedbackRow>(
    'select form, answers, name, email, locale, received_at from feedback where email = $1 order by received_at',
    [email],
  );
  const introductions = await database.query<IntroductionRow>(
    `select person as to, name, email, message, locale, received_at
     from introductions where email = $1 order by received_at`,
    [email],
  );
  const outbox = await database.query<OutboxRow>(
    `select content, locale, attempts, created_at, due_at, failed_at, error
     from outbox where ${mailsAboutAddress} order by created_at`,
    [email],
  );
  return {
    email,
    rsvps: rsvps.map(fromRow),
    proposals: await proposalsFrom(database, email),
    hostAddresses: await hostAddressesOf(database, email),
    feedback: feedback.map(({ received_at, name, ...same }) => ({
      ...same,
      name: name ?? undefined,
      receivedAt: received_at.toISOString(),
    })),
    introductions: introductions.map(({ received_at, ...same }) => ({
      ...same,
      receivedAt: received_at.toISOString(),
    })),
    outbox: outbox.map(({ created_at, due_at, failed_at, error, ...same }) => ({
      ...same,
      createdAt: created_at.toISOString(),
      dueAt: due_at.toISOString(),
      failedAt: failed_at?.toISOString(),
      error: error ?? undefined,
    })),
  };
}
