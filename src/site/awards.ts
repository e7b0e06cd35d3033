import { byId } from '../content/by-id.ts';
import type { Entry, Floor } from '../content/entries.ts';
import { once } from '../content/once.ts';
import type { Badge } from '../content/schemas/others.ts';
import type { Award } from '../content/schemas/person.ts';
import { localePaths } from './paths.ts';
import { type Resident, residents } from './residents.ts';

/** A badge that somebody was given, in the words of one language. */
export interface Awarded {
  badge: Entry<Badge>;
  award: Award;
  person: Resident;
}

/** All awards, those who run the place first, then by name. */
export const awards = once((floor, lang): readonly Awarded[] =>
  residents(floor, lang).flatMap((person) =>
    person.data.badges.flatMap((award) => {
      const badge = byId(floor.badges, award.badge);
      return badge ? [{ badge, award, person }] : [];
    }),
  ),
);

const byBadge = once((floor, lang) => Map.groupBy(awards(floor, lang), ({ badge }) => badge.id));

/** Who wears a badge today: without those who had to give it back, the latest first. */
export function wearers(floor: Floor, badge: string, lang: string): Awarded[] {
  return (byBadge(floor, lang).get(badge) ?? [])
    .filter(({ award }) => !award.revoked)
    .sort((a, b) => b.award.on.localeCompare(a.award.on));
}

/**
 * `getStaticPaths` of the pages of single awards.
 *
 * @param key of the page’s state, from `page-keys.ts`
 */
export function awardPaths(floor: Floor, key?: (given: Awarded, lang: string) => string) {
  return localePaths(floor).flatMap(({ params, props }) =>
    awards(floor, props.lang).map((given) => ({
      params: { ...params, badge: given.badge.id, person: given.person.id },
      props: { ...props, given },
      cacheKey: key?.(given, props.lang),
    })),
  );
}
