import { type Parsed, problemAt } from './parse.ts';
import type { Problem } from './problems.ts';
import type { Event } from './schemas/event.ts';

/**
 * A private slot is an appointment of one person: nobody brings a guest to it, and a date has no more seats than appointments.
 * Else somebody is told that they have a seat, and has no hour at which to come.
 */
export function checkPrivateSlots(parsed: Parsed): Problem[] {
  const { slots, guests, capacity, exceptions } = parsed.data as Event;
  if (!slots?.private) return [];
  const { count } = slots;
  const problems: Problem[] = [];
  if (guests > 0) {
    problems.push(
      problemAt(parsed.source, ['guests'], {
        expected: 'no guests, since private slots are for one person each',
        found: String(guests),
        hint: 'Try removing it.',
      }),
    );
  }
  const seats = [
    { path: capacity === undefined ? ['slots', 'count'] : ['capacity'], places: capacity },
    ...exceptions.flatMap((exception, index) =>
      'capacity' in exception && exception.capacity !== undefined
        ? [{ path: ['exceptions', index, 'capacity'], places: exception.capacity }]
        : [],
    ),
  ];
  for (const { path, places } of seats) {
    if (places !== undefined && places <= count) continue;
    problems.push(
      problemAt(parsed.source, path, {
        expected: `no more seats than private slots, ${count}`,
        found: places === undefined ? 'no capacity, which is no limit' : String(places),
        hint: `Try capacity: ${count}.`,
      }),
    );
  }
  return problems;
}
