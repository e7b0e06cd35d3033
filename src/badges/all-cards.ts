import type { Occurrence } from '../calendar/occurrence.ts';
import type { Entry, Floor } from '../content/entries.ts';
import type { Event } from '../content/schemas/event.ts';
import type { CardData } from './card-data.ts';
import { eventCard, occurrenceCard, siteCard } from './event-cards.ts';
import { allFormats } from './family.ts';
import type { FamilyCard } from './format.ts';
import { awardCard, badgeCard, personCard, projectCard } from './people-cards.ts';

/** The people, their awards and the badges: what comes in every format, here as the cards of links. */
export function familyCards(floor: Floor, lang: string): FamilyCard[] {
  return [
    ...floor.people.flatMap((person) => [
      personCard(person, floor, lang),
      ...person.data.badges.map((award) => awardCard(award, person, floor, lang)),
    ]),
    ...floor.badges.map((badge) => badgeCard(badge, floor, lang)),
  ];
}

/**
 * Every card of the site in one language: the same ones that its pages name.
 *
 * @param datesOf the dates of an event that have a page
 */
export function allCards(
  floor: Floor,
  lang: string,
  datesOf: (event: Entry<Event>) => readonly Occurrence[],
): CardData[] {
  return [
    siteCard(floor, lang),
    ...familyCards(floor, lang).flatMap(allFormats),
    ...floor.events.flatMap((event) => [
      eventCard(event, floor, lang),
      ...datesOf(event).map((date) => occurrenceCard(event, date, floor, lang)),
    ]),
    ...floor.projects.map((project) => projectCard(project, floor, lang)),
  ];
}
