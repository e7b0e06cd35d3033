import { plural } from '../format.ts';
import type { SearchMessages } from '../fr/search.ts';

export const search: SearchMessages = {
  link: 'Search',
  title: 'Search',
  sign: 'Search',
  description: (site: string): string =>
    `Search everything that ${site} tells: people, dates, projects, badges, skills.`,
  field: 'A name, a skill, a word',
  submit: 'Search',
  hint: 'Accents and capitals make no difference.',
  kind: 'What',
  all: 'Everything',
  floor: 'On which floor',
  anyFloor: 'Any',
  results: 'What we found',
  foundOne: 'One answer for “%”.',
  foundOther: '# answers for “%”.',
  foundNone:
    'Nothing for “%”. Try a shorter or simpler word. Or ask somebody: people talk to each other here.',
  filteredNone: 'Nothing of that kind for “%”. There may be something better next to it.',
  searching: 'Looking in every drawer…',
  broken: 'The search did not start. Reload the page, or take one of the doors below: they always open.',
  reset: 'Search everywhere',
  more: 'Show more (#)',
  next: 'Next date: %',
  noneComing: 'No date to come for now',
  over: 'It is over',
  kinds: {
    people: 'People',
    dates: 'Dates',
    projects: 'Projects',
    badges: 'Badges',
    skills: 'Skills',
    news: 'News',
    pages: 'The house',
  },
  one: {
    people: 'A person',
    dates: 'A date',
    projects: 'A project',
    badges: 'A badge',
    skills: 'A skill',
    news: 'A piece of news',
    pages: 'A page',
  },
  doors: {
    title: 'Or through another door',
    sign: 'Doors',
    people: (count: number): string => plural('en', count, { one: '# person', other: '# people' }),
    events: (count: number): string =>
      plural('en', count, { one: '# date to come', other: '# dates to come' }),
    projects: (count: number): string => plural('en', count, { one: '# project', other: '# projects' }),
    badges: (count: number): string => plural('en', count, { one: '# badge', other: '# badges' }),
    skills: 'What people can do here',
  },
};
