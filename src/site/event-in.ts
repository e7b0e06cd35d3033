import { storeyOf } from '../community/storeys.ts';
import type { Entry, Floor, Localized } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Event, Place } from '../content/schemas/event.ts';

/** An event in the words of a language. Places name their floor as the site's own file does: here by the floor's name in that language. */
export function eventIn(floor: Floor, entry: Entry<Event>, lang: string): Localized<Event> {
  const event = localize(entry, lang, floor.site.data.languages[0] ?? lang);
  const inWords = (place: Place | undefined): Place | undefined =>
    place && { ...place, floor: storeyOf(floor, lang, place.floor)?.label ?? place.floor };
  return {
    ...event,
    place: inWords(event.place),
    exceptions: event.exceptions.map((exception) =>
      'cancelled' in exception ? exception : { ...exception, place: inWords(exception.place) },
    ),
  };
}
