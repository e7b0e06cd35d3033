import { byId } from '../content/by-id.ts';
import type { Entry, Floor, Localized } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Update } from '../content/schemas/others.ts';
import { paths } from './paths.ts';

/** A piece of news, and whose it is. */
export interface News {
  id: string;
  data: Localized<Update>;
  /** The project's title or the person's name. */
  about?: string;
  /** Where it is told in full, without the language. News of nobody in particular have no page. */
  path?: string;
}

const byDate = (a: Entry<Update>, b: Entry<Update>): number =>
  b.data.date.localeCompare(a.data.date) || a.id.localeCompare(b.id);

/** News, the latest first. `of` keeps those of one project or person. */
export function news(floor: Floor, lang: string, of: { project?: string; person?: string } = {}): News[] {
  const original = floor.site.data.languages[0] ?? lang;
  return floor.updates
    .filter(({ data }) =>
      of.project ? data.project === of.project : !of.person || data.person === of.person,
    )
    .toSorted(byDate)
    .map((update) => {
      const { project, person } = update.data;
      const thing = byId(floor.projects, project);
      const who = byId(floor.people, person);
      const page = thing ? paths.project(thing.id) : who && paths.person(who.id);
      return {
        id: update.id,
        data: localize(update, lang, original),
        about: thing ? localize(thing, lang, original).title : who && localize(who, lang, original).name,
        path: page && `${page}#${update.id}`,
      };
    });
}
