import type { CredentialsMessages } from '../../../src/i18n/fr/credentials.ts';

export const credentials: CredentialsMessages = {
  title: 'Dieses Abzeichen prüfen',
  sign: 'Prüfen',

  stated: {
    signed: {
      word: 'Signiert',
      text: 'Mit den folgenden Dateien kannst du es prüfen, ohne uns einfach zu glauben.',
    },
    hosted: {
      word: 'Hier hinterlegt, nicht signiert',
      text: 'Dieses Abzeichen trägt keine Signatur. Diese Website steht dafür ein.',
    },
    withdrawn: (date) => ({
      word: 'Zurückgezogen',
      text: `Zurückgezogen am ${date}. Seine Dateien sagen das auch.`,
    }),
  },

  checking: { word: 'Einen Moment …', text: 'Dein Browser prüft dieses Abzeichen.' },
  found: {
    valid: {
      word: 'Gültig',
      text: 'Dein Browser hat es gerade geprüft: Diese Website hat das Abzeichen signiert und nicht zurückgezogen.',
    },
    hosted: {
      word: 'Hier hinterlegt, nicht signiert',
      text: 'Dein Browser hat es gerade geprüft: Diese Website verleiht das Abzeichen und hat es nicht zurückgezogen.',
    },
    withdrawn: (date) => ({
      word: 'Zurückgezogen',
      text: `Zurückgezogen am ${date}: Dein Browser hat es gerade geprüft.`,
    }),
    withdrawnSince: {
      word: 'Zurückgezogen',
      text: 'Dieses Abzeichen wurde eben erst zurückgezogen. Lad die Seite neu, um zu sehen, seit wann.',
    },
  },
  unverifiable: {
    word: 'Nicht prüfbar',
    browser: 'Dein Browser kann diese Signatur nicht lesen. Versuch es mit einem neueren.',
    network: 'Das Netz hat nicht geantwortet.',
    missing: 'Eine der Dateien, die zum Prüfen nötig sind, fehlt.',
    unreadable: 'Eine der Dateien ist beschädigt, oder jemand hat etwas hinzugefügt.',
    host: 'Dieses Abzeichen wurde für eine andere Adresse gemacht. Dort lässt es sich prüfen.',
    key: 'Diese Website kennt den Schlüssel nicht, mit dem signiert wurde.',
    signature: 'Die Signatur passt nicht zum Inhalt: Seither hat sich etwas geändert.',
    page: 'Diese Seite und die Datei des Abzeichens sagen nicht dasselbe.',
  },
  retry: 'Noch einmal versuchen',

  issuer: 'Verliehen von',
  recipient: 'Verliehen an',
  given: 'Verliehen am',
  withdrawn: 'Zurückgezogen am',
  signature: 'Signiert mit dem Schlüssel',
  notSigned: 'Signatur',
  none: 'Keine: hier hinterlegt, nicht signiert',

  files: 'Die Dateien',
  credential: {
    name: 'Das signierte Abzeichen',
    text: 'Für alle, die ohne diese Website prüfen wollen. Open Badges 3.0, als JSON.',
  },
  emblem: {
    name: 'Das Emblem',
    signed:
      'Das signierte Abzeichen steckt im Bild. Verschick die Datei: Ein Bildschirmfoto behält nichts davon.',
    hosted: 'Das Abzeichen steckt im Bild. Verschick die Datei: Ein Bildschirmfoto behält nichts davon.',
  },
  assertion: {
    name: 'Das hinterlegte Abzeichen',
    text: 'Für Websites, die Abzeichen an ihrer Adresse lesen. Open Badges 2.0, als JSON.',
  },
  keys: { name: 'Die Schlüssel', text: 'Mit ihnen signiert diese Website, die früheren eingeschlossen.' },
  status: { name: 'Die zurückgezogenen Abzeichen', text: 'Eine Liste von Nummern, ganz ohne Namen.' },

  elsewhere: 'Anderswo prüfen',
  elsewhereSigned:
    'Gib das signierte Abzeichen einem öffentlichen Prüfdienst wie VerifierPlus oder dem von 1EdTech. Diese Seite schickt ihnen nichts.',
  elsewhereHosted:
    'Gib das Emblem oder die Adresse des hinterlegten Abzeichens einem Prüfdienst für Open Badges 2.0 wie dem von 1EdTech. Diese Seite schickt ihm nichts.',
};
