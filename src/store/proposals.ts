import { createHash } from 'node:crypto';
import type { OutboxEntry } from '../mail/types.ts';
import type { ProposalKind } from '../proposals/fields.ts';
import type { Proposal, ProposalAnswers } from '../proposals/types.ts';
import type { MailDraft } from '../rsvp/state.ts';
import { type Database, type Queryable, transaction } from './database.ts';
import { enqueue } from './outbox.ts';

/** A file that a proposal wrote: the SHA-256 of its text, none where it was deleted. */
export interface WrittenFile {
  path: string;
  sha256: string | null;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A proposal as it is kept. What was written is gone once it is declined, or live and told. */
export interface KeptProposal extends Omit<Proposal, 'answers'> {
  email?: string;
  answers?: ProposalAnswers;
  /** ISO instants. */
  receivedAt: string;
  confirmedAt?: string;
  /** Somebody is publishing it until then. */
  claimedUntil?: string;
  files?: WrittenFile[];
  outcome?: 'published' | 'declined';
  decidedAt?: string;
  liveAt?: string;
}

interface Row {
  id: string;
  kind: ProposalKind;
  subject: string | null;
  email: string | null;
  answers: ProposalAnswers | null;
  was: ProposalAnswers | null;
  locale: string;
  sent_on: string;
  received_at: Date;
  confirmed_at: Date | null;
  claimed_until: Date | null;
  files: WrittenFile[] | null;
  outcome: 'published' | 'declined' | null;
  decided_at: Date | null;
  live_at: Date | null;
}

const instant = (moment: Date | null): string | undefined => moment?.toISOString();

const fromRow = (row: Row): KeptProposal => ({
  ...{ id: row.id, kind: row.kind, locale: row.locale, on: row.sent_on },
  ...{ subject: row.subject ?? undefined, email: row.email ?? undefined },
  ...{ answers: row.answers ?? undefined, was: row.was ?? undefined },
  receivedAt: row.received_at.toISOString(),
  ...{ confirmedAt: instant(row.confirmed_at), claimedUntil: instant(row.claimed_until) },
  ...{ files: row.files ?? undefined, outcome: row.outcome ?? undefined },
  ...{ decidedAt: instant(row.decided_at), liveAt: instant(row.live_at) },
});

const repeatMinutes = 10;

/**
 * Keeps a proposal until its sender confirms it, with the mail that asks for the click.
 *
 * @returns the mail to be sent; none when the same was posted within ten minutes
 * @throws DatabaseUnavailable
 */
export async function storeProposal(
  database: Database,
  { email, ...proposal }: Proposal & { email: string },
  mail: MailDraft,
  now: Date,
): Promise<OutboxEntry[]> {
  const { id, kind, subject, answers, was, locale, on } = proposal;
  const digest = sha256(JSON.stringify([kind, subject, answers, email]));
  const since = new Date(now.getTime() - repeatMinutes * 60_000);
  return await transaction(database, async (tx) => {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`proposals:${digest}`]);
    const same = 'select 1 from proposals where digest = $1 and received_at > $2 limit 1';
    if ((await tx.query(same, [digest, since])).length > 0) return [];
    await tx.query(
      `insert into proposals (id, kind, subject, email, answers, was, locale, sent_on, received_at, digest)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, kind, subject, email, answers, was, locale, on, now, digest],
    );
    return await enqueue(tx, [mail], now);
  });
}

/** @throws DatabaseUnavailable */
export async function proposalOf(database: Queryable, id: string): Promise<KeptProposal | undefined> {
  const [row] = await database.query<Row>('select * from proposals where id = $1', [id]);
  return row && fromRow(row);
}

/** The address is confirmed, and the team is told: once, however often it is clicked. */
export async function confirmProposal(
  database: Database,
  id: string,
  mail: MailDraft,
  now: Date,
): Promise<OutboxEntry[]> {
  return await transaction(database, async (tx) => {
    const rows = await tx.query(
      'update proposals set confirmed_at = $2 where id = $1 and confirmed_at is null returning 1',
      [id, now],
    );
    return rows.length > 0 ? await enqueue(tx, [mail], now) : [];
  });
}

/** Longer than the git host is waited for, all calls added up. */
const claimSeconds = 90;

/** Takes a proposal to publish it: nobody else does at the same time, nor once it is decided. */
export async function claimProposal(database: Database, id: string, now: Date): Promise<boolean> {
  const rows = await database.query(
    `update proposals set claimed_until = $2::timestamptz + make_interval(secs => $3)
     where id = $1 and confirmed_at is not null and outcome is null
       and (claimed_until is null or claimed_until <= $2) returning 1`,
    [id, now, claimSeconds],
  );
  return rows.length > 0;
}

/** What is about to be committed, written down before it is: a try that dies is recognised by the next. */
export async function noteFiles(database: Database, id: string, files: WrittenFile[]): Promise<void> {
  await database.query('update proposals set files = $2 where id = $1', [id, JSON.stringify(files)]);
}

export async function releaseProposal(database: Database, id: string): Promise<void> {
  await database.query('update proposals set claimed_until = null where id = $1', [id]);
}

/** It is in the repository. The files of the last try stay, to be looked for after a deploy. */
export async function markPublished(database: Database, id: string, now: Date): Promise<void> {
  await database.query(
    `update proposals set outcome = 'published', decided_at = $2, claimed_until = null
     where id = $1 and outcome is null`,
    [id, now],
  );
}

const emptied = 'email = null, answers = null, was = null, subject = null, claimed_until = null';

/** Declined with a word to the sender; what was sent is dropped at once. */
export async function declineProposal(
  database: Database,
  id: string,
  mail: MailDraft,
  now: Date,
): Promise<OutboxEntry[]> {
  return await transaction(database, async (tx) => {
    const rows = await tx.query(
      `update proposals set outcome = 'declined', decided_at = $2, files = null, ${emptied}
       where id = $1 and outcome is null and confirmed_at is not null
         and (claimed_until is null or claimed_until <= $2) returning 1`,
      [id, now],
    );
    return rows.length > 0 ? await enqueue(tx, [mail], now) : [];
  });
}

/** What is in the repository and of which the sender has not heard yet. */
export async function waitingProposals(database: Database): Promise<KeptProposal[]> {
  const rows = await database.query<Row>(
    `select * from proposals where outcome = 'published' and live_at is null and email is not null order by decided_at`,
  );
  return rows.map(fromRow);
}

/** It is live: the sender is told, and what was sent is dropped. */
export async function markLive(database: Database, id: string, mail: MailDraft, now: Date): Promise<void> {
  await transaction(database, async (tx) => {
    const rows = await tx.query(
      `update proposals set live_at = $2, files = null, ${emptied} where id = $1 and live_at is null returning 1`,
      [id, now],
    );
    if (rows.length > 0) await enqueue(tx, [mail], now);
  });
}

/** Everything that is kept of what came from an address. */
export async function proposalsFrom(database: Queryable, email: string): Promise<KeptProposal[]> {
  const rows = await database.query<Row>('select * from proposals where email = $1 order by received_at', [
    email,
  ]);
  return rows.map(fromRow);
}
