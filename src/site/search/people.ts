import type { Floor } from '../../content/entries.ts';
import { messages } from '../../i18n/messages.ts';
import type { SearchRecord } from '../../search/record.ts';
import { buildTime } from '../../settings.ts';
import { notices } from '../board.ts';
import { localPath, paths } from '../paths.ts';
import { type Resident, residents } from '../residents.ts';
import { type HouseSkill, houseSkills } from '../skills.ts';

/** The other words for a skill stand behind it: whoever is found by one sees why. */
const withAliases = ({ name, aliases }: HouseSkill): string =>
  aliases.length > 0 ? `${name} (${aliases.join(', ')})` : name;

/**
 * Everybody whom the directory shows, as somebody who looks for them knows them. Whoever keeps out of search engines is here, as
 * in the directory: the index is noindexed, and asked by nobody but this site's own page.
 *
 * @param faceOf the address of a small picture of somebody
 */
export async function personRecords(
  floor: Floor,
  lang: string,
  faceOf: (person: Resident) => Promise<string>,
): Promise<SearchRecord[]> {
  const { languages, timezone } = floor.site.data;
  const words = messages(lang);
  const skills = new Map<string, HouseSkill[]>();
  for (const skill of houseSkills(floor, lang)) {
    for (const { id } of skill.people) skills.set(id, [...(skills.get(id) ?? []), skill]);
  }
  const badges = new Map(floor.badges.map((badge) => [badge.id, nameOfBadge(badge, lang)]));
  const record = async (person: Resident): Promise<SearchRecord> => {
    const { data } = person;
    const cards = notices(person, timezone, buildTime());
    return {
      kind: 'people',
      path: localPath(languages, lang, paths.person(person.id)),
      title: data.name,
      line: [data.role, data.organization].filter(Boolean).join(' · '),
      parts: [
        (skills.get(person.id) ?? []).map(withAliases).join(', '),
        data.quote ?? '',
        ...cards.map(({ kind, text }) => `${words.site.board[kind]} ${text}`),
        data.body.text,
        data.badges
          .filter((award) => !award.revoked)
          .flatMap((award) => badges.get(award.badge) ?? [])
          .join(', '),
        words.images.membership[data.membership],
        person.floor?.label ?? '',
      ],
      ...(person.floor && { floor: person.floor.index }),
      shown: {
        hue: person.hue,
        picture: await faceOf(person),
        ...(person.floor && { floor: person.floor.label }),
        ...(data.lang !== lang && { lang: data.lang }),
      },
    };
  };
  return Promise.all(residents(floor, lang).map(record));
}

const nameOfBadge = (badge: Floor['badges'][number], lang: string): string =>
  badge.translations[lang]?.data.name ?? badge.data.name;
