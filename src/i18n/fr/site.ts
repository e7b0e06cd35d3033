import { plural } from '../format.ts';

/** The words of the frame, and of the pages of people, skills, projects and the house itself. */
export const site = {
  skip: 'Aller au contenu',
  languages: 'Langues',
  nav: {
    label: 'Le site',
    people: 'Les gens',
    events: 'L’agenda',
    projects: 'Les projets',
    badges: 'Les badges',
  },
  home: {
    floorPeople: (floor: string, count: number): string =>
      count === 0 ? floor : `${floor}\u00a0: ${plural('fr', count, { one: '# personne', other: '# personnes' })}`,
  },
  footer: {
    write: 'Écrire',
    follow: 'Suivre',
    calendar: 'Toutes les dates, dans ton calendrier',
    feed: 'Les nouvelles, dans ton lecteur',
    screen: 'L’écran de l’entrée',
    house: 'La maison',
  },
  /** The name of a link whose key is a service: “website” and the services that everybody knows. */
  linkName: (key: string): string =>
    (({ website: 'Son site', linkedin: 'LinkedIn', mastodon: 'Mastodon', github: 'GitHub' }) as Record<string, string>)[
      key
    ] ?? key.charAt(0).toUpperCase() + key.slice(1),
};

export type SiteMessages = typeof site;
