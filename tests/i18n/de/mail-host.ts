import { plural } from '../../../src/i18n/format.ts';
import type { HostMailMessages } from '../../../src/i18n/fr/mail-host.ts';

const waiting = (count: number): string =>
  plural('de', count, { one: '# Person wartet auf einen Platz', other: '# Leute warten auf einen Platz' });

export const hostMail: HostMailMessages = {
  action: 'Die Seite dieses Termins öffnen',
  page: 'Etwas dazwischengekommen? Auf dieser Seite sagst du den Termin mit einem Handgriff ab, und alle erfahren es sofort. Du kannst dort auch deine eigene Adresse angeben, um diese Mails selbst zu bekommen.',
  secret: 'Behalt diese Mail für dich: Ihr Link genügt, um den Termin abzusagen.',
  trust:
    'Diese Namen sind dir für diesen Termin anvertraut. Gib sie nicht weiter, und lösch diese Mail danach.',
  people: (count) =>
    count === 0 ? 'noch niemand' : plural('de', count, { one: '# Person', other: '# Personen' }),
  seats: (taken, capacity) => {
    const people =
      taken === 0 ? 'Noch niemand' : plural('de', taken, { one: '# Person', other: '# Personen' });
    return capacity === undefined
      ? people
      : `${people} auf ${plural('de', capacity, { one: '# Platz', other: '# Plätzen' })}`;
  },
  waiting,
  firstTimers: (count) =>
    plural('de', count, { one: '# Person kommt zum ersten Mal', other: '# Leute kommen zum ersten Mal' }),
  firstTime: 'zum ersten Mal',
  waits: 'wartet',
  guests: (count) => `+${count}`,
  note: (text) => `„${text}“`,
  andMore: (count) => plural('de', count, { one: '… und noch #', other: '… und noch #' }),
  unanswered: 'ohne Antwort',
  withoutGuests: 'Jede Antwort zählt für eine Person: Gäste sind nicht dabei.',
  slots: (label, minutes) =>
    minutes === undefined
      ? `${label}, der Reihe nach`
      : `${label}, der Reihe nach (je ${plural('de', minutes, { one: '# Minute', other: '# Minuten' })})`,
  noSlot: 'ohne Zeitfenster',
  list: {
    what: (people) => `Wer kommt (${people})`,
    lastWhat: (people) => `Letzte Liste (${people})`,
    heading: 'Wer kommt',
    lastHeading: 'Wer kommt, letzte Liste',
    coming: 'Die Namen',
    waiting: 'Auf der Warteliste, der Reihe nach',
    nobody: 'Noch hat sich niemand angemeldet.',
  },
  changes: {
    what: (people) => `Es hat sich etwas getan (${people})`,
    heading: 'Seit der letzten Liste',
    came: 'Kommen dazu',
    left: 'Kommen nicht mehr',
    changed: 'Haben etwas geändert',
  },
  overbooked: {
    what: 'Mehr Leute als Plätze',
    heading: 'Mehr Leute als Plätze',
    text: (taken, capacity) =>
      `Es gibt weniger Plätze als vorher: jetzt ${capacity}, für ${taken} Leute, die kommen, Gäste mitgezählt.`,
    advice:
      'Niemand hat seinen Platz verloren. Du entscheidest: Stühle suchen oder jemanden bitten, den eigenen abzugeben. Solange es zu viele sind, wird ein zurückgegebener Platz nicht neu vergeben.',
  },
  cancelled: {
    what: 'In letzter Minute abgesagt',
    heading: 'Ein Termin wurde in letzter Minute abgesagt',
    text: 'Der Termin wurde auf der Seite seiner Gastgeber abgesagt. Die Website sagt es schon.',
    told: (count) =>
      count === 0
        ? 'Angemeldet war niemand.'
        : plural('de', count, {
            one: 'Die eine angemeldete Person erfährt es per Mail.',
            other: 'Alle # Angemeldeten erfahren es per Mail.',
          }),
    follows: (committed) =>
      `Die Datei zieht von selbst nach: „${committed}“ wartet im Editor und geht mit der nächsten Veröffentlichung hinaus. Findest du es dort nicht, steht hier alles.`,
    add: (file) => `Damit die Datei dazu passt, schreib diese Zeilen in ${file}:`,
    addTo: (file) => `Damit die Datei dazu passt, füg diese Zeilen in ${file} unter exceptions hinzu:`,
    replace: (file) =>
      `Damit die Datei dazu passt, ersetz in ${file} unter exceptions, was dort zu diesem Termin steht, durch:`,
  },
  address: {
    subject: (title) => `Bestätige deine Adresse: ${title}`,
    heading: 'Ist das deine Adresse?',
    text: (person, title) =>
      `Diese Adresse wurde angegeben, damit ${person} dort die Listen von „${title}“ und den eigenen anderen Terminen bekommt.`,
    confirm: 'Öffne den Link und bestätige: Ohne diesen Klick ändert sich nichts.',
    action: 'Diese Adresse bestätigen',
    notYou: 'Das sagt dir nichts? Dann vergiss diese Mail, es kommt keine weitere.',
    kept: 'Die Adresse dient allein dazu. Soll sie gelöscht werden, antworte auf diese Mail.',
  },
};
