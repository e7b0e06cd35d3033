import { plural } from '../format.ts';

const people = (count: number): string => plural('fr', count, { one: '# personne', other: '# personnes' });

/** Words for things that everybody knows by their own name. */
const services: Record<string, string> = { linkedin: 'LinkedIn', github: 'GitHub', website: 'Site' };

/** The words of the frame, and of the pages of people, skills, projects and the house itself. */
export const site = {
  skip: 'Aller au contenu',
  languages: 'Langues',
  nav: {
    label: 'Le site',
    people: 'Les gens',
    events: 'Agenda',
    projects: 'Projets',
    badges: 'Badges',
  },
  footer: {
    write: 'Écrire',
    follow: 'Suivre',
    calendar: 'Toutes les dates, dans ton agenda',
    feed: 'Les nouvelles, en RSS',
    screen: 'L’écran du salon',
    house: 'La maison',
  },
  /** The name of a link by its key in the content: `website`, `mastodon` … */
  linkName: (key: string): string => services[key] ?? key.charAt(0).toUpperCase() + key.slice(1),
  otherLanguage: (language: string): string => `Ce texte n’existe pour l’instant qu’en ${language}.`,

  occupation: {
    freelance: 'En freelance',
    student: 'En études',
    entrepreneur: 'Monte sa boîte',
    employee: 'En poste',
    other: 'Autrement',
  },

  home: {
    floorPeople: (floor: string, count: number): string =>
      count === 0 ? floor : `${floor}\u00a0: ${people(count)}`,
    toDates: 'Les prochaines dates',
    toPeople: 'Voir qui est là',
    dates: {
      title: 'Ça se passe bientôt',
      sign: 'Bientôt',
      all: 'Tout l’agenda',
      empty: 'Rien au calendrier pour l’instant. Propose quelque chose, on met les chaises.',
    },
    arrived: {
      title: 'Nouvelles têtes',
      sign: 'Arrivées',
      all: 'Tous les gens de l’étage',
      since: (month: string): string => `Là depuis ${month}`,
      empty: 'Personne n’a encore emménagé. Les meilleures chaises sont libres.',
    },
    board: {
      title: 'Sur le panneau',
      sign: 'Panneau',
      lead: 'Ce qu’on cherche, ce qu’on donne. Tu as la réponse\u202f? Va voir la personne.',
      empty:
        'Le panneau est vide, les punaises s’ennuient. Il te manque quoi\u202f? Tu donnerais quoi\u202f?',
    },
    news: {
      title: 'Les nouvelles',
      sign: 'Nouvelles',
      all: 'Tous les projets',
      empty: 'Rien de neuf qui soit écrit. Raconte-nous, on l’affiche ici.',
    },
  },

  board: { needs: 'Je cherche', offers: 'Je propose', until: 'Jusqu’au' },

  people: {
    title: 'Les gens',
    lead: 'Étage par étage, qui est là, et ce que chacun sait faire.',
    description: (site: string, count: number): string =>
      `Les ${people(count)} que tu croises chez ${site}, étage par étage\u00a0: métiers, compétences, coups de main.`,
    count: people,
    empty: 'Personne n’a encore sa page. Le premier visage de l’étage, ce sera qui\u202f?',
    elsewhere: 'Partout ailleurs',
    filters: 'Filtrer les gens',
    find: 'Un nom, un métier, un savoir-faire',
    more: 'Filtrer',
    all: 'Peu importe',
    occupation: 'Comment on travaille',
    floor: 'À quel étage',
    skill: 'Ce qu’on sait faire',
    allSkills: (count: number): string => `Toutes les compétences (${count})`,
    leftOne: 'Il reste une personne.',
    leftOther: 'Il reste # personnes.',
    leftNone: 'Personne avec tout ça à la fois. Enlève un filtre, ou viens combler le vide.',
    reset: 'Revoir tout le monde',
  },

  person: {
    description: (name: string, role: string, site: string): string => `${name} chez ${site}. ${role}.`,
    since: (month: string): string => `ici depuis ${month}`,
    speaks: (languages: string): string => `parle ${languages}`,
    skills: 'Compétences',
    links: 'Ailleurs',
    quote: 'En un mot',
    interview: 'L’entretien',
    noInterview: 'Pas encore d’entretien. Les bonnes questions, pose-les de vive voix.',
    board: 'Panneau',
    boardTitle: 'Sur le panneau',
    pins: 'Au revers',
    projects: 'Projets',
    news: 'Nouvelles',
    dates: 'Où se croiser',
    datesSign: 'Rendez-vous',
    datesForAll: 'Rien de promis. Mais tout l’étage y passe, et il reste souvent une chaise.',
    meet: (name: string): string => `Rencontrer ${name}`,
    meetHow:
      'Tu connais peut-être la réponse à une question que tu n’as pas encore posée. Écris à l’équipe, elle fait les présentations.',
    introductionSign: 'Présentations',
  },

  skills: {
    title: (skill: string): string => `Qui sait faire\u00a0: ${skill}`,
    description: (skill: string, site: string, names: string): string =>
      `${skill}, chez ${site}\u00a0: demande à ${names}.`,
    sign: 'Compétence',
    everybody: 'Tous les gens',
    peopleSign: 'Qui',
    alias: (names: string): string => `On dit aussi ${names}.`,
    people: (count: number): string =>
      plural('fr', count, { one: 'Une personne à qui demander', other: '# personnes à qui demander' }),
    beside: 'Et tant que tu y es',
  },

  projects: {
    title: 'Les projets',
    sign: 'Projet',
    lead: 'Ce qui se fabrique entre le rez-de-chaussée et le toit. Presque tous cherchent quelqu’un ou quelque chose.',
    description: (site: string, count: number): string =>
      `${plural('fr', count, { one: '# projet né', other: '# projets nés' })} entre voisins chez ${site}, et ce qui leur manque.`,
    empty: 'Rien ici encore. Le premier projet a droit à toute la place.',
    byNames: (names: string): string => `Par ${names}`,
    withNames: (names: string): string => `Avec ${names}`,
    stage: 'Où ça en est',
    since: 'Depuis',
    site: 'Le site',
    seeking: 'On cherche',
    people: 'Qui s’en occupe',
    peopleSign: 'Qui',
    nobody: 'Le siège est libre. Ça te tente\u202f?',
    news: 'Les nouvelles',
    newsSign: 'Nouvelles',
  },

  introduced: {
    title: 'C’est noté',
    text: (contact: string): string =>
      `${contact} lit ton message, en parle à la personne, et revient vers toi. Souvent dans la semaine, parfois devant la machine à café.`,
    back: 'Retour aux gens',
  },

  notFound: {
    number: '404e',
    title: 'Cet étage n’existe pas',
    text: 'L’ascenseur s’est arrêté entre deux pages. L’adresse a changé, ou n’a jamais existé.',
    home: 'Redescendre à l’accueil',
    search: 'Chercher',
    people: 'Voir qui est là',
  },
};

export type SiteMessages = typeof site;
