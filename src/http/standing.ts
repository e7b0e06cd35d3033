import type { Occurrence } from '../calendar/occurrence.ts';
import type { RsvpWindow } from '../calendar/rsvp-window.ts';
import type { Entry } from '../content/entries.ts';
import type { Event } from '../content/schemas/event.ts';
import { rulesOf } from '../rsvp/rules.ts';
import type { OccurrenceRules } from '../rsvp/state.ts';

/** The rules of each date; one that has left the calendar is over, as is one that is past or cancelled. */
export function rulesOn(
  event: Entry<Event>,
  dates: readonly { occurrence?: Occurrence; window: RsvpWindow }[],
): (date: string) => OccurrenceRules {
  return (date) => {
    const known = dates.find(({ occurrence }) => occurrence?.date === date);
    const over = !known || known.window === 'past' || known.window === 'cancelled';
    return rulesOf(event.data, { capacity: known?.occurrence?.capacity, over });
  };
}
