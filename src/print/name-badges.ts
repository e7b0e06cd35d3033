import { common, originalLanguage } from '../badges/card-source.ts';
import { personCard } from '../badges/people-cards.ts';
import type { Occurrence } from '../calendar/occurrence.ts';
import { spokenName } from '../community/first-name.ts';
import type { Entry, Floor } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Event } from '../content/schemas/event.ts';
import { fullDate } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import { absolute } from '../site/meta.ts';
import { shortAddress } from '../site/short-address.ts';
import type { Wearer } from './guest-list.ts';
import type { NameBadge } from './name-badge.ts';

/** A badge to print. */
export interface Printed {
  badge: NameBadge;
  /** The photo to cut to its window; only with the person's consent is there one. */
  photo?: string;
  /** What the badge says, for those who hear it. */
  alt: string;
}

/** “Le Co-Lunch · vendredi 27 novembre 2026”. */
export function occasionOf(
  event: Entry<Event>,
  { localStart }: Occurrence,
  floor: Floor,
  lang: string,
): string {
  const { title } = localize(event, lang, originalLanguage(floor));
  return `${title} · ${fullDate(lang, localStart.slice(0, 10))}`;
}

/** A badge with nothing on it but the place, and lines to write on. */
export function blankBadge(floor: Floor, lang: string, occasion?: string): Printed {
  const { site, accent } = common(floor, lang, 'blank');
  const { pen, alt } = messages(lang).print;
  return { badge: { site, accent, occasion, pen }, alt: alt.blank };
}

/** The badge of somebody who comes. */
export function badgeFor(wearer: Wearer, floor: Floor, lang: string, occasion?: string): Printed {
  const { badge } = blankBadge(floor, lang, occasion);
  const { alt } = messages(lang).print;
  if ('name' in wearer)
    return { badge: { ...badge, name: spokenName(wearer.name) }, alt: alt.name(wearer.name) };
  const card = personCard(wearer.person, floor, lang);
  const { name, role, organization, floor: storey, face, photo } = card;
  const url = absolute(floor.site, shortAddress(wearer.person.id));
  const shown = url.replace(/^https?:\/\//, '');
  return {
    badge: {
      ...badge,
      name: spokenName(name),
      profile: { role, organization, floor: storey, face, url, shown },
    },
    photo: photo?.file,
    alt: alt.person(name, role, storey ? `${storey.label}.` : '', shown),
  };
}
