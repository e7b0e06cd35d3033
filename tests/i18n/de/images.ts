import type { ImagesMessages } from '../../../src/i18n/fr/images.ts';

export const images: ImagesMessages = {
  membership: {
    staff: 'Team',
    resident: 'Auf der Etage zu Hause',
    nomad: 'Auf der Durchreise',
    neighbour: 'Nachbarschaft',
    alumni: 'Früher hier am Tisch',
  },
  badge: 'Abzeichen',
  withdrawn: 'Zurückgezogen',
  awardedTo: (name) => `Für ${name}`,
  project: 'Projekt',
  alt: {
    site: (site, tagline) =>
      tagline ? `${site}: ${tagline}` : `${site}, ein Haus im Schnitt, Etage für Etage`,
    person: (name, role, where) => `Karte von ${name}, ${role}. ${where}`,
    occurrence: (title, when, where) => `Ticket: ${title}, ${when}. ${where}`,
    cancelled: (title, when, where) => `Abgesagtes Ticket: ${title}, ${when}. ${where}`,
    event: (title, when, where) => `Ticket: ${title}, ${when}. ${where}`,
    badge: (name, description) => `Das Abzeichen „${name}“, ein emaillierter Anstecker. ${description}`,
    award: (name, recipient) => `Das Abzeichen „${name}“, ein emaillierter Anstecker, für ${recipient}.`,
    withdrawn: (name, recipient) =>
      `Das Abzeichen „${name}“, schraffiert: Es wurde zurückgezogen, bei ${recipient}.`,
    project: (title, summary) => `Projekt ${title}: ${summary}`,
  },
};
