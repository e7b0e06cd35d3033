import { cardAlt } from '../badges/card-alt.ts';
import type { Format } from '../badges/card-data.ts';
import { emblemSvgPath, familyOf } from '../badges/family.ts';
import type { FamilyCard } from '../badges/format.ts';
import { awardCard, personCard } from '../badges/people-cards.ts';
import { skillSlug } from '../community/skills.ts';
import { byId } from '../content/by-id.ts';
import type { Entry, Floor } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Person } from '../content/schemas/person.ts';
import { credentialFiles } from '../credentials/addresses.ts';
import { messages } from '../i18n/messages.ts';
import type { Awarded } from './awards.ts';
import { type Embedded, htmlEmbed, markdownEmbed } from './embeds.ts';
import { absolute, siteIn } from './meta.ts';
import { localPath, paths } from './paths.ts';
import { linkedinCertification, type Shared } from './share-links.ts';

/** One picture to take along. */
export interface Picture {
  format: Format;
  width: number;
  height: number;
  path: string;
  /** The name under which it is kept: `numa-octopus-lea-martin-story.png`. */
  file: string;
}

/** All that a page offers to those who want to share it. */
export interface Sharing extends Shared {
  what: 'person' | 'award';
  /** What every picture of the family shows. */
  alt: string;
  pictures: Picture[];
  emblemSvg: { path: string; file: string };
  /** What the person themselves may paste, in every language of the site. */
  texts: { lang: string; text: string }[];
  linkedin?: string;
  embeds?: { html: string; markdown: string };
}

/** What a profile offers to its owner. */
export function personSharing(person: Entry<Person>, floor: Floor, lang: string): Sharing {
  const card = personCard(person, floor, lang);
  const path = paths.person(person.id);
  const texts = languagesOf(floor).map((language) => {
    const { role, lang: spoken } = localize(person, language, originalOf(floor));
    const said = messages(language).share.personText(siteIn(floor, language).name);
    return readyText(floor, language, path, said, spoken === language ? role : undefined);
  });
  return {
    what: 'person',
    ...family(card, floor, person.id),
    emblemSvg: { path: emblemSvgPath(card), file: fileName(floor, person.id, 'emblem.svg') },
    url: address(floor, lang, path),
    title: `${card.name} · ${card.site}`,
    text: messages(lang).site.person.description(card.name, card.role, card.site),
    texts,
  };
}

/** What an award offers. Nobody asks this of one that was withdrawn: that is not shared. */
export function awardSharing(given: Awarded, floor: Floor, lang: string): Sharing {
  const { badge, award, person } = given;
  const card = awardCard(award, person, floor, lang);
  const path = paths.award(badge.id, person.id);
  const url = address(floor, lang, path);
  const stem = `${badge.id}-${person.id}`;
  const { name, linkedin } = localize(badge, lang, originalOf(floor));
  const words = messages(lang);
  const embedded: Embedded = {
    page: url,
    image: absolute(floor.site, credentialFiles.emblem(badge.id, person.id)),
    alt: cardAlt(card),
  };
  const { pictures, alt } = family(card, floor, stem);
  return {
    what: 'award',
    alt,
    // The emblem under the address that stays carries the credential.
    pictures: pictures.map((picture) =>
      picture.format === 'emblem'
        ? { ...picture, path: credentialFiles.emblem(badge.id, person.id) }
        : picture,
    ),
    emblemSvg: {
      path: credentialFiles.emblemSvg(badge.id, person.id),
      file: fileName(floor, stem, 'emblem.svg'),
    },
    url,
    title: `${words.agenda.award.title(name, person.data.name)} · ${card.site}`,
    text: words.share.awardOf(name, person.data.name, card.site),
    texts: languagesOf(floor).map((language) => awardText(given, floor, language, path)),
    ...(linkedin && {
      linkedin: linkedinCertification({
        name,
        organization: card.site,
        on: award.on,
        url,
        id: `${badge.id}/${person.id}`,
      }),
    }),
    embeds: { html: htmlEmbed(embedded), markdown: markdownEmbed(embedded) },
  };
}

/** The note says it best; where it is in another language, the badge’s own description stands in. */
function awardText({ badge, award, person }: Awarded, floor: Floor, lang: string, path: string) {
  const original = originalOf(floor);
  const { name, description, lang: badgeLang } = localize(badge, lang, original);
  const holder = byId(floor.people, person.id);
  const own = holder && localize(holder, lang, original);
  const note = own?.badges.find((known) => known.badge === award.badge)?.note;
  const said = messages(lang).share.awardText(name, siteIn(floor, lang).name);
  const reason = (own?.lang === lang && note) || (badgeLang === lang && description);
  return readyText(floor, lang, path, said, reason ? messages(lang).share.quoted(reason) : undefined);
}

const readyText = (floor: Floor, lang: string, path: string, ...lines: (string | undefined)[]) => ({
  lang,
  text: [...lines, address(floor, lang, path)].filter(Boolean).join('\n'),
});

const family = (card: FamilyCard, floor: Floor, stem: string) => ({
  alt: cardAlt(card),
  pictures: familyOf(card).map(
    (image): Picture => ({
      ...image,
      file: fileName(floor, stem, `${image.format}.png`),
    }),
  ),
});

const fileName = (floor: Floor, stem: string, end: string): string =>
  `${skillSlug(floor.site.data.name)}-${stem}-${end}`;

const languagesOf = ({ site }: Floor): readonly string[] => site.data.languages;
const originalOf = ({ site }: Floor): string => site.data.languages[0] ?? 'fr';

const address = (floor: Floor, lang: string, path: string): string =>
  absolute(floor.site, localPath(languagesOf(floor), lang, path));
