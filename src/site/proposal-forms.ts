import type { Floor } from '../content/entries.ts';
import { once } from '../content/once.ts';
import { snapshotOf } from '../content/snapshot.ts';
import { messages } from '../i18n/messages.ts';
import { type AskedAbout, askedAbout } from '../proposals/about.ts';
import { type ProposalKind, proposalPath } from '../proposals/fields.ts';
import { buildTime } from '../settings.ts';
import { localPath } from './paths.ts';

/** What the community's forms offer to choose from, as functions offer it when they show a form again. */
export const formChoices = once(
  (floor, lang): AskedAbout => askedAbout(snapshotOf(floor, '', buildTime()), lang),
);

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
