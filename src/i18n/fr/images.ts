import { de } from './elision.ts';

/** Words on share images, and the text alternatives of those images. */
export const images = {
  membership: {
    staff: 'Équipe',
    resident: 'Réside à l’étage',
    nomad: 'De passage',
    neighbour: 'Voisinage',
    alumni: 'De l’ancienne tablée',
  },
  badge: 'Badge',
  withdrawn: 'Retiré',
  awardedTo: (name: string) => `Pour ${name}`,
  project: 'Projet',
  alt: {
    site: (site: string, tagline?: string) =>
      tagline ? `${site}\u00a0: ${tagline}` : `${site}, une maison en coupe, étage par étage`,
    person: (name: string, role: string, where: string) => `Carte ${de(name)}, ${role}. ${where}`,
    occurrence: (title: string, when: string, where: string) => `Ticket\u00a0: ${title}, ${when}. ${where}`,
    cancelled: (title: string, when: string, where: string) =>
      `Ticket annulé\u00a0: ${title}, ${when}. ${where}`,
    event: (title: string, when: string, where: string) => `Ticket\u00a0: ${title}, ${when}. ${where}`,
    badge: (name: string, description: string) =>
      `Le badge «\u00a0${name}\u00a0», un pin’s émaillé. ${description}`,
    award: (name: string, recipient: string) =>
      `Le badge «\u00a0${name}\u00a0», un pin’s émaillé, pour ${recipient}.`,
    withdrawn: (name: string, recipient: string) =>
      `Le badge «\u00a0${name}\u00a0», hachuré\u00a0: il a été retiré à ${recipient}.`,
    project: (title: string, summary: string) => `Projet ${title}\u00a0: ${summary}`,
  },
};

export type ImagesMessages = typeof images;
