import { list, plural } from '../../../src/i18n/format.ts';
import type { AgendaMessages } from '../../../src/i18n/fr/agenda.ts';

const dates = (count: number): string => plural('de', count, { one: '# Termin', other: '# Termine' });
const ordinals: Record<number, string> = {
  [-1]: 'letzten',
  1: 'ersten',
  2: 'zweiten',
  3: 'dritten',
  4: 'vierten',
};

export const agenda: AgendaMessages = {
  recurrence: {
    daily: (interval) =>
      interval === 1 ? 'jeden Tag' : interval === 2 ? 'jeden zweiten Tag' : `alle ${interval} Tage`,
    everyDayNamed: (day) => day,
    weekdays: (first, last) => `${first} bis ${last}`,
    weekly: (every, named, interval, count) => {
      if (interval === 1) return `jeden ${every}`;
      return interval === 2 && count === 1 ? `jeden zweiten ${named}` : `${named}, alle ${interval} Wochen`;
    },
    ordinal: (ordinal) => ordinals[ordinal] ?? `${ordinal}.`,
    ordinalDay: (which, day) => `am ${which} ${day}`,
    monthDay: (day) => `am ${day}.`,
    lastDay: 'am letzten Tag',
    monthly: (which, interval) =>
      interval === 1 ? `${which} des Monats` : `${which}, alle ${interval} Monate`,
    yearly: (day, month) => `jedes Jahr ${day} ${month}`,
    inMonths: (months) => `im ${months}`,
    until: (date) => `bis zum ${date}`,
    times: (count) => `${count}-mal`,
  },

  hours: (start, end) => `${start} – ${end}`,
  hoursAcrossDays: (start, day, end) => `${start}, bis ${day}, ${end}`,
  allDay: 'Den ganzen Tag',
  daysFromTo: (first, last) => `${first} bis ${last}`,
  at: (day, time) => `${day}, ${time}`,

  ticket: {
    cancelled: 'Abgesagt',
    moved: 'Verlegt',
    elsewhere: 'Woanders',
    with: (names) => `Mit ${names}`,
  },

  index: {
    title: 'Kalender',
    lead: 'Such dir einen Termin aus, sag, dass du kommst, und wir stellen einen Stuhl dazu.',
    description: (site) => `Die Termine von ${site}: wann, wo, mit wem und wie du an einen Platz kommst.`,
    series: 'Was immer wiederkehrt',
    dates: 'Termin für Termin',
    later: 'Später',
    count: dates,
    views: 'Den Kalender lesen',
    byWeek: 'Nach Wochen',
    byMonth: 'Nach Monaten',
    thisWeek: 'Diese Woche',
    nextWeek: 'Nächste Woche',
    wholeMonth: (month) => `Der ganze Monat: ${month}`,
    empty: 'Noch steht nichts im Kalender. Hast du eine Idee? Sag sie dem Team.',
  },

  month: {
    title: (month) => `Kalender, ${month}`,
    description: (month, site) => `Alle Termine von ${site} im ${month}, Tag für Tag.`,
    empty: (month) => `Im ${month} steht noch nichts an. Die anderen Monate warten auf dich.`,
    today: 'Heute',
    print: 'Druck diese Seite aus: Der Monat passt auf ein A4-Blatt, für die Wand neben der Kaffeemaschine.',
    neighbours: 'Andere Monate',
    sheet: 'Der Monat, Woche für Woche',
  },

  calendar: { cancelled: (title) => `Abgesagt: ${title}` },

  subscribe: {
    title: 'In deinem Kalender',
    text: 'Einmal abonniert, kommt jeder neue Termin von selbst, und Änderungen kommen nach.',
    delay:
      'Dein Kalender liest diese Adresse alle 12 bis 24 Stunden neu. Was sich in letzter Minute ändert, steht darum zuerst hier, und wer einen Platz hat, bekommt eine Mail.',
    subscribe: 'Abonnieren',
    subscribeTo: (title) => `Abonnieren: ${title}`,
    address: 'Oder kopier diese Adresse in deinen Kalender',
    file: 'Die .ics-Datei herunterladen',
  },

  event: {
    where: 'Wo',
    hosts: 'Wer dich empfängt',
    seats: 'Plätze',
    coming: 'Die Termine',
    noneComing: 'Gerade ist kein Termin angesetzt. Schau bald wieder vorbei.',
    later: (count) =>
      plural('de', count, { one: '# weiterer Termin, später', other: '# weitere Termine, später' }),
    past: 'Wie war’s?',
    others: (count) =>
      plural('de', count, { one: '# weiterer vergangener Termin', other: '# weitere vergangene Termine' }),
    several: 'Mehrere Termine auf einmal',
    all: 'Der ganze Kalender',
  },

  date: {
    title: (title, when) => `${title}, ${when}`,
    comeTitle: 'Kommst du?',
    come: 'Ich komme',
    room: (count) => plural('de', count, { one: '# Platz', other: '# Plätze' }),
    noLimit: 'Platz für alle',
    leftOne: 'Noch # Platz frei',
    leftOther: 'Noch # Plätze frei',
    waitingOne: '# Person wartet',
    waitingOther: '# Leute warten',
    comingOne: '# Person kommt',
    comingOther: '# Leute kommen',
    full: 'Alles voll',
    nobody: 'Noch hat niemand zugesagt. Mach du den Anfang.',
    calendar: 'In meinen Kalender',
    opens: (when) => `Anmelden kannst du dich ab ${when}.`,
    closes: (when) => `Zusagen kannst du bis ${when}.`,
    closed: 'Die Anmeldung ist zu. Vorbeischauen kannst du trotzdem.',
    past: 'Dieser Termin ist vorbei.',
    started: 'Es hat schon angefangen. Komm einfach rein.',
    overTitle: 'Das war’s',
    overText: (title) => `Die nächsten Termine: ${title}`,
    cancelledTitle: 'Dieser Termin fällt aus',
    cancelledText:
      'Du musst nicht kommen und dich auch nicht abmelden: Reservierte Plätze verfallen von selbst.',
    movedTitle: 'Der Termin ist verlegt',
    movedText: (was) => `Geplant war ${was}.`,
    elsewhereTitle: 'Diesmal woanders',
    elsewhereText: (where) => `Wir treffen uns hier: ${where}.`,
    noteTitle: 'Gut zu wissen',
    recapTitle: 'So war’s',
    aboutSeries: (title) => `Alles über: ${title}`,
    otherDates: 'Die Termine davor und danach',
    previous: 'Davor',
    next: 'Danach',
    noneBefore: 'Das ist der erste Termin.',
    noneAfter: 'Mehr steht nicht im Kalender.',
  },

  badges: {
    title: 'Abzeichen',
    lead: 'Emaillierte Anstecker für das, was wir füreinander tun. Man bittet nicht darum, man bekommt sie.',
    description: (site) => `Die Abzeichen von ${site}: wofür es sie gibt und wer sie trägt.`,
    all: 'Alle Abzeichen',
    none: 'Noch keine Abzeichen.',
    wearers: (names, more) => {
      const others = more === 0 ? [] : [plural('de', more, { one: '# weitere Person', other: '# weitere' })];
      return names.length === 0 ? 'Noch niemand' : list('de', [...names, ...others]);
    },
    takes: 'Wofür man es bekommt',
    worn: 'Wer es trägt',
    nobody: 'Noch trägt es niemand. Fängst du an?',
    pin: (name) => `Anstecker „${name}“`,
  },

  award: {
    title: (badge, person) => `${badge}, für ${person}`,
    description: (badge, person, date) => `${person} trägt seit dem ${date} das Abzeichen „${badge}“.`,
    withdrawnDescription: (badge, person, date) =>
      `Das Abzeichen „${badge}“ für ${person} wurde am ${date} zurückgezogen.`,
    for: 'Für',
    withdrawn: (date) => `Zurückgezogen am ${date}`,
    withdrawnText: 'Dieses Abzeichen wird nicht mehr getragen. Die Seite bleibt, damit sich niemand täuscht.',
    who: 'An wen',
    given: 'Verliehen am',
    reason: 'Wofür',
    occasion: 'Anlass',
    badge: (name) => `Alles über das Abzeichen „${name}“`,
  },

  forms: {
    readers: 'Wer mitliest',
    readersText: (contact) =>
      `${contact}, sonst niemand. Anonym ist es nicht: Unter Nachbarn erkennt man sich.`,
    description: (title, site) => `${title}: ein Formular von ${site}, gelesen vom Team.`,
  },

  received: {
    form: {
      title: 'Angekommen',
      text: 'Danke, dass du dir die Zeit genommen hast. Das Team liest alles und antwortet allen, die eine Adresse dagelassen haben.',
    },
    rsvp: {
      title: 'Schau in deine Mails',
      stub: 'Ja',
      lead: 'Deine Anfrage ist da. Eine Mail ist unterwegs und sagt dir, woran du bist.',
      mail: 'Darin findest du',
      answer: 'Die Antwort: einen Platz, die Warteliste oder die Bitte um einen Klick.',
      calendar: 'Den Termin, fertig für deinen Kalender.',
      link: 'Einen Link, nur für dich. Mit ihm änderst du deine Antwort, und nur er gibt deinen Platz frei, wenn du doch nicht kannst.',
      nothing: 'Nach fünf Minuten noch nichts? Schau im Spam-Ordner nach, dann schreib an',
    },
    home: 'Zurück zur Startseite',
    agenda: 'Zum Kalender',
  },

  screen: {
    title: 'Der Bildschirm in der Lounge',
    description: (site) => `Was bei ${site} los ist, lesbar vom Sofa aus.`,
    next: 'Als Nächstes',
    newcomers: 'Neue Gesichter',
    since: (month) => `seit ${month}`,
    needs: 'Hier gesucht',
    empty: 'Nichts auf dem Programm. Genieß die Ruhe.',
    invite: 'Hol dir einen Platz, mit deinem Handy:',
    today: 'Heute',
    tomorrow: 'Morgen',
    panels: 'Die Etagen des Bildschirms',
    pause: 'Anhalten',
    turn: 'Weiter',
  },

  feed: {
    title: (site) => `${site}: Neues und Termine`,
    description: (site) =>
      `Was die Leute von ${site} gerade machen, und zu welchen Terminen du kommen kannst.`,
    cancelled: (title) => `Abgesagt: ${title}`,
    moved: (title) => `Verlegt: ${title}`,
    take: 'Platz sichern',
  },
};
