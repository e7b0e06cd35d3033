import type { StartersMessages } from '../../../src/i18n/fr/starters.ts';

const blank = (what: string): string => `[auszufüllen: ${what}]`;

export const starters: StartersMessages = {
  blank,
  blankWord: 'auszufüllen',
  person: {
    note: 'Das Profil ist verborgen, solange die Zeile hidden da ist. Hat die Person Ja gesagt, schriftlich?\nSchreib den Tag dieser Zusage unter consent, dann nimm diese Zeile und die von hidden heraus.',
    role: blank('was die Person macht, in wenigen Worten'),
    body: `## Was machst du hier?\n\n${blank('die Antwort')}\n\n## Was würde dir gerade helfen?\n\n${blank('die Antwort')}`,
  },
  event: {
    note: 'Jeden Freitag? Füg hinzu: recurrence: FREQ=WEEKLY;BYDAY=FR',
    summary: blank('in einem Satz, wie es dort ist'),
    place: blank('der Raum oder die Adresse'),
    body: `${blank('was dort geschieht, und für wen')}\n\n## Bringe ich etwas mit?\n\n${blank('ja, nein, was')}`,
  },
  badge: {
    note: 'icon: ein Emoji oder der Name einer SVG-Zeichnung neben dieser Datei.',
    description: blank('was die Person getan hat, um es zu bekommen'),
    body: blank('was es braucht, um es zu bekommen'),
  },
  project: {
    note: 'people: die Namen der Dateien in content/people/, ohne .md. Zum Beispiel people: [lea-martin]',
    summary: blank('das Projekt in einem Satz'),
    stage: blank('eine Idee, ein Prototyp, online …'),
    body: blank('was es ist, und wie es anfing'),
  },
  update: {
    note: 'Ist es die Neuigkeit eines Projekts oder einer Person? Füg project: oder person: mit dem Namen der Datei hinzu.',
    body: blank('was geschehen ist'),
  },
  form: {
    question: blank('deine Frage'),
    last: 'Noch etwas?',
    body: blank('warum du fragst, wer mitliest, und was aus den Antworten wird'),
  },
  skill: { note: 'aliases: andere Schreibweisen. Zum Beispiel aliases: [Video, Schnitt]' },
  page: { body: blank('der Text der Seite') },
  made: (file) => `${file} ist da.`,
  exists: (file) =>
    `${file} gibt es schon, und es bleibt, wie es ist. Öffne es, oder gib einen anderen Namen an.`,
  noName: (kind) =>
    `Der Name fehlt, mit mindestens einem Buchstaben oder einer Ziffer. Zum Beispiel: npm run new -- ${kind} "Léa Martin"`,
  next: {
    person:
      'Füll es aus, bitte die Person um ihr Einverständnis, dann npm run check. Ein Foto? npm run photo -- DATEI PERSON',
    event: 'Prüf Tag und Uhrzeit, füll den Rest aus, dann npm run check.',
    badge: 'Wähl Zeichnung und Farbe, dann verleih es: drei Zeilen unter badges, in einem Profil.',
    project: 'Füll es aus, trag die Leute ein, dann npm run check.',
    update: 'Schreib die Neuigkeit, dann npm run check.',
    form: 'Schreib deine Fragen, dann npm run check.',
    skill: 'Trag die anderen Schreibweisen ein, dann npm run check.',
    page: 'Schreib die Seite, dann npm run check.',
  },
  translation: (file, language) => `Auf ${language}: ${file}, mit allem, was übersetzt wird.`,
};
