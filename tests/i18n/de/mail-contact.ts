import { plural } from '../../../src/i18n/format.ts';
import type { ContactMailMessages } from '../../../src/i18n/fr/mail-contact.ts';

export const contactMail: ContactMailMessages = {
  feedback: {
    subject: (form) => `Eine Antwort auf „${form}“`,
    heading: (form) => form,
    from: (name) => `Unterschrieben: ${name}.`,
    nameless: 'Ohne Unterschrift.',
    received: (date, time) => `Eingegangen am ${date} um ${time}.`,
    blank: (questions) => `Ohne Antwort: ${questions}`,
    scale: (value) => `${value} von 5`,
    reply: (email) => `Deine Antwort auf diese Mail geht an ${email}.`,
    noReply: 'Es wurde keine Adresse hinterlassen: Antworte nicht auf diese Mail, niemand würde es lesen.',
    trust: 'Das ist dem Team anvertraut: Bitte leite es nicht weiter.',
    kept: (months) =>
      plural('de', months, {
        one: 'Nach # Monat wird alles gelöscht.',
        other: 'Nach # Monaten wird alles gelöscht.',
      }),
  },
  introduction: {
    subject: (asker, person) => `${asker} würde gern ${person} kennenlernen`,
    heading: (person) => `Machst du mit ${person} bekannt?`,
    asks: (asker, person) => `${asker} würde gern ${person} kennenlernen und bittet dich zu vermitteln.`,
    message: 'Die Nachricht',
    decide: (asker, person) =>
      `Du entscheidest. ${asker} hat die Mailadresse nicht gesehen und bekommt sie auch nicht: Zeig diese Nachricht zuerst ${person}, für ein Ja oder ein Nein.`,
    action: 'Zum Profil',
    reply: (email) => `Deine Antwort auf diese Mail geht an ${email}.`,
    received: (date, time) => `Eingegangen am ${date} um ${time}.`,
    kept: (days) =>
      plural('de', days, {
        one: 'Nach # Tag wird alles gelöscht.',
        other: 'Nach # Tagen wird alles gelöscht.',
      }),
  },
  test: {
    subject: 'Die Probemail ist da',
    text: 'Die Website kann dir schreiben: Diese Mail kam auf demselben Weg wie alle anderen.',
    look: 'Eines ist noch zu sehen. Öffne das Original der Nachricht (in Gmail: die drei Punkte, dann „Original anzeigen“). Dort sollte „SPF: PASS“ und „DKIM: PASS“ stehen; anderswo steht in der Zeile Authentication-Results „spf=pass“ und „dkim=pass“.',
    otherwise:
      'Dort steht etwas anderes, oder diese Mail lag im Spam-Ordner? Dann landen die Anmeldungen auch dort. Der Mailserver (SMTP_URL) muss für die Domain des Absenders (MAIL_FROM) schreiben dürfen: Seine Anleitung sagt, welche DNS-Einträge dafür nötig sind.',
    asked: (date, time) =>
      `Angefordert am ${date} um ${time} mit dem Befehl npm run doctor. Niemand sonst hat sie bekommen.`,
  },
  undeliverable: {
    subject: 'Eine Mail ist nicht angekommen',
    heading: 'Eine Mail ist nicht angekommen',
    failed: (what, date, time) => `${what}: Am ${date} um ${time} haben wir aufgegeben.`,
    reason: (reason) => `Der Fehlercode: ${reason}.`,
    perhaps:
      'Vielleicht ist sie doch angekommen, vielleicht zweimal: Der Mailserver hatte sie ganz und sagte dann nichts mehr. Im Zweifel tu so, als fehle sie.',
    discreet: 'Diese Mail sagt weder, für wen sie war, noch was darin stand. Das ist Absicht.',
    about: {
      'rsvp-answer': 'Die Antwort auf eine Anmeldung',
      'rsvp-verify': 'Die Bitte, eine Anmeldung zu bestätigen',
      'rsvp-standing': 'Der Hinweis auf eine bestehende Anmeldung',
      'rsvp-promoted': 'Die Nachricht von einem freien Platz',
      'rsvp-changed': 'Die Nachricht von einer Änderung',
      'rsvp-cancelled': 'Die Nachricht von einer Absage',
      'rsvp-reminder': 'Die Erinnerung an einen Termin',
      'date-cancelled': 'Die Nachricht, dass ein Termin ausfällt',
      'date-moved': 'Die Nachricht von einem anderen Datum oder Ort',
      'host-list': 'Die Liste für die Gastgeber eines Termins',
      'host-changes': 'Die Änderungen des Tages für die Gastgeber eines Termins',
      'host-overbooked': 'Die Warnung vor einem zu vollen Termin',
      'host-cancelled': 'Die Nachricht von einer Absage in letzter Minute',
      'host-address': 'Die Bitte, die Adresse eines Gastgebers zu bestätigen',
      feedback: 'Eine Antwort auf ein Formular',
      introduction: 'Eine Bitte um Vermittlung',
      test: 'Die Probemail',
    },
    other: 'Eine Mail',
    attendee:
      'Auf der Website stimmt die Anmeldung, nur die Mail fehlt. Oft steckt ein Tippfehler in der Adresse. Sagt dir jemand, dass nichts angekommen ist, schlag vor, sich noch einmal anzumelden.',
    promoted:
      'Der Platz ist vergeben, aber die Person weiß es nicht: Gib Bescheid, wenn du sie kennst, und prüft zusammen die Adresse.',
    changedDate:
      'Die Person weiß nicht, dass sich der Termin geändert hat: Gib Bescheid, wenn du sie kennst. Die Website selbst stimmt.',
    host: 'Sie war für die Gastgeber. Ist die Adresse nicht die des Kontakts, bitte darum, sie noch einmal anzugeben.',
    contact:
      'Sie war für dich, und die Website bewahrt auf, was darin stand. Prüf die Adresse des Kontakts in content/site.md, dann die Einstellungen SMTP_URL und MAIL_FROM.',
  },
};
