import { decideDate, needsAttention } from '../duties/decide-date.ts';
import { decideUnderLock } from '../store/decisions.ts';
import { confirmedHosts } from '../store/host-addresses.ts';
import { storedDates } from '../store/rsvps.ts';
import { DatabaseUnavailable } from '../store/unavailable.ts';
import type { Dependencies } from './dependencies.ts';
import { countsTag } from './headers.ts';
import { knownDate } from './known-dates.ts';
import { logLine } from './log.ts';

/**
 * Says what is to be said of every date that somebody has asked for: what the content changed, reminders, the hosts' lists.
 * The mails are put into the outbox, each with what it follows from, under the date's lock; a date that cannot be decided
 * stops no other.
 *
 * @throws DatabaseUnavailable
 */
export async function runDates({ snapshot, database, now, purge, log }: Dependencies): Promise<void> {
  const [content, db, moment] = [snapshot(), database(), now()];
  const dates = await storedDates(db);
  if (dates.length === 0) return;
  const addresses = await confirmedHosts(db);
  const stale: string[] = [];
  for (const { event, date, state, taken, waiting } of dates) {
    try {
      const about = knownDate(content, { event, date }, addresses, moment);
      if (!needsAttention(about, state, { taken, waiting }, moment)) continue;
      const { changes } = await decideUnderLock(
        db,
        [{ event, date }],
        (rsvps, states) => {
          const locked = states.get(date) ?? state;
          const decision = decideDate({ ...about, state: locked, standing: rsvps.get(date) ?? [] }, moment);
          return { ...decision, states: decision.state === locked ? [] : [decision.state] };
        },
        moment,
      );
      if (changes.length > 0) stale.push(countsTag(event, date));
    } catch (error) {
      if (error instanceof DatabaseUnavailable) throw error;
      log(logLine('dates', error));
    }
  }
  if (stale.length > 0) await purge(stale).catch((error: unknown) => log(logLine('dates', error)));
}
