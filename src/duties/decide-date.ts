import { replaced } from '../rsvp/promote.ts';
import type { Rsvp } from '../rsvp/types.ts';
import { hostListsOf } from './host-lists.ts';
import type { DateState } from './known-date.ts';
import { type DateDecision, isOff, isOver, type KnownDate, type LockedDate } from './known-date.ts';
import { decideNotices } from './notices.ts';
import { remindersOf } from './reminders.ts';
import { isDue, momentsOf } from './schedule.ts';
import { isOutdated, newsBetween, toldOf } from './told.ts';

const hasStarted = ({ occurrence }: KnownDate, now: Date): boolean =>
  occurrence !== undefined && Date.parse(occurrence.start) <= now.getTime();

/**
 * All that is to be said of a date at this moment: what changed, then the reminder and the host's lists that are due. What
 * was missed is caught up until the date starts. Doing it twice says nothing twice.
 */
export function decideDate(about: LockedDate, now: Date): DateDecision {
  const { occurrence, state } = about;
  if (isOutdated(state.told, about.builtAt, now)) {
    return { outcome: 'outdated', changes: [], mails: [], full: [], state };
  }
  const noticed = decideNotices(about, now);
  if (!occurrence || isOff(about, state) || hasStarted(about, now)) return noticed;
  const rows = noticed.changes.reduce<readonly Rsvp[]>(replaced, about.standing);
  const lists = hostListsOf({ ...about, state: noticed.state }, occurrence, rows, now);
  return {
    ...noticed,
    mails: [...noticed.mails, ...remindersOf(occurrence, rows, now), ...lists.mails],
    state: lists.state,
  };
}

/** People on a date, as far as the store counts them without its lock. */
export interface Attendance {
  taken: number;
  waiting: number;
}

/** Whether there may be anything to say of a date: what spares the others their transaction. */
export function needsAttention(
  about: KnownDate,
  state: DateState,
  { taken, waiting }: Attendance,
  now: Date,
): boolean {
  if (isOver(about, state, now)) return false;
  const { occurrence, rules } = about;
  if (!state.told || !occurrence) return state.told?.status !== 'cancelled';
  if (newsBetween(state.told, toldOf(occurrence, '', state.cancelled !== undefined))) return true;
  if (isOff(about, state)) return occurrence.status === 'cancelled' && state.cancelled !== undefined;
  const capacity = rules.capacity ?? Number.POSITIVE_INFINITY;
  if (taken > capacity || (waiting > 0 && taken < capacity)) return true;
  if (state.told.overbooked !== undefined) return true;
  const { reminder, eve } = momentsOf(occurrence);
  return !hasStarted(about, now) && (isDue(reminder, now) || isDue(eve, now));
}
