import { allCards } from '../badges/all-cards.ts';
import type { CardData } from '../badges/card-data.ts';
import type { Floor } from '../content/entries.ts';
import { pageOccurrences } from './dates.ts';

/** Every share card of the site: those that its pages name. One at a time, since ten thousand people have half a million. */
export function* siteCards(floor: Floor, languages = floor.site.data.languages): Generator<CardData> {
  for (const lang of languages) {
    yield* allCards(floor, lang, (event) => pageOccurrences(event, floor.site.data));
  }
}
