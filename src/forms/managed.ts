import type { Occurrence } from '../calendar/occurrence.ts';
import type { RsvpWindow } from '../calendar/rsvp-window.ts';
import type { Entry } from '../content/entries.ts';
import type { Event } from '../content/schemas/event.ts';
import type { Rsvp } from '../rsvp/types.ts';
import type { FormState } from './state.ts';

export interface ManagedDate {
  rsvp: Rsvp;
  /** Undefined where the date has left the calendar since. */
  occurrence?: Occurrence;
  window: RsvpWindow;
}

export interface ManageFormState extends FormState {
  /** `/rsvp/{token}`: the forms post to the page that they stand on. */
  action: string;
  event: Entry<Event>;
  /** All dates of one go, in their order. */
  dates: readonly ManagedDate[];
  /** Something was just done here. */
  saved?: boolean;
  /** The date whose form was posted: `values` and `errors` are about that one. */
  posted?: string;
}
