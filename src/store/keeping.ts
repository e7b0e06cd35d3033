import { type Database, type Queryable, retriedTransaction } from './database.ts';
import { forgetHostAddresses } from './host-addresses.ts';
import { forgetLimits } from './limits.ts';
import { type Keeping, keptOfMail, noticeTime, type UnsentMail } from './past.ts';
import { lockDates, type OccurrenceKey } from './rsvps.ts';

/** How much of each kind was past its time. */
export interface Purged {
  rsvps: number;
  /** RSVPs whose answers were emptied; the RSVPs stay. */
  answers: number;
  introductions: number;
  feedback: number;
  /** What somebody wished to see on the site, whatever became of it. */
  proposals: number;
  /** Addresses of people who host nothing any more, and those that nobody confirmed. */
  hostAddresses: number;
  /** Mails of the outbox: what is left of those that were sent, and those that never were. */
  outbox: number;
  limits: number;
}

const count = async (tx: Queryable, statement: string, values: readonly unknown[]): Promise<number> =>
  (await tx.query(`${statement} returning 1`, values)).length;

const isAmong = (table: string): string =>
  `exists (select from unnest($1::text[], $2::text[]) as past (event, date)
           where past.event = ${table}.event and past.date = ${table}.date)`;

const asArrays = (keys: readonly OccurrenceKey[]): [string[], string[]] => [
  keys.map(({ event }) => event),
  keys.map(({ date }) => date),
];

async function purgeDates(tx: Queryable, keeping: Keeping): Promise<Pick<Purged, 'rsvps' | 'answers'>> {
  // Tomorrow has begun somewhere already; which of these dates are really past is not for SQL to say.
  const tomorrow = new Date(keeping.now.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const begun = await tx.query<OccurrenceKey>(
    'select event, date from occurrences where left(date, 10) <= $1',
    [tomorrow],
  );
  const past = begun.filter(keeping.rsvpsArePast);
  const eaten = begun.filter(keeping.answersArePast);
  await lockDates(tx, [...past, ...eaten]);
  const rsvps = await count(tx, `delete from rsvps where ${isAmong('rsvps')}`, asArrays(past));
  // Nobody asks for such a date any more: what was there to be locked goes too.
  await tx.query(`delete from occurrences where ${isAmong('occurrences')}`, asArrays(past));
  const answers = await count(
    tx,
    `update rsvps set answers = '{}' where answers <> '{}' and ${isAmong('rsvps')}`,
    asArrays(eaten),
  );
  return { rsvps, answers };
}

/** A mail that somebody is sending at this moment is not waited for: what is sent is emptied anyway. */
async function purgeUnsent(tx: Queryable, keeping: Keeping): Promise<number> {
  const mails = await tx.query<UnsentMail & { id: string }>(
    'select id, content, created_at, failed_at from outbox where sent_at is null',
  );
  let gone = 0;
  for (const mail of mails) {
    const kept = keptOfMail(mail, keeping);
    if (kept === undefined) {
      gone += await count(tx, 'delete from outbox where id = $1 and sent_at is null', [mail.id]);
    } else if (JSON.stringify(kept) !== JSON.stringify(mail.content)) {
      await tx.query('update outbox set content = $2 where id = $1 and sent_at is null', [mail.id, kept]);
    }
  }
  return gone;
}

/**
 * Of a mail that was sent, only its key is left, so that it is never written again. That is of use as long as what it is
 * about may still be there, and that was there before the mail.
 */
const purgeSent = (tx: Queryable, { now }: Keeping): Promise<number> =>
  count(
    tx,
    `delete from outbox where sent_at <= $1
       and created_at < coalesce((select min(created_at) from rsvps), 'infinity')`,
    [new Date(now.getTime() - noticeTime)],
  );

async function purgeAll(tx: Queryable, keeping: Keeping): Promise<Purged> {
  const { now, introductionsBefore, feedbackBefore } = keeping;
  const receivedBefore = (table: string, moment: Date): Promise<number> =>
    count(tx, `delete from ${table} where received_at < $1`, [moment]);
  const dates = await purgeDates(tx, keeping);
  return {
    ...dates,
    introductions: await receivedBefore('introductions', introductionsBefore),
    feedback: await receivedBefore('feedback', feedbackBefore),
    proposals: await count(
      tx,
      'delete from proposals where received_at < $1 or (confirmed_at is null and received_at < $2)',
      [keeping.proposalsBefore, keeping.unconfirmedBefore],
    ),
    hostAddresses: await forgetHostAddresses(tx, keeping),
    outbox: (await purgeUnsent(tx, keeping)) + (await purgeSent(tx, keeping)),
    limits: await forgetLimits(tx, now),
  };
}

/** Carries the counts out of a transaction that must leave no trace. */
class DryRun extends Error {
  readonly purged: Purged;

  constructor(purged: Purged) {
    super();
    this.purged = purged;
  }
}

/**
 * Drops what is past its time, all of it in one transaction. What belongs to a date goes by the date, whenever it was
 * written; nothing that belongs to a date still to come is touched.
 *
 * @param options `dryRun`: the same is done and taken back, so that the counts are those of a real run
 * @throws DatabaseUnavailable
 */
export async function purge(database: Database, keeping: Keeping, { dryRun = false } = {}): Promise<Purged> {
  try {
    return await retriedTransaction(database, async (tx) => {
      const purged = await purgeAll(tx, keeping);
      if (dryRun) throw new DryRun(purged);
      return purged;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.purged;
    throw error;
  }
}
