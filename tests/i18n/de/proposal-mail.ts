import { plural } from '../../../src/i18n/format.ts';
import type { ProposalMail } from '../../../src/i18n/fr/proposal-mail.ts';

export const proposalMail: ProposalMail = {
  confirm: {
    subject: (what) => `Ein Klick, und das Team bekommt ${what}`,
    heading: 'Noch ein Klick',
    text: (what) =>
      `Jemand, wahrscheinlich du, hat gerade das Formular für ${what} ausgefüllt. Öffne den Link und bestätige: Erst dann bekommt es das Team.`,
    photo:
      'Möchtest du ein Foto auf deiner Seite? Antworte auf diese Mail und häng es an, so wie es ist: Das Team schneidet es zu und entfernt, was die Kamera darin vermerkt hat.',
    action: 'Bestätigen',
    notYou:
      'Du hast nichts angefragt? Dann vergiss diese Mail: Ohne den Klick kommt nichts an, und in sieben Tagen ist alles gelöscht.',
  },
  staff: {
    intro: (date, time) =>
      `Abgeschickt am ${date} um ${time}, und bestätigt von der Adresse, an die deine Antwort geht.`,
    publish: 'Sieh dir an, wie es wird, dann veröffentliche oder lehne ab: Alles steht auf der Seite.',
    byHand:
      'Das Repository ist nicht mit der Website verbunden (GIT_TOKEN): Zum Veröffentlichen leg die angehängten Dateien in den Ordner, den ihr Name nennt, und sag es dann auf der Seite.',
    action: 'Lesen und veröffentlichen',
    attached: (count) =>
      plural('de', count, { one: 'Die Datei hängt an.', other: 'Die # Dateien hängen an.' }),
    gone: (paths) => `Zu löschen: ${paths}.`,
    reply: (email) => `Deine Antwort auf diese Mail geht an ${email}.`,
    secret: 'Behaltet diese Mail im Team: Ihr Link genügt, um zu veröffentlichen.',
    kept: (days) =>
      plural('de', days, {
        one: 'Nach # Tag wird alles gelöscht.',
        other: 'Nach # Tagen wird alles gelöscht.',
      }),
  },
  declined: {
    subject: 'Zu dem, was du geschickt hast',
    heading: 'Diesmal nicht',
    text: (what) => `Das Team hat ${what} gelesen und veröffentlicht das so nicht.`,
    leaveText: 'Das Team hat die Seite vorerst nicht heruntergenommen.',
    word: 'Das Team schreibt',
    after: 'Antworte auf diese Mail, um darüber zu sprechen. Was du geschickt hattest, ist gelöscht.',
  },
  live: {
    subject: {
      join: 'Deine Seite ist online',
      change: 'Deine Seite ist auf dem neuesten Stand',
      leave: 'Deine Seite ist nicht mehr auf der Website',
      card: 'Deine Karte hängt',
      update: 'Deine Neuigkeit ist online',
      event: 'Dein Termin steht im Kalender',
      host: 'Du lädst ein',
    },
    text: {
      join: 'Willkommen auf der Etage. Das ist deine Seite: Teil sie, zeig sie am Nachbartisch.',
      change:
        'Deine Änderungen sind ab jetzt zu sehen. In den sozialen Netzwerken kann sich eine alte Vorschau noch ein, zwei Tage halten.',
      leave:
        'Deine Seite, dein Foto und dein Name sind von der Website verschwunden. Danke, dass du da warst.',
      card: 'Sie hängt sechzig Tage. Soll sie länger hängen, schick sie noch einmal oder kreuz beim Ändern deiner Seite das Kästchen für deine Karten an. Antwortet jemand, macht das Team euch bekannt.',
      update: 'Sie steht auf der Seite des Projekts, auf der Startseite und im Feed.',
      event:
        'Alle können jetzt zusagen. Die Listen gehen ans Team, oder an dich, wenn du dort deine Adresse angibst.',
      host: 'Es steht beim Termin. Die Glocke gehört dir.',
    },
    action: 'Ansehen',
    erase: 'Was noch bleibt, bis alles gelöscht ist',
    erase1:
      'Das Repository bewahrt alte Fassungen der Dateien auf, der Hoster alte Veröffentlichungen: Das Team räumt sie weg, wenn du auf diese Mail antwortest und darum bittest.',
    erase2:
      'Suchmaschinen und soziale Netzwerke behalten ihre Kopie der Seite und ihres Bildes noch eine Weile: Wir bitten mit dir zusammen um die Entfernung.',
    erase3:
      'Deine Anmeldungen und Nachrichten, falls es welche gibt, werden auf Wunsch aus der Datenbank gelöscht (das Team startet „npm run data -- erase“ mit deiner Adresse). Verschickte Mails bleiben in ihren Postfächern.',
    kept: 'Deine Adresse wird dafür nicht mehr aufbewahrt.',
  },
  about: {
    'proposal-confirm': 'Die Bitte, eine Einsendung zu bestätigen',
    proposal: 'Eine Einsendung zum Lesen',
    'proposal-declined': 'Die Antwort auf eine Einsendung',
    'proposal-live': 'Die Nachricht, dass etwas online ist',
  },
};
