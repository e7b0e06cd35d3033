import type { OwnMessages } from '../../../src/i18n/fr/own.ts';
import { starters } from './starters.ts';

const { blank } = starters;

export const own: OwnMessages = {
  usage: `npm run own: sechs Fragen, und die Website gehört dir. Oder ohne Fragen:
  npm run own -- --name "Der Bienenstock" --town Leipzig --languages de,en --timezone Europe/Berlin --colour sea \\
    --contact "Léa Martin <hallo@bienenstock.de>"
  --yes    fragt nicht nach
  --lang   die Sprache der Fragen`,
  welcome: 'Sechs Fragen, und diese Website gehört dir. Enter behält, was in Klammern steht.',
  questions: {
    name: 'Wie heißt der Ort?',
    town: 'In welcher Stadt?',
    languages: 'In welchen Sprachen? Die erste zuerst',
    timezone: 'In welcher Zeitzone?',
    colour: 'In welcher Farbe? Ein Name oder ein Code wie #D2391F',
    contact: 'Wer schreibt die Mails? Name und Adresse, wie Léa Martin <hallo@bienenstock.de>',
  },
  wrong: {
    name: 'Es braucht einen Namen, mit mindestens einem Buchstaben oder einer Ziffer.',
    town: 'Es braucht eine Stadt.',
    languages: (known) => `Die Website kann: ${known}. Versuch de, en oder de,en.`,
    timezone: 'Diese Zeitzone gibt es nicht. Versuch Europe/Berlin oder Europe/Zurich.',
    colour: (names) => `Versuch ${names} oder einen Code mit sechs Stellen wie #D2391F.`,
    contact: 'Es braucht eine Mailadresse, wie Léa Martin <hallo@bienenstock.de> oder hallo@bienenstock.de.',
  },
  going: (what) => `Der Beispielinhalt geht: ${what}.`,
  confirm: 'Los? (ja/nein)',
  yes: ['ja', 'j', 'yes', 'y'],
  stopped: 'Nichts hat sich geändert.',
  already: (name) =>
    `Diese Website gehört dir schon: ${name}. Nichts hat sich geändert. Zum Ändern öffne content/site.md.`,
  unsaved: (files) =>
    `Einige Dateien des Inhalts haben sich geändert und sind noch nicht gespeichert: ${files}. Speicher sie (git commit) oder nimm es zurück, damit nichts verloren geht. Nichts hat sich geändert.`,
  unread: 'Der Inhalt lässt sich nicht lesen: npm run check sagt, warum. Nichts hat sich geändert.',
  keptIn: (folder) => `Der frühere Inhalt liegt in ${folder}/.`,
  done: (name) => `Das ist ${name}.`,
  left: 'Was nur du wissen kannst (npm run check sagt es dir jederzeit wieder):',
  next: (url) => `Und jetzt:
1. npm start, und sieh dir deine Website an.
2. Füll aus, was oben fehlt: Das Gesetz will wissen, wer veröffentlicht.
3. npm run new -- person "Léa Martin", dann npm run new -- event "Mittagstisch am Freitag"
4. Sobald du die Adresse der Website kennst, schreib sie in content/site.md, anstelle von ${url}.`,
  place: {
    floors: ['Erdgeschoss', '1. Stock'],
    team: (name) => `Das Team von ${name}`,
    tagline: (town) => `Eine Etage in ${town} und die Leute, die dazugehören.`,
    note: 'url: die wirkliche Adresse der Website, sobald du sie kennst.\nfloors: deine Etagen, von unten nach oben.\naddress, wenn du magst: street, postalCode, city und country, je eine Zeile, eingerückt.',
    body: (name, town) =>
      `Komm rein zu ${name} in ${town}. Hier arbeiten Leute Seite an Seite, alle in ihrem Beruf, und leihen einander Ideen, eine Hand und manchmal ein Ladekabel.\n\n**Komm vorbei, ein Stuhl ist bestimmt noch frei.**`,
  },
  pages: {
    about: {
      title: 'Der Ort',
      body: (name, town) =>
        `${name} ist in ${town}. ${blank('in ein paar Sätzen, wer hier ist und wie es anfing')}\n\n## Wie funktioniert das?\n\n${blank('wie man kommt, an welchen Tagen, zu welchem Preis')}\n\n## Wer schreibt diese Website?\n\nWir selbst. Ein Profil, ein Termin, ein Aushang: Jedes ist eine kleine Textdatei, und wer schreiben kann, kann sie ändern. Das Programm dahinter heißt Étage und ist frei.`,
    },
    publisher: (name, mail) =>
      `${name}, ${blank('Rechtsform und Registernummer')}\\\n${blank('Straße, Postleitzahl, Ort, Land')}\n\nTelefon: ${blank('eine Telefonnummer')}\\\nE-Mail: [${mail}](mailto:${mail})`,
    director: blank('Vor- und Nachname der Person, die für den Inhalt verantwortlich ist'),
    address: blank('die Adresse'),
    sender: blank('der Name des Dienstes, der die Mails verschickt'),
  },
  badges: {
    newcomer: 'Gibt es bei der Ankunft. Es sagt nur eines: Sprich mich an, ich kenne hier noch niemanden.',
  },
};
