import type { OccurrenceRules } from './state.ts';
import type { Rsvp } from './types.ts';

/** Counts of people, never of names. `capacity` and `left` are null without a limit. */
export interface Seats {
  capacity: number | null;
  taken: number;
  left: number | null;
  waiting: number;
}

/** People in a party: the person and their guests. */
export const party = (rsvp: Pick<Rsvp, 'guests'>): number => 1 + rsvp.guests;

const people = (rsvps: readonly Rsvp[], status: Rsvp['status']): number =>
  rsvps.reduce((sum, rsvp) => (rsvp.status === status ? sum + party(rsvp) : sum), 0);

/** How many of each status there are, against a capacity. */
export function seats(standing: readonly Rsvp[], capacity: number | undefined): Seats {
  return seatsOf(people(standing, 'confirmed'), people(standing, 'waitlisted'), capacity);
}

/** The same from counts that the database made. Never negative: a capacity may be lowered after the fact. */
export function seatsOf(taken: number, waiting: number, capacity: number | undefined): Seats {
  if (capacity === undefined) return { capacity: null, taken, left: null, waiting };
  return { capacity, taken, left: Math.max(0, capacity - taken), waiting };
}

/** Free seats; Infinity without a limit. */
export function seatsLeft(rules: Pick<OccurrenceRules, 'capacity'>, rows: readonly Rsvp[]): number {
  return seats(rows, rules.capacity).left ?? Number.POSITIVE_INFINITY;
}

/** The lowest slot that nobody has, from 1; undefined when all are given. */
export function freeSlot(rules: Pick<OccurrenceRules, 'slots'>, rows: readonly Rsvp[]): number | undefined {
  const given = new Set(rows.map((rsvp) => rsvp.slot));
  for (let slot = 1; slot <= (rules.slots?.count ?? 0); slot++) if (!given.has(slot)) return slot;
  return undefined;
}

/** Order of arrival: after everybody who is here. */
export const nextOrdinal = (rows: readonly Rsvp[]): number =>
  rows.reduce((last, rsvp) => Math.max(last, rsvp.ordinal), 0) + 1;
