import { occurrenceOn } from '../../src/calendar/occurrences.ts';
import { rsvpWindow } from '../../src/calendar/rsvp-window.ts';
import type { Floor } from '../../src/content/entries.ts';
import { rulesOn } from '../../src/http/standing.ts';
import type { OccurrenceRules } from '../../src/rsvp/state.ts';
import type { RulesOn } from '../../src/store/erase.ts';

/** Of an event that has left the content nothing is known, and nobody moves up any more. */
const gone: OccurrenceRules = { waitlist: false, verify: false, maxGuests: 0, over: true };

/** The rules of any date of the floor. */
export const rulesOf =
  ({ site, events }: Floor, now: Date): RulesOn =>
  ({ event, date }) => {
    const entry = events.find(({ id }) => id === event);
    if (!entry) return gone;
    const occurrence = occurrenceOn({ ...entry.data, id: entry.id }, date, site.data.timezone);
    const window = occurrence ? rsvpWindow(entry.data, occurrence, now) : 'past';
    return rulesOn(entry, [{ occurrence, window }])(date);
  };
