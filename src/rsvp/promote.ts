import { freeSlot, party, seatsLeft } from './seats.ts';
import type { OccurrenceRules } from './state.ts';
import type { Rsvp } from './types.ts';

/** The row with a seat, and with the slot that was wished for if one is free. */
export function seated(rules: OccurrenceRules, rows: readonly Rsvp[], rsvp: Rsvp): Rsvp {
  const slot = rsvp.wantsSlot ? freeSlot(rules, rows) : undefined;
  return { ...rsvp, status: 'confirmed', slot };
}

export const replaced = (rows: readonly Rsvp[], row: Rsvp): Rsvp[] =>
  rows.some(({ id }) => id === row.id) ? rows.map((old) => (old.id === row.id ? row : old)) : [...rows, row];

/**
 * Gives free seats to those who wait, first come, first served. A party that does not fit is passed over and keeps
 * its place; no party is ever split. Rows that did not change are the same objects as before.
 */
export function promote(rules: OccurrenceRules, rows: readonly Rsvp[], now: Date): readonly Rsvp[] {
  if (rules.over) return rows;
  const waiting = rows.filter(({ status }) => status === 'waitlisted').sort((a, b) => a.ordinal - b.ordinal);
  let result = rows;
  let left = seatsLeft(rules, rows);
  for (const rsvp of waiting) {
    if (left <= 0) break;
    if (party(rsvp) > left) continue;
    left -= party(rsvp);
    const promoted = { ...rsvp, sequence: rsvp.sequence + 1, updatedAt: now.toISOString() };
    result = replaced(result, seated(rules, result, promoted));
  }
  return result;
}

/**
 * Puts somebody at the end of the queue: a seat if one is free after everybody who waits was served, else the
 * waitlist; undefined when there is neither.
 */
export function admit(rules: OccurrenceRules, rows: readonly Rsvp[], rsvp: Rsvp): Rsvp | undefined {
  if (rules.capacity !== undefined && party(rsvp) > rules.capacity) return undefined;
  if (party(rsvp) <= seatsLeft(rules, rows)) return seated(rules, rows, rsvp);
  return rules.waitlist ? { ...rsvp, status: 'waitlisted', slot: undefined } : undefined;
}
