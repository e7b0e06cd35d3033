import { plural } from '../format.ts';

/** The search page, and the way to it. `#` in what the browser says is a number, `%` what somebody typed. */
export const search = {
  link: 'Chercher',
  title: 'Chercher',
  sign: 'Chercher',
  description: (site: string): string =>
    `Cherche dans tout ce que raconte ${site}\u00a0: les gens, les dates, les projets, les badges, les compétences.`,
  field: 'Un nom, un savoir-faire, un mot',
  submit: 'Chercher',
  hint: 'Les accents et les majuscules ne comptent pas.',
  kind: 'Quoi',
  all: 'Tout',
  floor: 'À quel étage',
  anyFloor: 'Peu importe',
  results: 'Ce qu’on a trouvé',
  foundOne: 'Une réponse pour «\u00a0%\u00a0».',
  foundOther: '# réponses pour «\u00a0%\u00a0».',
  foundNone:
    'Rien pour «\u00a0%\u00a0». Essaie un mot plus court ou plus simple. Sinon, demande à quelqu’un\u00a0: ici, on se parle.',
  filteredNone: 'Rien de ce genre pour «\u00a0%\u00a0». Il y a peut-être mieux à côté.',
  searching: 'On regarde dans tous les tiroirs…',
  broken:
    'La recherche n’a pas démarré. Recharge la page, ou passe par les portes ci-dessous\u00a0: elles s’ouvrent toujours.',
  reset: 'Chercher partout',
  more: 'Voir la suite (#)',
  next: 'Prochaine date\u00a0: %',
  noneComing: 'Pas de date à venir pour l’instant',
  over: 'C’est passé',
  kinds: {
    people: 'Les gens',
    dates: 'Les dates',
    projects: 'Les projets',
    badges: 'Les badges',
    skills: 'Les compétences',
    news: 'Les nouvelles',
    pages: 'La maison',
  },
  /** What one result is. */
  one: {
    people: 'Une personne',
    dates: 'Un rendez-vous',
    projects: 'Un projet',
    badges: 'Un badge',
    skills: 'Une compétence',
    news: 'Une nouvelle',
    pages: 'Une page',
  },
  doors: {
    title: 'Ou par une autre porte',
    sign: 'Portes',
    people: (count: number): string => plural('fr', count, { one: '# personne', other: '# personnes' }),
    events: (count: number): string =>
      plural('fr', count, { one: '# date à venir', other: '# dates à venir' }),
    projects: (count: number): string => plural('fr', count, { one: '# projet', other: '# projets' }),
    badges: (count: number): string => plural('fr', count, { one: '# badge', other: '# badges' }),
    skills: 'Ce qu’on sait faire ici',
  },
};

export type SearchMessages = typeof search;
