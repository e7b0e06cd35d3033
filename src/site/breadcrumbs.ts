import type { Floor } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import { messages } from '../i18n/messages.ts';
import { absolute, siteIn } from './meta.ts';
import { localPath, paths } from './paths.ts';

interface Crumb {
  name: string;
  /** Without the language. */
  path: string;
}

/** The pages above a page, from the home page down, by its address without the language. */
function above(floor: Floor, lang: string, path: string): Crumb[] {
  const [kind, first, second] = path.split('/').filter(Boolean);
  const { nav } = messages(lang).site;
  const original = floor.site.data.languages[0] ?? lang;
  const home = { name: siteIn(floor, lang).name, path: paths.home };
  const event = floor.events.find(({ id }) => id === first);
  const badge = floor.badges.find(({ id }) => id === first);
  if (!first) return kind ? [home] : [];
  switch (kind) {
    case 'people':
    case 'skills':
      return [home, { name: nav.people, path: paths.people }];
    case 'projects':
      return [home, { name: nav.projects, path: paths.projects }];
    case 'events':
      return [
        home,
        { name: nav.events, path: paths.events },
        ...(second && event
          ? [{ name: localize(event, lang, original).title, path: paths.event(first) }]
          : []),
      ];
    case 'badges':
      return [
        home,
        { name: nav.badges, path: paths.badges },
        ...(second && badge
          ? [{ name: localize(badge, lang, original).name, path: paths.badge(first) }]
          : []),
      ];
    default:
      return [home];
  }
}

/** The way to a page as a `BreadcrumbList` of schema.org; undefined for the home page, which is where it begins. */
export function breadcrumbs(floor: Floor, lang: string, { name, path }: Crumb): object | undefined {
  const parents = above(floor, lang, path);
  if (parents.length === 0) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [...parents, { name, path }].map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: absolute(floor.site, localPath(floor.site.data.languages, lang, crumb.path)),
    })),
  };
}
