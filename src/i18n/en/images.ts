import type { ImagesMessages } from '../fr/images.ts';

const ordinals: Record<number, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' };

export const images: ImagesMessages = {
  membership: {
    staff: 'The team',
    resident: 'At home on the floor',
    nomad: 'Passing through',
    neighbour: 'Neighbour',
    alumni: 'Used to sit here',
  },
  allDay: 'All day',
  hosts: (names) => `With ${names}`,
  cancelled: 'Cancelled',
  moved: 'Moved',
  ticket: 'Ticket',
  comeAsYouAre: 'Come and sit down',
  badge: 'Badge',
  awardedTo: (name) => `For ${name}`,
  project: 'Project',
  moreSkills: (count) => `+ ${count}`,
  rhythm: {
    daily: 'Every day',
    weekly: (weekday) => `Every ${weekday}`,
    monthly: (ordinal, weekday) => `The ${ordinals[ordinal] ?? 'last'} ${weekday} of the month`,
  },
  alt: {
    site: (site, tagline) =>
      tagline ? `${site}: ${tagline}` : `${site}, a house in section, floor by floor`,
    person: (name, role, where) => `${name}’s card: ${role}. ${where}`,
    occurrence: (title, when, where) => `Ticket: ${title}, ${when}. ${where}`,
    cancelled: (title, when, where) => `Cancelled ticket: ${title}, ${when}. ${where}`,
    event: (title, when, where) => `Ticket: ${title}, ${when}. ${where}`,
    badge: (name, description) => `The “${name}” badge, an enamel pin. ${description}`,
    award: (name, recipient) => `The “${name}” badge, an enamel pin, for ${recipient}`,
    withdrawn: (name, recipient) => `The “${name}” badge, hatched: it was taken back from ${recipient}`,
    project: (title, summary) => `The ${title} project: ${summary}`,
  },
};
