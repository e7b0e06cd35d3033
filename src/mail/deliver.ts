import type { Queryable } from '../store/database.ts';
import { type ClaimedMail, claim, claimDue, enqueue, markFailed, markSent } from '../store/outbox.ts';
import { nextTry } from './back-off.ts';
import type { ComposedMail, MailContext } from './composed.ts';
import { MailFailure, mailFailure, unheard } from './failure.ts';
import type { Mailer } from './transport.ts';
import { sendInTime, type Time } from './tries.ts';
import type { OutboxEntry } from './types.ts';

export interface Delivery {
  db: Queryable;
  /** `null` sends nothing and leaves all mails in the outbox. */
  mailer: Mailer | null;
  context: MailContext;
  now: Date;
  /** Only these, such as those that were just put in; otherwise whatever is due. */
  entries?: readonly { id: string }[];
  /** At most so many mails. */
  limit?: number;
  /** Milliseconds after which no further mail is begun, and those under way are given up. */
  budget?: number;
  /** Pauses after which a mail that failed for a passing reason is tried again within this delivery; otherwise it waits for another. */
  pauses?: readonly number[];
  /** Lets such a pause pass. */
  wait?: Time['wait'];
}

/** Mails, counted. Those that failed are tried again later; the dead are not. */
export interface Delivered {
  sent: number;
  failed: number;
  dead: number;
}

/** Conversations at the same time; the claim lasts two minutes, which a handful of mails never needs. */
const lanes = 4;
const usualLimit = 50;
/** Well under the 30 seconds that a scheduled function lives. */
const usualBudget = 20_000;
/** The longest that one mail may take, all waits added up. */
const longestSend = 15_000;

type Outcome = keyof Delivered;

async function attempt(
  mailer: Mailer,
  entry: ClaimedMail,
  context: MailContext,
  time: Time & { end: AbortSignal },
): Promise<void> {
  // With the calendars that it writes it takes a while to load, and most requests send nothing.
  const { compose } = await import('./compose.ts');
  let mail: ComposedMail;
  try {
    mail = compose(entry, context);
  } catch {
    // What cannot be written now cannot be written later; the error may quote the content, so it goes no further.
    throw new MailFailure(true, 'EUNWRITABLE');
  }
  const send = (handOver?: AbortSignal): Promise<unknown> =>
    mailer.send(mail, { handOver, end: AbortSignal.any([time.end, AbortSignal.timeout(longestSend)]) });
  await sendInTime(send, time, entry.error === unheard);
}

/** Tells the contact, once, that a mail was given up. Nothing is said about such a mail itself. */
async function tellContact({ db, context, now }: Delivery, entry: OutboxEntry, reason: string) {
  if (entry.content.kind === 'undeliverable') return [];
  const { contact, languages } = context.snapshot.site.data;
  const content = {
    ...{ kind: 'undeliverable' as const, about: entry.content.kind },
    ...{ failedAt: now.toISOString(), reason },
  };
  const draft = { recipient: contact.email, locale: languages[0] ?? 'fr', content };
  return await enqueue(db, [{ key: `undeliverable:${entry.key}`, ...draft }], now);
}

async function deliverOne(
  { db, context, now }: Delivery,
  mailer: Mailer,
  entry: ClaimedMail,
  time: Time & { end: AbortSignal },
): Promise<{ outcome: Outcome; reason?: string }> {
  try {
    await attempt(mailer, entry, context, time);
  } catch (error) {
    const { permanent, reason } = mailFailure(error);
    const next = permanent ? undefined : nextTry(entry.attempts, now);
    if (next === undefined) return { outcome: 'dead', reason };
    await markFailed(db, entry.id, now, reason, next);
    return { outcome: 'failed' };
  }
  await markSent(db, entry.id, now);
  return { outcome: 'sent' };
}

/**
 * Sends mails from the outbox. Each is claimed first, so that two deliveries at once never send the same one; each is
 * marked afterwards. A mail that fails is tried again after a while, and given up after the last try, when the server
 * refuses it for good, or when it may have arrived twice; then the contact is told.
 *
 * A failing mail never throws. What was decided is committed by then: a caller that answers a visitor should let no
 * error of this call change the answer.
 *
 * @throws DatabaseUnavailable
 */
export async function deliver(delivery: Delivery): Promise<Delivered> {
  const { db, mailer, now, entries, limit = usualLimit, budget = usualBudget } = delivery;
  const counts: Delivered = { sent: 0, failed: 0, dead: 0 };
  if (!mailer || budget <= 0) return counts;
  // One clock for both: mails that it gives up are the last that were begun. A timeout with a fraction is a RangeError.
  const end = AbortSignal.timeout(Math.max(1, Math.ceil(budget)));
  const begunAt = performance.now();
  const left = (): number => begunAt + budget - performance.now();
  const time = { end, left, pauses: delivery.pauses ?? [], wait: delivery.wait };
  const waiting = entries?.map(({ id }) => id);
  let begun = 0;
  while (begun < limit && !end.aborted) {
    const many = Math.min(lanes, limit - begun);
    const ids = waiting?.splice(0, many);
    if (ids?.length === 0) break;
    const taken = ids ? await claim(db, ids, now) : await claimDue(db, now, many);
    if (!ids && taken.length === 0) break;
    begun += taken.length;
    const results = await Promise.allSettled(
      taken.map(async (entry) => {
        const { outcome, reason } = await deliverOne(delivery, mailer, entry, time);
        counts[outcome] += 1;
        if (reason === undefined) return;
        // Told first and marked after: a crash in between tells nobody twice, since the key is the same.
        const told = await tellContact(delivery, entry, reason);
        waiting?.push(...told.map(({ id }) => id));
        await markFailed(db, entry.id, now, reason, 'dead');
      }),
    );
    const broken = results.find((result) => result.status === 'rejected');
    if (broken) throw broken.reason;
  }
  return counts;
}
