import { promotedMail } from '../rsvp/mails.ts';
import { promote, replaced } from '../rsvp/promote.ts';
import { seats } from '../rsvp/seats.ts';
import type { MailDraft } from '../rsvp/state.ts';
import type { Rsvp } from '../rsvp/types.ts';
import { type DateDecision, type DateState, isOff, isOver, type LockedDate, stands } from './known-date.ts';
import { dateCancelledMail, dateMovedMail, hostedDate, toHosts } from './mails.ts';
import { newsBetween, type Told, toldOf, toldOfLost } from './told.ts';

/** Whatever the order of the keys: a database may have changed it. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
const sameJson = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);

/** What the content, and a host in a hurry, say of a date now. */
function tellNow({ occurrence, title, event, date, state }: LockedDate): Told {
  if (!occurrence) return toldOfLost(date, state.told);
  return toldOf(occurrence, title ?? event, state.cancelled !== undefined);
}

/** What is kept of it: the same as before, or with the moment and the content that made it so. */
function kept(after: Told, { state, builtAt }: LockedDate, now: Date): Told {
  const { told } = state;
  const stamped = { ...after, at: told?.at, builtAt: told?.builtAt };
  return told && sameJson(told, stamped) ? told : { ...after, at: now.toISOString(), builtAt };
}

/** Whoever is told anew is not somebody who changed their mind: the host's list keeps step with the SEQUENCE. */
function keptInStep({ listed }: DateState, told: readonly Rsvp[]): DateState['listed'] {
  if (!listed) return undefined;
  const sequences = { ...listed.sequences };
  for (const { id } of told) if (sequences[id] !== undefined) sequences[id] += 1;
  return { ...listed, sequences };
}

/** Seats that are fewer than those who come: how many there are; undefined where everybody has one. */
function tooFew({ rules: { capacity } }: LockedDate, rows: readonly Rsvp[]): number | undefined {
  return capacity !== undefined && seats(rows, capacity).taken > capacity ? capacity : undefined;
}

/** To the host, each time that seats are taken away; some that come back are no bad news. */
function overbooked(about: LockedDate, rows: readonly Rsvp[], capacity: number, now: Date): MailDraft[] {
  const before = about.state.told?.overbooked ?? Number.POSITIVE_INFINITY;
  if (capacity >= before) return [];
  const { taken } = seats(rows, capacity);
  const content = { kind: 'host-overbooked', ...hostedDate(about), capacity, taken } as const;
  // The same number may be reached twice: what was told is kept with the date, which tells a repeated deploy from a new lowering.
  return toHosts(about.hosts, `${about.state.id}:${capacity}:${now.toISOString()}`, content);
}

/**
 * What a change of the content, or a host's cancellation in a hurry, means for those who said yes: they are told that the
 * date is off, moved or elsewhere, with a calendar update whose SEQUENCE is higher; seats that were added go to those who
 * wait; where seats were taken away nobody is thrown out, and the host is told. What was told is kept with it, so that it is
 * told once. Nothing is said of a date that is over.
 */
export function decideNotices(about: LockedDate, now: Date): DateDecision {
  const { rules, standing, state } = about;
  if (isOver(about, state, now)) return { outcome: 'over', changes: [], mails: [], full: [], state };
  const off = isOff(about, state);
  const after = tellNow(about);
  const news = newsBetween(state.told, after);

  let rows = promote({ ...rules, over: rules.over || off }, standing, now);
  const promoted = rows.filter((row) => !standing.includes(row));
  const mails = promoted.map(promotedMail);
  const heard: Rsvp[] = [];
  // A mail that says “you have a seat” says when and where as well.
  for (const rsvp of news ? rows.filter((row) => stands(row) && !promoted.includes(row)) : []) {
    const next = { ...rsvp, sequence: rsvp.sequence + 1, updatedAt: now.toISOString() };
    rows = replaced(rows, next);
    heard.push(next);
    mails.push(
      news === 'off'
        ? dateCancelledMail(next, state.told, state.cancelled?.reason)
        : dateMovedMail(next, state.told),
    );
  }
  const few = off ? undefined : tooFew(about, rows);
  if (few !== undefined) mails.push(...overbooked(about, rows, few, now));

  const next: DateState = {
    ...state,
    told: kept({ ...after, overbooked: few }, about, now),
    listed: keptInStep(state, heard),
    // The content says so itself: from here on it is the content's to say otherwise.
    cancelled: about.occurrence?.status === 'cancelled' ? undefined : state.cancelled,
  };
  return {
    outcome: news ?? 'same',
    changes: rows.filter((row) => !standing.includes(row)),
    mails,
    full: [],
    state: sameJson(next, state) ? state : next,
  };
}
