import { plural } from '../../../src/i18n/format.ts';
import type { SiteMessages } from '../../../src/i18n/fr/site.ts';

const people = (count: number): string => plural('de', count, { one: '# Person', other: '# Leute' });

const services: Record<string, string> = { linkedin: 'LinkedIn', github: 'GitHub', website: 'Website' };

export const site: SiteMessages = {
  skip: 'Zum Inhalt',
  languages: 'Sprachen',
  nav: {
    label: 'Die Website',
    people: 'Leute',
    events: 'Kalender',
    projects: 'Projekte',
    badges: 'Abzeichen',
  },
  footer: {
    write: 'Schreiben',
    follow: 'Folgen',
    calendar: 'Alle Termine, in deinem Kalender',
    feed: 'Die Neuigkeiten, per RSS',
    screen: 'Der Bildschirm in der Lounge',
    house: 'Das Haus',
  },
  linkName: (key) => services[key] ?? key.charAt(0).toUpperCase() + key.slice(1),
  otherLanguage: (language) => `Diesen Text gibt es bisher nur auf ${language}.`,

  occupation: {
    freelance: 'Freiberuflich',
    student: 'Im Studium',
    entrepreneur: 'Gründet gerade',
    employee: 'Angestellt',
    other: 'Anders',
  },

  home: {
    floorPeople: (floor, count) => (count === 0 ? floor : `${floor}: ${people(count)}`),
    toDates: 'Die nächsten Termine',
    toPeople: 'Sehen, wer da ist',
    dates: {
      title: 'Demnächst',
      sign: 'Bald',
      all: 'Der ganze Kalender',
      empty: 'Noch ist nichts geplant. Schlag etwas vor, wir stellen die Stühle.',
    },
    arrived: {
      title: 'Neue Gesichter',
      sign: 'Neu da',
      all: 'Alle von der Etage',
      since: (month) => `Hier seit ${month}`,
      empty: 'Noch ist niemand eingezogen. Die besten Stühle sind frei.',
    },
    board: {
      title: 'Am Schwarzen Brett',
      sign: 'Brett',
      lead: 'Was wir suchen, was wir geben. Du hast die Antwort? Geh hin und sag es.',
      empty: 'Das Brett ist leer, die Reißzwecken langweilen sich. Was fehlt dir? Was gibst du?',
    },
    news: {
      title: 'Neuigkeiten',
      sign: 'Neues',
      all: 'Alle Projekte',
      empty: 'Nichts Neues aufgeschrieben. Erzähl es uns, wir hängen es hier auf.',
    },
  },

  board: { needs: 'Ich suche', offers: 'Ich biete', until: 'Bis' },

  people: {
    title: 'Leute',
    lead: 'Etage für Etage: wer da ist und was alle können.',
    description: (site, count) =>
      `${people(count)}, denen du bei ${site} begegnest, Etage für Etage: Berufe, Fähigkeiten und helfende Hände.`,
    count: people,
    empty: 'Noch hat niemand eine Seite. Wer wird das erste Gesicht der Etage?',
    elsewhere: 'Überall sonst',
    filters: 'Leute filtern',
    find: 'Ein Name, ein Beruf, ein Können',
    more: 'Filtern',
    all: 'Egal',
    occupation: 'Wie gearbeitet wird',
    floor: 'Auf welcher Etage',
    skill: 'Was man kann',
    allSkills: (count) => `Alle Fähigkeiten (${count})`,
    leftOne: 'Eine Person bleibt.',
    leftOther: '# Leute bleiben.',
    leftNone: 'Niemand, der alles zugleich ist. Nimm einen Filter weg, oder komm und füll die Lücke.',
    reset: 'Wieder alle zeigen',
  },

  person: {
    description: (name, role, site) => `${name} bei ${site}. ${role}.`,
    since: (month) => `hier seit ${month}`,
    speaks: (languages) => `spricht ${languages}`,
    skills: 'Fähigkeiten',
    links: 'Anderswo',
    quote: 'Kurz gesagt',
    interview: 'Das Interview',
    noInterview: 'Noch kein Interview. Die guten Fragen stellst du am besten selbst.',
    board: 'Brett',
    boardTitle: 'Am Schwarzen Brett',
    pins: 'Am Revers',
    projects: 'Projekte',
    news: 'Neuigkeiten',
    dates: 'Wo man sich trifft',
    datesSign: 'Termine',
    datesForAll:
      'Versprochen ist nichts. Aber die ganze Etage schaut vorbei, und oft ist noch ein Stuhl frei.',
    meet: (name) => `${name} kennenlernen`,
    meetHow:
      'Vielleicht kennst du die Antwort auf eine Frage, die du noch gar nicht gestellt hast. Schreib dem Team, es macht euch bekannt.',
    introductionSign: 'Kennenlernen',
  },

  skills: {
    title: (skill) => `Wer das kann: ${skill}`,
    description: (skill, site, names) => `${skill} bei ${site}: Frag ${names}.`,
    sign: 'Fähigkeit',
    everybody: 'Alle Leute',
    peopleSign: 'Wer',
    alias: (names) => `Auch ${names} genannt.`,
    people: (count) => plural('de', count, { one: 'Eine Person zum Fragen', other: '# Leute zum Fragen' }),
    beside: 'Und wenn du schon da bist',
  },

  projects: {
    title: 'Projekte',
    sign: 'Projekt',
    lead: 'Was zwischen Erdgeschoss und Dach entsteht. Fast alle suchen noch jemanden oder etwas.',
    description: (site, count) =>
      `${plural('de', count, { one: '# Projekt', other: '# Projekte' })} unter Nachbarn bei ${site}, und was noch fehlt.`,
    empty: 'Hier ist noch nichts. Das erste Projekt bekommt den ganzen Platz.',
    byNames: (names) => `Von ${names}`,
    withNames: (names) => `Mit ${names}`,
    stage: 'Wie weit es ist',
    since: 'Seit',
    site: 'Website',
    seeking: 'Gesucht',
    people: 'Wer dahintersteckt',
    peopleSign: 'Wer',
    nobody: 'Der Stuhl ist frei. Reizt es dich?',
    news: 'Neuigkeiten',
    newsSign: 'Neues',
  },

  introduced: {
    title: 'Notiert',
    text: (contact) =>
      `${contact} liest deine Nachricht, spricht mit der Person und meldet sich bei dir. Oft noch in derselben Woche, manchmal an der Kaffeemaschine.`,
    back: 'Zurück zu den Leuten',
  },

  notFound: {
    number: '404.',
    title: 'Diese Etage gibt es nicht',
    text: 'Der Aufzug ist zwischen zwei Seiten stehen geblieben. Die Adresse hat sich geändert, oder es gab sie nie.',
    home: 'Hinunter zum Empfang',
    search: 'Suchen',
    people: 'Sehen, wer da ist',
  },
};
