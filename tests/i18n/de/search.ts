import { plural } from '../../../src/i18n/format.ts';
import type { SearchMessages } from '../../../src/i18n/fr/search.ts';

export const search: SearchMessages = {
  link: 'Suchen',
  title: 'Suchen',
  sign: 'Suchen',
  description: (site) =>
    `Durchsuch alles, was ${site} erzählt: Leute, Termine, Projekte, Abzeichen, Fähigkeiten.`,
  field: 'Ein Name, ein Können, ein Wort',
  submit: 'Suchen',
  hint: 'Akzente, Umlautpunkte und Großbuchstaben spielen keine Rolle.',
  kind: 'Was',
  all: 'Alles',
  floor: 'Auf welcher Etage',
  anyFloor: 'Egal',
  results: 'Was wir gefunden haben',
  foundOne: 'Eine Antwort auf „%“.',
  foundOther: '# Antworten auf „%“.',
  foundNone:
    'Nichts zu „%“. Versuch ein kürzeres oder einfacheres Wort. Oder frag jemanden: Hier redet man miteinander.',
  filteredNone: 'Nichts dergleichen zu „%“. Vielleicht gibt es nebenan etwas Besseres.',
  searching: 'Wir sehen in allen Schubladen nach …',
  broken:
    'Die Suche ist nicht angesprungen. Lad die Seite neu, oder nimm eine der Türen unten: Die gehen immer auf.',
  reset: 'Überall suchen',
  more: 'Mehr zeigen (#)',
  next: 'Nächster Termin: %',
  noneComing: 'Zurzeit kein Termin geplant',
  over: 'Schon vorbei',
  kinds: {
    people: 'Leute',
    dates: 'Termine',
    projects: 'Projekte',
    badges: 'Abzeichen',
    skills: 'Fähigkeiten',
    news: 'Neuigkeiten',
    pages: 'Das Haus',
  },
  one: {
    people: 'Eine Person',
    dates: 'Ein Termin',
    projects: 'Ein Projekt',
    badges: 'Ein Abzeichen',
    skills: 'Eine Fähigkeit',
    news: 'Eine Neuigkeit',
    pages: 'Eine Seite',
  },
  doors: {
    title: 'Oder durch eine andere Tür',
    sign: 'Türen',
    people: (count) => plural('de', count, { one: '# Person', other: '# Leute' }),
    events: (count) => plural('de', count, { one: '# kommender Termin', other: '# kommende Termine' }),
    projects: (count) => plural('de', count, { one: '# Projekt', other: '# Projekte' }),
    badges: (count) => plural('de', count, { one: '# Abzeichen', other: '# Abzeichen' }),
    skills: 'Was man hier kann',
  },
};
