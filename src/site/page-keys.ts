import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rsvpWindow } from '../calendar/rsvp-window.ts';
import type { Entry, Floor } from '../content/entries.ts';
import { once } from '../content/once.ts';
import type { Badge } from '../content/schemas/others.ts';
import type { Person } from '../content/schemas/person.ts';
import { isSigned, signingKey } from '../credentials/signing.ts';
import { buildTime } from '../settings.ts';
import { sourceDigest } from '../source-digest.ts';
import { type AgendaDate, allDates, datesToMeet, eventDates, isOver } from './agenda.ts';
import { type Awarded, wearers } from './awards.ts';
import { notices } from './board.ts';
import { about, getPhotos } from './floor.ts';
import { siteUrl } from './meta.ts';
import { type Resident, resident } from './residents.ts';
import { houseSkills, skillsOf } from './skills.ts';

/**
 * What names the state of all that a page shows, for the pages of which a floor has many. As long as it is the same, a
 * build takes the page from the build before (Astro’s `experimental.incrementalBuild`). Too wide a key costs a moment of the
 * next build; too narrow a one shows what is no longer true: a page that shows more of somebody else must widen `seenByAll`.
 */
export interface PageKeys {
  /** `/people/{id}/` */
  profile(person: Entry<Person>, lang: string): string;
  /** `/badges/{badge}/{person}/` */
  award(given: Awarded, lang: string): string;
  /** `/join/change/{person}/` */
  change(person: Entry<Person>): string;
  /** `/events/{event}/{date}/` */
  date(date: AgendaDate, lang: string): string;
  /** `/events/month/{month}/` */
  month(month: string, lang: string): string;
  /** `/badges/{badge}/` */
  badge(badge: Entry<Badge>, lang: string): string;
  /** `/skills/{skill}/` */
  skill(slug: string, lang: string): string;
}

/** @returns undefined in development, where every request makes its page anew */
export function pageKeys(floor: Floor): Promise<PageKeys> | undefined {
  if (import.meta.env.DEV) return undefined;
  const keys = known.get(floor) ?? keysOf(floor);
  known.set(floor, keys);
  return keys;
}

/** Every kind of page asks for them. */
const known = new WeakMap<Floor, Promise<PageKeys>>();

async function keysOf(floor: Floor): Promise<PageKeys> {
  const all = await stateOfAll(floor);
  const own = new Map(floor.people.map((person) => [person.id, digestOf(person)]));
  /** Most people host nothing, and share one list of dates. */
  const datesDigests = new WeakMap<object, string>();
  const datesOf = (person: Resident, lang: string): string => {
    const { dates } = datesToMeet(person, floor, lang);
    const digest = datesDigests.get(dates) ?? digestOf(dates.map(({ occurrence }) => occurrence));
    datesDigests.set(dates, digest);
    return digest;
  };
  return {
    profile: (person, lang) => {
      const { timezone } = floor.site.data;
      const shown = resident(person, floor, lang);
      return digestOf([
        ...[all, own.get(person.id)],
        // What other people’s words and the day of the build decide.
        skillsOf(person.id, floor, lang).map(({ slug, name }) => [slug, name]),
        notices(shown, timezone, buildTime()).map(({ kind, text }) => [kind, text]),
        datesOf(shown, lang),
      ]);
    },
    award: ({ badge, person }) => digestOf([all, own.get(person.id), isSigned(badge.id, person.id)]),
    date: (date, lang) => {
      const dates = eventDates(floor, date.entry, lang);
      const at = dates.indexOf(date);
      return digestOf([all, dates.slice(Math.max(0, at - 1), at + 2).map(stateOfDate)]);
    },
    month: (_, lang) => digestOf([all, statesOfDates(floor, lang)]),
    badge: ({ id }, lang) =>
      digestOf([all, wearers(floor, id, lang).map(({ person, award }) => [person.id, award])]),
    skill: (_, lang) => digestOf([all, statesOfSkills(floor, lang)]),
    // The form shows the file as it is written.
    change: ({ id, file }) => digestOf([all, own.get(id), readFileSync(file, 'utf8')]),
  };
}

/**
 * The code (a stylesheet’s name, which stands in a page, changes with other pages’ styles), the settings, and the floor without
 * what people say on their own pages alone.
 */
async function stateOfAll(floor: Floor): Promise<string> {
  return digestOf([
    sourceDigest(),
    siteUrl(floor.site),
    signingKey()?.publicKeyMultibase,
    { ...floor, people: floor.people.map(seenByAll) },
    [...(await getPhotos())].map(([id, photo]) => [id, about(photo).src]),
  ]);
}

/** What a page shows of a date, and what the hour of the build decides. */
const stateOfDate = (date: AgendaDate) => [
  date.occurrence,
  isOver(date),
  rsvpWindow(date.entry.data, date.occurrence, buildTime()),
];

const statesOfDates = once((floor, lang): string => digestOf(allDates(floor, lang).map(stateOfDate)));

/** A page of one leads to others that the same people have. */
const statesOfSkills = once((floor, lang): string =>
  digestOf(houseSkills(floor, lang).map(({ people, ...skill }) => [skill, people.map(({ id }) => id)])),
);

/** What pages of other people may show of somebody. */
const seenByAll = ({ id, data, translations }: Entry<Person>) => ({
  id,
  data: withoutOwn(data),
  translations: Object.entries(translations).map(([lang, translated]) => [lang, withoutOwn(translated.data)]),
});

/** The fields that nobody's page shows but their own. */
const ownFields: ReadonlySet<string> = new Set<keyof Person>([
  ...(['quote', 'offers', 'needs', 'links', 'languages', 'skills', 'badges'] as const),
]);

const withoutOwn = (data: Partial<Person>): object =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !ownFields.has(name)));

const digestOf = (state: unknown): string => hash('sha256', JSON.stringify(state));
