import { plural } from '../format.ts';
import type { SiteMessages } from '../fr/site.ts';

export const site: SiteMessages = {
  skip: 'Skip to content',
  languages: 'Languages',
  nav: {
    label: 'The site',
    people: 'People',
    events: 'Calendar',
    projects: 'Projects',
    badges: 'Badges',
  },
  home: {
    floorPeople: (floor: string, count: number): string =>
      count === 0 ? floor : `${floor}: ${plural('en', count, { one: '# person', other: '# people' })}`,
  },
  footer: {
    write: 'Write',
    follow: 'Follow',
    calendar: 'All dates, in your calendar',
    feed: 'The news, in your reader',
    screen: 'The screen in the hall',
    house: 'The house',
  },
  linkName: (key: string): string =>
    (({ website: 'Website', linkedin: 'LinkedIn', mastodon: 'Mastodon', github: 'GitHub' }) as Record<string, string>)[
      key
    ] ?? key.charAt(0).toUpperCase() + key.slice(1),
};
