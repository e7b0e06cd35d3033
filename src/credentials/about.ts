import { cardAlt } from '../badges/card-alt.ts';
import { originalLanguage } from '../badges/card-source.ts';
import { awardCard, badgeCard } from '../badges/people-cards.ts';
import { byId } from '../content/by-id.ts';
import type { Entry, Floor } from '../content/entries.ts';
import type { Badge } from '../content/schemas/others.ts';
import type { Award, Person } from '../content/schemas/person.ts';
import { absolute } from '../site/meta.ts';
import { paths } from '../site/paths.ts';
import { credentialFiles } from './addresses.ts';

/** An award and what belongs to it, in the language of the files. */
export interface Given {
  badge: Entry<Badge>;
  person: Entry<Person>;
  award: Award;
}

/** Every award of the floor. */
export function givenOn(floor: Floor): Given[] {
  return floor.people.flatMap((person) =>
    person.data.badges.flatMap((award) => {
      const badge = byId(floor.badges, award.badge);
      return badge ? [{ badge, person, award }] : [];
    }),
  );
}

/** What both versions of Open Badges say of a badge. */
export function aboutBadge(badge: Entry<Badge>, floor: Floor) {
  const page = absolute(floor.site, paths.badge(badge.id));
  return {
    page,
    name: badge.data.name,
    description: badge.data.description,
    /** In the words of the badge's page; a badge may be without. */
    narrative: badge.body.text.trim() || undefined,
    image: absolute(floor.site, credentialFiles.badgeEmblem(badge.id)),
    alt: cardAlt(badgeCard(badge, floor, originalLanguage(floor))),
  };
}

/** What both versions say of an award, withdrawn or not. Never a mail address: hashed ones are found out. */
export function aboutAward({ badge, person, award }: Given, floor: Floor) {
  const event = floor.events.find(({ id }) => id === award.event);
  // As it was given: a withdrawal must not change what was signed, and which people hold copies of.
  const { revoked: _, ...given } = award;
  return {
    recipient: absolute(floor.site, paths.person(person.id)),
    image: absolute(floor.site, credentialFiles.emblem(badge.id, person.id)),
    alt: cardAlt(awardCard(given, person, floor, originalLanguage(floor))),
    /** Where it was earned. */
    event: event && { page: absolute(floor.site, paths.event(event.id)), name: event.data.title },
  };
}
