import { plural } from '../../../src/i18n/format.ts';
import type { FormsMessages } from '../../../src/i18n/fr/forms.ts';

const days = (count: number): string => plural('de', count, { one: '# Tag', other: '# Tage' });
const afterMonths = (count: number): string => plural('de', count, { one: '# Monat', other: '# Monaten' });
const afterDays = (count: number): string => plural('de', count, { one: '# Tag', other: '# Tagen' });
const atMost = (count: number): string =>
  plural('de', count, { one: 'höchstens eine Person', other: 'höchstens # Personen' });

export const forms: FormsMessages = {
  required: '(Pflichtfeld)',
  leaveEmpty: 'Lass dieses Feld leer',
  errorTitle: (count) =>
    plural('de', count, { one: 'Eine Sache ist noch zu ändern.', other: '# Dinge sind noch zu ändern.' }),
  privacyLink: 'Was wir aufbewahren, und warum',
  name: 'Dein Name',
  email: 'Deine Mailadresse',
  dateAndTime: (day, time) => `${day} um ${time}`,
  about: (what, text) => `${what}: ${text}`,

  rsvp: {
    label: (title) => `Ich komme: ${title}`,
    dates: 'Welche Termine?',
    datesHint: 'Einen oder mehrere auf einmal.',
    dateFull: (when) => `${when} (voll: Warteliste)`,
    emailHint: 'Für die Bestätigung und den Link, mit dem du änderst oder absagst. Für nichts sonst.',
    guests: 'Wen bringst du mit?',
    guestsHint: (max) => `Dich nicht mitgezählt: ${atMost(max)}.`,
    guestsOption: (count) =>
      count === 0 ? 'Niemanden, nur ich' : plural('de', count, { one: 'Eine Person', other: '# Personen' }),
    slotHint: (count, minutes) => {
      const slots = plural('de', count, { one: 'Nur ein Zeitfenster', other: '# Zeitfenster' });
      return `${minutes ? `${slots} von ${minutes} Minuten` : slots}, in der Reihenfolge der Anfragen.`;
    },
    pitch: 'Worum es geht, in einer Zeile',
    pitchHint: 'Wenn du das Kästchen angekreuzt hast. Es kann im Programm angekündigt werden.',
    subject: 'Worüber möchtest du sprechen?',
    subjectHint: (minutes) =>
      minutes === undefined
        ? 'In einer Zeile, wenn du magst. Nur das Team liest sie, und eine Mail sagt dir, wann du dran bist.'
        : `In einer Zeile, wenn du magst. Nur das Team liest sie. Du hast ${minutes} Minuten, und eine Mail sagt dir, wann.`,
    note: 'Ein Wort ans Team?',
    noteHint:
      'Du kommst später, eine Treppe ist zu viel, du möchtest neben jemandem sitzen: Schreib es hier.',
    privacy: (rsvpDays, answersDays) =>
      answersDays === undefined
        ? `Was du hier schreibst, hilft uns, dich zu empfangen, und wird ${days(rsvpDays)} nach dem Termin gelöscht.`
        : `Was du hier schreibst, hilft uns, dich zu empfangen. Die Antworten auf die Fragen werden ${days(answersDays)} nach dem Termin gelöscht, der Rest ${days(rsvpDays)} danach.`,
    submit: 'Ich komme',
    submitWaitlist: 'Auf die Warteliste',
    full: 'Alles voll. Setz dich auf die Warteliste: Wird ein Platz frei, gehört er dir, und du bekommst eine Mail.',
    opensDays: (count) => `Die Anmeldung öffnet ${days(count)} vor jedem Termin.`,
    window: {
      full: 'Alles voll, und es gibt keine Warteliste. Beim nächsten Mal?',
      'not-yet': 'Die Anmeldung ist noch nicht offen. Schau bald wieder vorbei.',
      closed: 'Die Anmeldung ist geschlossen.',
      past: 'Dieser Termin ist vorbei.',
      cancelled: 'Dieser Termin fällt aus.',
      none: 'Ohne Anmeldung: Komm einfach, wie du bist.',
    },
  },

  manage: {
    title: 'Deine Antwort',
    intro: (name) => `Hallo ${name}. So steht es.`,
    status: {
      unverified: 'Noch nicht bestätigt: Dein Klick fehlt',
      confirmed: 'Du bist dabei, dein Platz wartet',
      waitlisted: 'Auf der Warteliste',
      cancelled: 'Abgesagt, dein Platz ist frei',
    },
    gone: 'Dieser Termin steht nicht mehr im Kalender.',
    party: (guests) =>
      guests === 0
        ? 'Bisher nur du'
        : plural('de', guests, { one: 'Du und eine Person', other: 'Du und # Personen' }),
    slot: (number, label) => `${label}: Zeitfenster ${number}`,
    slotWanted: (label) => `${label}: Alle Zeitfenster sind vergeben`,
    page: (when) => `Die Seite vom ${when}`,
    calendar: (when) => `${when} in meinen Kalender`,
    confirm: 'Ich bestätige',
    cancel: 'Ich komme doch nicht',
    cancelAll: 'Alle diese Termine absagen',
    change: 'Etwas ändern',
    actionLabel: (action, when) => `${action}: ${when}`,
    save: 'Speichern',
    saved: 'Das ist gespeichert.',
    closed: 'Ändern geht nicht mehr. Absagen kannst du noch.',
    privacy: (rsvpDays) => `Diese Seite wird ${days(rsvpDays)} nach dem letzten Termin gelöscht.`,
  },

  host: {
    title: 'Dieser Termin, für die Gastgeber',
    intro: 'Diese Seite ist für alle, die einladen. Behalt ihre Adresse für dich.',
    coming: (count) =>
      count === 0
        ? 'Noch hat sich niemand angemeldet'
        : plural('de', count, { one: '# Person kommt', other: '# Leute kommen' }),
    waiting: (count) =>
      plural('de', count, {
        one: '# Person wartet auf einen Platz',
        other: '# Leute warten auf einen Platz',
      }),
    cancelled: 'Dieser Termin findet nicht statt',
    committed: 'Ein Termin, den seine Gastgeber abgesagt haben',
    cancelledText: 'Er ist abgesagt. Die Website sagt es, und alle bekommen eine Mail.',
    over: 'Dieser Termin ist vorbei.',
    cancel: 'Diesen Termin absagen',
    cancelText: 'Alle bekommen sofort eine Mail. Von hier aus lässt sich das nicht zurücknehmen.',
    reason: 'Warum?',
    reasonHint:
      'Ein Satz, wenn du magst. Er steht in den Mails und auf der Seite des Termins: bitte nichts Persönliches.',
    cancelSubmit: 'Absagen und allen Bescheid geben',
    cancelNobody: 'Den Termin absagen',
    address: 'Die Listen an meine Adresse bekommen',
    addressText:
      'Bisher gehen die Listen ans Team. Gib deine Adresse an: Dort kommt eine Mail an, und sobald du bestätigt hast, gilt sie.',
    addressOf: (names) =>
      `Adresse schon angegeben: ${names}. Eine neue ersetzt die alte, sobald sie bestätigt ist.`,
    person: 'Wer bist du?',
    emailHint: 'Für die Mails zu den Terminen, zu denen du einlädst. Für nichts sonst.',
    addressPrivacy: 'Deine Adresse sieht niemand. Bitte das Team, sie zu löschen, wann immer du willst.',
    addressSubmit: 'Schickt mir den Link',
    addressSent: 'Eine Mail ist unterwegs. Öffne sie und bestätige: Ohne diesen Klick ändert sich nichts.',
    confirm: {
      title: 'Deine Adresse als Gastgeber',
      text: (name) =>
        `Bestätige, und die Mails zu den Terminen von ${name} kommen an der Adresse an, an der du diesen Link bekommen hast.`,
      submit: 'Diese Adresse bestätigen',
      done: (name) => `Bestätigt. Die nächsten Listen von ${name} kommen an deine Adresse.`,
    },
    errors: {
      action: 'Entscheide dich: den Termin absagen oder eine Adresse angeben.',
      person: 'Sag, wer du bist, aus der Liste.',
    },
  },

  feedback: {
    emailHint: 'Nur, wenn du eine Antwort möchtest. Allein das Team sieht sie.',
    privacy: (count) =>
      `Das Team liest, was du schreibst, sonst niemand. Anonym ist es nicht: Unter hundert Leuten kennt man sich. Nach ${afterMonths(count)} wird alles gelöscht.`,
    submit: 'Ans Team schicken',
  },

  introduction: {
    label: (name) => `${name} kennenlernen`,
    emailHint: 'Damit das Team dir antworten kann. Niemand sonst bekommt sie zu sehen.',
    message: 'Warum ihr beide?',
    messageHint: 'Wer du bist, was du suchst, was du zu bieten hast.',
    privacy: (name, count) =>
      `Deine Nachricht geht ans Team, das mit ${name} darüber spricht. Nach ${afterDays(count)} wird alles gelöscht.`,
    submit: 'Das Team bitten',
  },

  errors: {
    requiredField: {
      name: 'Schreib deinen Namen.',
      email: 'Schreib deine Mailadresse.',
      date: 'Wähl mindestens einen Termin.',
      message: 'Schreib eine Nachricht.',
      other: 'Dieses Feld braucht eine Antwort.',
    },
    requiredAnswer: (label) => `Beantworte diese Frage: ${label}`,
    tooLong: (max) => `Das ist zu lang: höchstens ${max} Zeichen.`,
    tooLongAnswer: (label, max) => `Kürz deine Antwort auf ${max} Zeichen: ${label}`,
    oneValue: 'Nur ein Wert auf einmal.',
    text: 'Dieses Feld erwartet Text.',
    email: 'Schreib genau eine Mailadresse, zum Beispiel lea@example.org.',
    guestsNumber: 'Schreib eine ganze Zahl, 0, wenn du allein kommst.',
    guestsMany: (max) =>
      max === 0 ? 'Zu diesem Termin kommt man allein.' : `Das sind zu viele: ${atMost(max)}.`,
    option: 'Wähl etwas aus der Liste.',
    optionAnswer: (label) => `Wähl eine Antwort aus der Liste: ${label}`,
    locale: 'Diese Sprache wird hier nicht gesprochen.',
    date: 'Wähl Termine aus der Liste, jeden einmal.',
    datesMany: 'Das sind viele Termine auf einmal: Wähl weniger.',
    noSlots: 'Hier gibt es keine Zeitfenster.',
    unknown: 'Diese Frage wird hier nicht gestellt.',
    action: 'Entscheide dich: absagen, ändern oder bestätigen.',
  },

  pages: {
    back: 'Zurück zur Startseite',
    sendAgain: 'Noch einmal senden',
    again: {
      title: 'Noch eine Kleinigkeit',
      text: 'Nichts ist verloren: Was du geschrieben hast, steht unten.',
    },
    malformed: {
      title: 'Nicht lesbar',
      text: 'Das ist beschädigt angekommen. Geh zum Formular zurück und versuch es noch einmal.',
    },
    notFound: {
      title: 'Nicht gefunden',
      text: 'An dieser Adresse ist nichts. Ist der Link vielleicht abgeschnitten?',
    },
    noDate: { title: 'Termin nicht gefunden', text: 'Dieser Termin steht nicht im Kalender.' },
    noForm: { title: 'Formular nicht gefunden', text: 'Dieses Formular gibt es nicht, oder nicht mehr.' },
    noPerson: { title: 'Person nicht gefunden', text: 'Diese Person möchte nicht vorgestellt werden.' },
    method: { title: 'So nicht', text: 'Diese Adresse lässt sich auf diesem Weg nicht aufrufen.' },
    gone: {
      title: 'Gelöscht',
      text: 'Dieser Link hat ausgedient: Was er zeigte, ist gelöscht, wie versprochen.',
    },
    closed: { title: 'Diesmal nicht' },
    noRoom: {
      title: 'Nicht genug Platz',
      text: 'Für mehr Leute reicht der Platz nicht mehr. Geändert hat sich nichts.',
    },
    full: { title: 'Alles voll' },
    tooLarge: { title: 'Zu lang', text: 'Das sind mehr als 32\u00a0kB. Kürz es und versuch es noch einmal.' },
    unsupported: { title: 'Nicht lesbar', text: 'Diese Adresse erwartet ein Formular oder JSON.' },
    tooMany: {
      title: 'Langsam',
      text: 'Da kam viel auf einmal. Wart ein paar Minuten und schick es dann noch einmal.',
    },
    unavailable: {
      title: 'Kurze Störung',
      text: 'Noch ist nichts gespeichert. Wart eine Minute und schick es dann noch einmal.',
      textNothingTyped: 'Das ist gleich vorbei. Wart eine Minute und lad die Seite neu.',
    },
  },
};
