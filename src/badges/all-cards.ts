import type { Occurrence } from '../calendar/occurrence.ts';
import type { Entry, Floor } from '../content/entries.ts';
import type { Event } from '../content/schemas/event.ts';
import type { CardData } from './card-data.ts';
import { eventCard, occurrenceCard, siteCard } from './event-cards.ts';
import { allFormats } from './family.ts';
import type { FamilyCard } from './format.ts';
import { awardCard, badgeCard, personCard, projectCard } from './people-cards.ts';

/** The people, their awards and the badges: what comes in every format, here as the cards of links. */
export function* familyCards(floor: Floor, lang: string): Generator<FamilyCard> {
  for (const person of floor.people) {
    yield personCard(person, floor, lang);
    for (const award of person.data.badges) yield awardCard(award, person, floor, lang);
  }
  for (const badge of floor.badges) yield badgeCard(badge, floor, lang);
}

/**
 * Every card of the site in one language: the same ones that its pages name.
 *
 * @param datesOf the dates of an event that have a page
 */
export function* allCards(
  floor: Floor,
  lang: string,
  datesOf: (event: Entry<Event>) => readonly Occurrence[],
): Generator<CardData> {
  yield siteCard(floor, lang);
  for (const card of familyCards(floor, lang)) yield* allFormats(card);
  for (const event of floor.events) {
    yield eventCard(event, floor, lang);
    for (const date of datesOf(event)) yield occurrenceCard(event, date, floor, lang);
  }
  for (const project of floor.projects) yield projectCard(project, floor, lang);
}
