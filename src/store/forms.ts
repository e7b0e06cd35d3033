import { createHash, randomUUID } from 'node:crypto';
import type { OutboxEntry } from '../mail/types.ts';
import type { Answers } from '../rsvp/types.ts';
import { type Database, type Queryable, transaction } from './database.ts';
import { enqueue } from './outbox.ts';

export interface Feedback {
  /** The form's id. */
  form: string;
  answers: Answers;
  name?: string;
  email?: string;
  locale: string;
}

export interface Introduction {
  /** The id of the person asked for. */
  to: string;
  name: string;
  email: string;
  message: string;
  locale: string;
}

/** Who is written to about it: the contact, in the default language. */
export interface Contact {
  recipient: string;
  locale: string;
}

const repeatMinutes = 10;

const digestOf = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url');

/** Whether the same was posted within ten minutes. Two posts at the same moment wait for each other here. */
async function isRepeat(
  tx: Queryable,
  table: 'feedback' | 'introductions',
  digest: string,
  now: Date,
): Promise<boolean> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${table}:${digest}`]);
  const since = new Date(now.getTime() - repeatMinutes * 60_000);
  const rows = await tx.query(`select 1 from ${table} where digest = $1 and received_at > $2 limit 1`, [
    digest,
    since,
  ]);
  return rows.length > 0;
}

/**
 * Keeps an answer to a feedback form, with the mail about it.
 *
 * @returns the mail to be sent; none when the same was posted within ten minutes
 * @throws DatabaseUnavailable
 */
export async function storeFeedback(
  database: Database,
  feedback: Feedback,
  contact: Contact,
  now: Date,
): Promise<OutboxEntry[]> {
  const { form, answers, name, email, locale } = feedback;
  const digest = digestOf([form, answers, name, email]);
  return await transaction(database, async (tx) => {
    if (await isRepeat(tx, 'feedback', digest, now)) return [];
    const id = randomUUID();
    await tx.query(
      `insert into feedback (id, form, answers, name, email, locale, received_at, digest)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, form, JSON.stringify(answers), name, email, locale, now, digest],
    );
    const content = { kind: 'feedback', form, answers, name, email, receivedAt: now.toISOString() } as const;
    return await enqueue(tx, [{ key: `feedback:${id}`, ...contact, content }], now);
  });
}

/**
 * Keeps a wish to be introduced to somebody, with the mail about it.
 *
 * @returns the mail to be sent; none when the same was posted within ten minutes
 * @throws DatabaseUnavailable
 */
export async function storeIntroduction(
  database: Database,
  introduction: Introduction,
  contact: Contact,
  now: Date,
): Promise<OutboxEntry[]> {
  const { to, name, email, message, locale } = introduction;
  const digest = digestOf([to, name, email, message]);
  return await transaction(database, async (tx) => {
    if (await isRepeat(tx, 'introductions', digest, now)) return [];
    const id = randomUUID();
    await tx.query(
      `insert into introductions (id, person, name, email, message, locale, received_at, digest)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, to, name, email, message, locale, now, digest],
    );
    const content = {
      kind: 'introduction',
      to,
      name,
      email,
      message,
      receivedAt: now.toISOString(),
    } as const;
    return await enqueue(tx, [{ key: `introduction:${id}`, ...contact, content }], now);
  });
}
