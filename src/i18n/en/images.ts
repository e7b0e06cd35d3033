import type { ImagesMessages } from '../fr/images.ts';

export const images: ImagesMessages = {
  membership: {
    staff: 'The team',
    resident: 'At home on the floor',
    nomad: 'Passing through',
    neighbour: 'Neighbour',
    alumni: 'Used to sit here',
  },
  badge: 'Badge',
  withdrawn: 'Withdrawn',
  awardedTo: (name) => `For ${name}`,
  project: 'Project',
  alt: {
    site: (site, tagline) =>
      tagline ? `${site}: ${tagline}` : `${site}, a house in section, floor by floor`,
    person: (name, role, where) => `${name}’s card: ${role}. ${where}`,
    occurrence: (title, when, where) => `Ticket: ${title}, ${when}. ${where}`,
    cancelled: (title, when, where) => `Cancelled ticket: ${title}, ${when}. ${where}`,
    event: (title, when, where) => `Ticket: ${title}, ${when}. ${where}`,
    badge: (name, description) => `The “${name}” badge, an enamel pin. ${description}`,
    award: (name, recipient) => `The “${name}” badge, an enamel pin, for ${recipient}.`,
    withdrawn: (name, recipient) => `The “${name}” badge, hatched: it was taken back from ${recipient}.`,
    project: (title, summary) => `The ${title} project: ${summary}`,
  },
};
