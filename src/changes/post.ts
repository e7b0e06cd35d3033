import type { Entry } from '../content/entries.ts';
import type { Event } from '../content/schemas/event.ts';
import type { Update } from '../content/schemas/others.ts';
import type { Person } from '../content/schemas/person.ts';
import { capitalized, fullDate } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import { type Changes, calledIn, type ThingChange } from './compare.ts';
import { whenOf } from './tell.ts';
import { dayAndTime, nameById } from './words.ts';

/** Pieces of news that one reads in one go; the rest is counted. */
const mostNews = 6;

/** The address of a page of the site, in the language of the text. */
export type PageAddress = (path: string) => string;

/** Who keeps out of search engines is not carried to networks by name either. */
const mayBeTold = ({ data }: Entry<Person>): boolean => data.consent.search;

function newsOf(change: ThingChange, changes: Changes, lang: string, address: PageAddress): string[] {
  const { post } = messages(lang).changes;
  const { kind, type, entry } = change;
  const name = calledIn(entry, lang);
  const say = entry.data as Record<string, string>;
  const translated = entry.translations[lang]?.data as Record<string, string> | undefined;
  const of = (field: string): string => translated?.[field] ?? say[field] ?? '';
  const at = (path: string): string => ` ${address(path)}`;
  if (type === 'new') {
    if (kind === 'people') {
      return mayBeTold(entry as Entry<Person>)
        ? [post.person(name, of('role')) + at(`/people/${entry.id}/`)]
        : [];
    }
    if (kind === 'projects') return [post.project(name, of('summary')) + at(`/projects/${entry.id}/`)];
    if (kind === 'updates') {
      const { project, person } = entry.data as Update;
      const author = person && changes.after.people.find(({ id }) => id === person);
      if (author && !mayBeTold(author)) return [];
      const page = project ? `/projects/${project}/` : person ? `/people/${person}/` : '/';
      return [post.update(name) + at(page)];
    }
    if (kind !== 'events') return [];
    const detail = `${capitalized(lang, whenOf(entry as Entry<Event>, lang))}.`;
    return [post.event(name, detail) + at(`/events/${entry.id}/`)];
  }
  return change.dates.flatMap(({ type: what, date, before, after }) => {
    if (!before || !after) return [];
    const page = at(`/events/${entry.id}/${date}/`);
    const day = fullDate(lang, before.localStart.slice(0, 10));
    if (what === 'cancelled') return [post.cancelled(name, day) + page];
    return what === 'moved' ? [post.moved(name, day, dayAndTime(lang, after.localStart)) + page] : [];
  });
}

/**
 * A text to paste on social networks: arrivals, dates, badges, projects and news, each with its address; undefined when
 * there is nothing that others would care for.
 */
export function postText(changes: Changes, lang: string, address: PageAddress): string | undefined {
  const { post } = messages(lang).changes;
  const floors = [changes.after, changes.before];
  const given = changes.awards.filter(({ type, person }) => type === 'given' && mayBeTold(person));
  const news = [
    ...changes.things.flatMap((change) => newsOf(change, changes, lang, address)),
    ...given.map(
      ({ person, award }) =>
        `${post.award(calledIn(person, lang), nameById({ lang, floors }, 'badges', award.badge))} ${address(`/badges/${award.badge}/${person.id}/`)}`,
    ),
  ];
  if (news.length === 0) return undefined;
  const rest = news.length - mostNews;
  const told = rest > 1 ? news.slice(0, mostNews) : news;
  const more = rest > 1 ? [`– ${post.more(rest)} ${address('/')}`] : [];
  return [post.lead(calledIn(changes.after.site, lang)), ...told.map((line) => `– ${line}`), ...more].join(
    '\n',
  );
}
