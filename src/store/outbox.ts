import { randomUUID } from 'node:crypto';
import type { OutboxEntry } from '../mail/types.ts';
import type { MailDraft } from '../rsvp/state.ts';
import type { Queryable } from './database.ts';

/** Long enough to send a handful of mails, short enough that a sender's crash delays nothing for long. */
const leaseSeconds = 120;

const entryColumns = 'id, key, recipient, locale, content, attempts';

/** Mails on their way in, each with an id of its own. */
export const toEntries = (drafts: readonly MailDraft[]): OutboxEntry[] =>
  drafts.map((draft) => ({ id: randomUUID(), attempts: 0, ...draft }));

/**
 * Puts mails into the outbox, due at once. Where the key is there already, whether that mail was sent or not, nothing
 * happens.
 *
 * @returns those that were really put in
 */
export async function enqueue(
  db: Queryable,
  drafts: readonly MailDraft[],
  now: Date,
): Promise<OutboxEntry[]> {
  if (drafts.length === 0) return [];
  return await db.query<OutboxEntry>('select * from enqueue_mails($1::jsonb, $2::timestamptz)', [
    JSON.stringify(toEntries(drafts)),
    now,
  ]);
}

const leaseEnd = (now: Date): Date => new Date(now.getTime() + leaseSeconds * 1000);

// Locked rows are somebody else's, and taking a row moves it ahead: no two senders have the same mail.
const take = (which: string): string => `
  update outbox set due_at = $1
  where id in (
    select id from outbox
    where due_at <= $2 and sent_at is null and failed_at is null ${which}
    for update skip locked
  )
  returning ${entryColumns}, created_at, error`;

/** A mail in somebody's hands, with the reason why it failed, if it did. */
export type ClaimedMail = OutboxEntry & { error?: string };
type Taken = OutboxEntry & { created_at: Date; error: string | null };

const oldestFirst = (taken: Taken[]): ClaimedMail[] =>
  taken
    .sort((a, b) => a.created_at.getTime() - b.created_at.getTime())
    .map(({ created_at: _, error, ...entry }) => ({ ...entry, ...(error !== null && { error }) }));

/** Takes mails that are due, the oldest first, for two minutes; send each and mark it. */
export async function claimDue(db: Queryable, now: Date, limit: number): Promise<ClaimedMail[]> {
  const which = 'order by due_at limit $3';
  return oldestFirst(await db.query<Taken>(take(which), [leaseEnd(now), now, limit]));
}

/** Takes these mails, as far as nobody else has: what was just put in is sent without waiting for its turn. */
export async function claim(db: Queryable, ids: readonly string[], now: Date): Promise<ClaimedMail[]> {
  if (ids.length === 0) return [];
  return oldestFirst(await db.query<Taken>(take('and id = any($3::uuid[])'), [leaseEnd(now), now, ids]));
}

/** The mail is out. What it said and to whom is dropped; the key stays, so that it is never written again. */
export async function markSent(db: Queryable, id: string, now: Date): Promise<void> {
  await db.query(
    `update outbox set sent_at = $2, content = null, recipient = null, error = null
     where id = $1 and sent_at is null and failed_at is null`,
    [id, now],
  );
}

/**
 * The mail could not be sent.
 *
 * @param error a short code such as `EENVELOPE` or `550`, never the server's words: they may quote the address
 * @param next when to try again, or `dead` to give up
 */
export async function markFailed(
  db: Queryable,
  id: string,
  now: Date,
  error: string,
  next: Date | 'dead',
): Promise<void> {
  await db.query(
    `update outbox set attempts = attempts + 1, error = $2, due_at = coalesce($3, due_at), failed_at = $4
     where id = $1 and sent_at is null and failed_at is null`,
    [id, error, next === 'dead' ? null : next, next === 'dead' ? now : null],
  );
}
