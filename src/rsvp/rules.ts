import type { Event } from '../content/schemas/event.ts';
import type { OccurrenceRules, States } from './state.ts';
import type { Rsvp } from './types.ts';

/**
 * The rules of one occurrence.
 *
 * @param capacity the occurrence's own, which an exception may have changed
 * @param over the date is past or cancelled
 */
export function rulesOf(
  event: Pick<Event, 'waitlist' | 'slots' | 'verify' | 'guests'>,
  { capacity, over = false }: { capacity?: number; over?: boolean },
): OccurrenceRules {
  const { waitlist, slots, verify, guests: maxGuests } = event;
  return { capacity, waitlist, slots, verify, maxGuests, over };
}

/** Rules and RSVPs together, by date. */
export function statesOf(
  standing: ReadonlyMap<string, readonly Rsvp[]>,
  rules: (date: string) => OccurrenceRules,
): States {
  return new Map([...standing].map(([date, rsvps]) => [date, { rules: rules(date), standing: rsvps }]));
}
