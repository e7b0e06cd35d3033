import { type DateDecision, type Host, isOff, type LockedDate } from './known-date.ts';
import { hostedDate, toHosts } from './mails.ts';
import { decideNotices } from './notices.ts';

/**
 * A host cancels a date in a hurry, before the content says so: everybody is told in the same breath, and the contact gets
 * what is to be put into the event's file. A date that is off already, or has begun, stays as it is.
 *
 * @param wish `follows`: the file is written as well
 * @param contact who looks after the content
 */
export function decideCancellation(
  about: LockedDate,
  { reason, follows }: { reason?: string; follows: boolean },
  contact: Host,
  now: Date,
): DateDecision {
  const { state, occurrence } = about;
  const nothing = { changes: [], mails: [], full: [], state };
  if (isOff(about, state)) return { outcome: 'off-already', ...nothing };
  if (!occurrence || Date.parse(occurrence.start) <= now.getTime()) return { outcome: 'begun', ...nothing };
  const cancelled = { at: now.toISOString(), reason };
  const noticed = decideNotices({ ...about, state: { ...state, cancelled } }, now);
  const told = noticed.mails.length;
  const content = { kind: 'host-cancelled', ...hostedDate(about), reason, told, follows } as const;
  const mails = toHosts([contact], `${state.id}:${cancelled.at}`, content);
  return { ...noticed, outcome: 'cancelled', mails: [...noticed.mails, ...mails] };
}
