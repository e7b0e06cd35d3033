import { rulesUnder } from '../duties/known-date.ts';
import type { HostMail, OutboxEntry } from '../mail/types.ts';
import { decideCancel } from '../rsvp/decide.ts';
import { statesOf } from '../rsvp/rules.ts';
import type { OccurrenceRules } from '../rsvp/state.ts';
import type { Rsvp } from '../rsvp/types.ts';
import { type Database, type Queryable, retriedTransaction } from './database.ts';
import { decideIn } from './decisions.ts';
import { mailsAboutAddress } from './export.ts';
import { withRsvps } from './past.ts';
import { lockDates, type OccurrenceKey } from './rsvps.ts';

/** How much of each kind was removed. */
export interface Erased {
  rsvps: number;
  feedback: number;
  introductions: number;
  proposals: number;
  hostAddresses: number;
  /** Mails that were not sent, yet or ever. */
  outbox: number;
  /** To those who moved up from the waitlist, due at once. */
  promoted: OutboxEntry[];
}

export type RulesOn = (date: OccurrenceKey) => OccurrenceRules;

/** Gives up what the address holds, one request after another; whoever is erased is not written to any more. */
async function cancelAll(
  tx: Queryable,
  email: string,
  rules: RulesOn,
  now: Date,
): Promise<{ held: OccurrenceKey[]; promoted: OutboxEntry[] }> {
  const mine = 'select event, date, group_id from rsvps where email = $1 order by event, date';
  const keys = await tx.query<OccurrenceKey>(mine, [email]);
  await lockDates(tx, keys);
  // Read again: until a date was locked, the address could still be taken off it and put on again by another request.
  const locked = new Set(keys.map(({ event, date }) => `${event}/${date}`));
  const held = (await tx.query<OccurrenceKey & { group_id: string }>(mine, [email])).filter(
    ({ event, date }) => locked.has(`${event}/${date}`),
  );
  const promoted: OutboxEntry[] = [];
  for (const [group, dates] of Map.groupBy(held, ({ group_id }) => group_id)) {
    const decision = await decideIn(
      tx,
      dates,
      (standing, kept) => {
        const event = dates[0]?.event ?? '';
        const states = statesOf(standing, (date) => rulesUnder(kept.get(date), rules({ event, date })));
        const cancelled = decideCancel(states, { group }, { now });
        return { ...cancelled, mails: cancelled.mails.filter(({ recipient }) => recipient !== email) };
      },
      now,
    );
    promoted.push(...decision.outbox);
  }
  return { held, promoted };
}

/** Takes an address off the lists in mails to hosts that were not sent, yet or ever. */
async function takeOffLists(tx: Queryable, email: string): Promise<void> {
  const mails = await tx.query<{ id: string; content: HostMail }>(
    `select id, content from outbox
     where content->>'kind' in ('host-list', 'host-changes') and jsonb_path_exists(content, '$.*[*] ? (@.email == $email)', $1)
     for update`,
    [JSON.stringify({ email })],
  );
  const others = (rsvps: readonly Rsvp[]): Rsvp[] => rsvps.filter((rsvp) => rsvp.email !== email);
  for (const { id, content } of mails) {
    await tx.query('update outbox set content = $2 where id = $1', [id, withRsvps(content, others)]);
  }
}

/**
 * Removes everything that is kept about one address, in one transaction. Seats that this frees go to those who wait,
 * as if the address had cancelled, and they are told.
 *
 * @param email in lower case, as it is kept
 * @param rules of the dates that the address is on; a date that is over promotes nobody
 * @throws DatabaseUnavailable
 */
export async function erase(database: Database, email: string, rules: RulesOn, now: Date): Promise<Erased> {
  return await retriedTransaction(database, async (tx) => {
    const { held, promoted } = await cancelAll(tx, email, rules, now);
    await takeOffLists(tx, email);
    const remove = async (from: string, ...more: unknown[]): Promise<number> =>
      (await tx.query(`delete from ${from} returning 1`, [email, ...more])).length;
    return {
      // On the dates that are locked alone: a seat taken anywhere else since then was asked for after the erasure.
      rsvps: await remove(
        `rsvps using unnest($2::text[], $3::text[]) as held (event, date)
         where email = $1 and rsvps.event = held.event and rsvps.date = held.date`,
        held.map(({ event }) => event),
        held.map(({ date }) => date),
      ),
      feedback: await remove('feedback where email = $1'),
      introductions: await remove('introductions where email = $1'),
      proposals: await remove('proposals where email = $1'),
      // Mails to hosts are about others, but of no use to an address that nobody hosts with any more.
      outbox:
        (await remove(`outbox where ${mailsAboutAddress}`)) +
        (await remove(
          `outbox where recipient = $1 and content->>'kind' like 'host-%'
             and exists (select from host_addresses where email = $1)`,
        )),
      hostAddresses: await remove('host_addresses where email = $1'),
      promoted,
    };
  });
}
