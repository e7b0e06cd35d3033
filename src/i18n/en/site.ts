import { plural } from '../format.ts';
import type { SiteMessages } from '../fr/site.ts';

const people = (count: number): string => plural('en', count, { one: '# person', other: '# people' });

const services: Record<string, string> = { linkedin: 'LinkedIn', github: 'GitHub', website: 'Website' };

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
  footer: {
    write: 'Write',
    follow: 'Follow',
    calendar: 'All dates, in your calendar',
    feed: 'The news, by RSS',
    screen: 'The lounge screen',
    house: 'The house',
  },
  linkName: (key: string): string => services[key] ?? key.charAt(0).toUpperCase() + key.slice(1),
  otherLanguage: (language: string): string => `This text is only in ${language} so far.`,

  occupation: {
    freelance: 'Freelancing',
    student: 'Studying',
    entrepreneur: 'Starting a company',
    employee: 'Employed',
    other: 'Something else',
  },

  home: {
    floorPeople: (floor: string, count: number): string =>
      count === 0 ? floor : `${floor}: ${people(count)}`,
    toDates: 'The next dates',
    toPeople: 'See who is here',
    dates: {
      title: 'Coming up',
      sign: 'Soon',
      all: 'The whole calendar',
      empty: 'Nothing planned yet. Suggest something, we will bring the chairs.',
    },
    arrived: {
      title: 'New faces',
      sign: 'Arrivals',
      all: 'Everybody on the floor',
      since: (month: string): string => `Here since ${month}`,
      empty: 'Nobody has moved in yet. The best chairs are free.',
    },
    board: {
      title: 'On the board',
      sign: 'Board',
      lead: 'What we need, what we give. Got the answer? Go and see the person.',
      empty: 'The board is empty and the pins are bored. What do you need? What would you give?',
    },
    news: {
      title: 'News',
      sign: 'News',
      all: 'All projects',
      empty: 'Nothing new in writing. Tell us, and it goes up here.',
    },
  },

  board: { needs: 'I need', offers: 'I offer', until: 'Until' },

  people: {
    title: 'People',
    lead: 'Floor by floor: who is here, and what everybody can do.',
    description: (site: string, count: number): string =>
      `The ${people(count)} you meet at ${site}, floor by floor: trades, skills and a helping hand.`,
    count: people,
    empty: 'Nobody has a page yet. Whose will be the first face of the floor?',
    elsewhere: 'Everywhere else',
    filters: 'Filter people',
    find: 'A name, a job, a skill',
    more: 'Filter',
    all: 'Any',
    occupation: 'How they work',
    floor: 'On which floor',
    skill: 'What they can do',
    allSkills: (count: number): string => `All skills (${count})`,
    leftOne: 'One person left.',
    leftOther: '# people left.',
    leftNone: 'Nobody is all of that at once. Drop a filter, or come and fill the gap.',
    reset: 'Show everybody again',
  },

  person: {
    description: (name: string, role: string, site: string): string => `${name} at ${site}. ${role}.`,
    since: (month: string): string => `here since ${month}`,
    speaks: (languages: string): string => `speaks ${languages}`,
    skills: 'Skills',
    links: 'Elsewhere',
    quote: 'In a word',
    interview: 'Interview',
    noInterview: 'No interview yet. The good questions are best asked in person.',
    board: 'Board',
    boardTitle: 'On the board',
    pins: 'On the lapel',
    projects: 'Projects',
    news: 'News',
    dates: 'Where to meet',
    datesSign: 'Dates',
    datesForAll: 'No promises. But the whole floor drops in, and there is often a chair left.',
    meet: (name: string): string => `Meet ${name}`,
    meetHow:
      'They may know the answer to a question you have not asked yet. Write to the team, they will introduce you.',
    introductionSign: 'Introductions',
  },

  skills: {
    title: (skill: string): string => `Who can do this: ${skill}`,
    description: (skill: string, site: string, names: string): string => `${skill} at ${site}: ask ${names}.`,
    sign: 'Skill',
    everybody: 'All people',
    peopleSign: 'Who',
    alias: (names: string): string => `Also called ${names}.`,
    people: (count: number): string =>
      plural('en', count, { one: 'One person to ask', other: '# people to ask' }),
    beside: 'While you are there',
  },

  projects: {
    title: 'Projects',
    sign: 'Project',
    lead: 'What is being made between the ground floor and the roof. Nearly all of them are looking for somebody or something.',
    description: (site: string, count: number): string =>
      `${plural('en', count, { one: '# project', other: '# projects' })} born between neighbours at ${site}, and what they still need.`,
    empty: 'Nothing here yet. The first project gets all the room.',
    byNames: (names: string): string => `By ${names}`,
    withNames: (names: string): string => `With ${names}`,
    stage: 'How far along',
    since: 'Since',
    site: 'Website',
    seeking: 'Wanted',
    people: 'Who makes it',
    peopleSign: 'Who',
    nobody: 'The seat is free. Tempted?',
    news: 'News',
    newsSign: 'News',
  },

  introduced: {
    title: 'Noted',
    text: (contact: string): string =>
      `${contact} will read your message, talk to the person and come back to you. Often within the week, sometimes by the coffee machine.`,
    back: 'Back to people',
  },

  notFound: {
    number: '404th',
    title: 'There is no such floor',
    text: 'The lift has stopped between two pages. The address has changed, or never was.',
    home: 'Take it down to the lobby',
    search: 'Search',
    people: 'See who is here',
  },
};
