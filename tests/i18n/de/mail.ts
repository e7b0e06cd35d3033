import { plural } from '../../../src/i18n/format.ts';
import type { MailMessages } from '../../../src/i18n/fr/mail.ts';
import { contactMail } from './mail-contact.ts';
import { hostMail } from './mail-host.ts';

export const mail: MailMessages = {
  calendarNote: 'Zum Ändern oder Absagen nimm den Link in der Mail.',
  hello: 'Hallo,',
  at: (date, time) => `${date} um ${time}`,
  days: (first, last) => `${first} bis ${last}`,
  allDay: 'den ganzen Tag',
  hosts: (names) => `Mit ${names}`,
  party: (guests) =>
    plural('de', guests, { one: 'Du und eine weitere Person', other: 'Du und # weitere Personen' }),
  slot: (label, slot) => `${label}: Zeitfenster ${slot}`,
  subject: (what, title, when) => `${what}: ${title}, ${when}`,
  subjectOfSeveral: (what, title, count) => `${what}: ${title}, ${count} Termine`,

  status: {
    unverified: 'Zu bestätigen',
    confirmed: 'Platz reserviert',
    waitlisted: 'Warteliste',
    cancelled: 'Abgesagt',
    calledOff: 'Dieser Termin findet nicht statt',
  },

  confirmed: {
    what: 'Du bist dabei',
    heading: 'Dein Platz ist reserviert',
    text: 'Wir freuen uns auf dich.',
  },
  waitlisted: {
    what: 'Warteliste',
    heading: 'Alles voll, aber du stehst auf der Warteliste',
    text: 'Wird ein Platz frei, bekommt ihn die nächste Person auf der Liste. Bist du an der Reihe, schreiben wir dir sofort. Versprechen können wir nichts, aber du musst auch nichts tun: Warte auf unsere Mail, bevor du kommst.',
    party: 'Ihr kommt alle zusammen hinein, sobald es genug Plätze für euch gibt.',
  },
  several: {
    what: 'Notiert',
    heading: 'Deine Termine, einer nach dem anderen',
    text: 'Jeder Termin hat seine eigene Antwort und lässt sich absagen, ohne dass sich an den anderen etwas ändert.',
    file: 'Die angehängte Datei trägt die reservierten Termine in deinen Kalender ein.',
    filename: 'termine.ics',
  },
  noSlot: (label) => `„${label}“ war schon vergeben. Dein Platz selbst ist reserviert.`,
  noSlotOn: (label, when) => `„${label}“ (${when}) war schon vergeben. Dein Platz selbst ist reserviert.`,
  verify: {
    what: 'Ein Klick zum Bestätigen',
    heading: 'Noch ein Klick',
    text: 'Deine Anfrage ist da, aber noch ist kein Platz reserviert. Öffne den Link und bestätige: Erst dann zählt sie.',
    action: 'Bestätigen, dass ich komme',
    notYou: 'Du hast nichts angefragt? Dann vergiss diese Mail: Ohne diesen Klick ist nichts reserviert.',
  },
  standing: {
    what: 'Du stehst schon auf der Liste',
    heading: 'Du stehst schon auf der Liste',
    text: 'Mit deiner Adresse kam noch eine Anfrage. Geändert hat sie nichts: Das hier ist notiert. Zum Ändern nimm den Link.',
  },
  promoted: {
    what: 'Ein Platz für dich',
    heading: 'Ein Platz ist frei geworden, und er gehört dir',
    text: 'Du bist von der Warteliste herunter: Wir freuen uns auf dich.',
    giveUp: 'Du kannst nicht mehr kommen? Sag bald ab, jemand anderes freut sich.',
    giveUpBefore: (date, time) =>
      `Du kannst nicht mehr kommen? Gib deinen Platz vor ${date}, ${time} zurück, dann hat noch jemand etwas davon.`,
  },
  changed: { what: 'Geändert', heading: 'Es ist geändert', text: 'Das ist jetzt notiert.' },
  cancelled: {
    what: 'Abgesagt',
    heading: 'Du hast abgesagt',
    text: 'Danke, dass du Bescheid gegeben hast. Bis zum nächsten Mal.',
    several: 'Wenn du diese Termine im Kalender hattest, nimm sie dort noch heraus.',
    action: 'Meine Antwort ansehen',
    notYou: 'Du hast gar nicht abgesagt? Antworte bald auf diese Mail.',
  },
  reminder: {
    what: 'Erinnerung',
    heading: 'Bald ist es so weit',
    text: 'Wir freuen uns auf dich. Wenn du doch nicht kannst, sag es jetzt: Über einen freien Stuhl freut sich immer jemand.',
  },
  dateCancelled: {
    what: 'Abgesagt',
    heading: 'Dieser Termin findet nicht statt',
    text: 'Entschuldige, dass es anders kommt. Mach dich nicht auf den Weg: Mehr ist nicht zu tun.',
    calendar: 'Steht der Termin in deinem Kalender, nimmt diese Mail ihn heraus. Sieh trotzdem nach.',
    others: 'Kommst du zu anderen Terminen, ändert sich an denen nichts.',
    notYou:
      'Du hast nichts angefragt? Da hat sich wohl jemand bei der Adresse vertippt. Du musst nichts tun.',
  },
  dateMoved: {
    what: {
      back: 'Er findet doch statt',
      day: 'Neues Datum',
      time: 'Neue Uhrzeit',
      place: 'Neuer Ort',
      dayAndPlace: 'Neues Datum und neuer Ort',
      timeAndPlace: 'Neue Uhrzeit und neuer Ort',
      other: 'Neues zu deinem Termin',
    },
    back: 'Dieser Termin war abgesagt. Er findet doch statt.',
    before: (what) => `Bisher war es: ${what}.`,
    seat: 'Dein Platz bleibt reserviert.',
    line: 'Du bleibst auf der Warteliste, an derselben Stelle.',
    calendar: 'Steht der Termin in deinem Kalender, berichtigt ihn diese Mail. Sieh trotzdem nach.',
    calendarBack: 'Diese Mail trägt ihn wieder in deinen Kalender ein. Sieh trotzdem nach.',
  },

  manage: {
    action: 'Ansehen, ändern oder absagen',
    seat: 'Du kommst doch nicht? Nimm diesen Link: Nur er gibt deinen Platz frei. Die Einladung im Kalender zu beantworten, ändert nichts.',
    seats:
      'Ein Termin passt dir nicht mehr? Nimm diesen Link: Nur er gibt deinen Platz frei. Ihn im Kalender zu löschen, ändert nichts.',
    line: 'Du möchtest nicht länger warten? Nimm diesen Link: Nur er nimmt dich von der Liste. Die Einladung im Kalender zu beantworten, ändert nichts.',
    secret: 'Behalt diesen Link für dich: Er genügt, um deine Antwort zu ändern.',
  },
  footer: {
    notYou:
      'Du hast nichts angefragt? Da hat sich wohl jemand bei der Adresse vertippt: Öffne den Link und sag ab.',
    question: (contact) => `Eine Frage? Antworte auf diese Mail. ${contact} liest sie.`,
    kept: (days) =>
      plural('de', days, {
        one: 'Deine Antwort wird # Tag nach dem Termin gelöscht.',
        other: 'Deine Antwort wird # Tage nach dem Termin gelöscht.',
      }),
  },

  host: hostMail,

  ...contactMail,
};
