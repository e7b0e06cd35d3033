import type { Floor } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import { once } from '../content/once.ts';
import { messages } from '../i18n/messages.ts';
import { type AskedAbout, byLabel } from '../proposals/about.ts';
import { type ProposalKind, proposalPath } from '../proposals/fields.ts';
import { localPath } from './paths.ts';

/** What the community's forms offer to choose from, as `askedAbout` makes it for functions. */
export const formChoices = once(({ site, people, projects, events }, lang): AskedAbout => {
  const original = site.data.languages[0] ?? lang;
  const floors = localize(site, lang, original).floors;
  const labelled = (value: string, label: string) => ({ value, label });
  return {
    people: people.map(({ id, data }) => labelled(id, data.name)).sort(byLabel(lang)),
    projects: projects
      .map((project) => labelled(project.id, localize(project, lang, original).title))
      .sort(byLabel(lang)),
    events: events
      .map((event) => labelled(event.id, localize(event, lang, original).title))
      .sort(byLabel(lang)),
    floors: site.data.floors.map((value, index) => labelled(value, floors[index] ?? value)),
  };
});

/** A link to one of the forms. */
export function formLink(
  { site }: Pick<Floor, 'site'>,
  lang: string,
  kind: ProposalKind,
  person?: string,
): { href: string; text: string } {
  const href = localPath(site.data.languages, lang, proposalPath(kind, person));
  return { href, text: messages(lang).proposals.kinds[kind].link };
}
