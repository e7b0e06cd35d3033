import { plural } from '../../../src/i18n/format.ts';
import type { ProposalMessages } from '../../../src/i18n/fr/proposals.ts';
import { proposalMail } from './proposal-mail.ts';

export const proposals: ProposalMessages = {
  kinds: {
    join: {
      title: 'Komm auf die Etage',
      lead: 'Fünf Minuten, und deine Seite ist fertig. Das Team liest sie, und eine Mail sagt dir, wann sie online ist.',
      submit: 'Meine Seite abschicken',
      what: 'deine Seite',
      link: 'Du gehörst zur Etage? Mach deine Seite',
      staff: (name) => `${name} möchte eine Seite`,
    },
    change: {
      title: 'Ändere deine Seite',
      lead: 'Das steht heute darauf. Ändere, was du willst, und lass den Rest.',
      submit: 'Die Änderungen abschicken',
      what: 'die Änderungen an deiner Seite',
      link: 'Das bist du? Ändere deine Seite',
      staff: (name) => `${name}: eine Seite zu ändern`,
    },
    leave: {
      title: 'Nimm deine Seite herunter',
      lead: 'Du musst nicht sagen, warum. Deine Seite, dein Foto und dein Name verschwinden von der Website.',
      submit: 'Meine Seite herunternehmen',
      what: 'das Herunternehmen deiner Seite',
      link: 'Meine Seite herunternehmen',
      staff: (name) => `${name} möchte von der Website`,
    },
    card: {
      title: 'Häng eine Karte auf',
      lead: 'Etwas gesucht, eine helfende Hand zu bieten: Ein Satz genügt. Die Karte hängt sechzig Tage am Brett; schick sie unverändert noch einmal, und sie bleibt sechzig länger.',
      submit: 'Aufhängen',
      what: 'deine Karte',
      link: 'Häng eine Karte auf',
      staff: (name) => `${name}: eine Karte fürs Brett`,
    },
    update: {
      title: 'Erzähl, wie es läuft',
      lead: 'Ein Erfolg, ein Schlamassel, eine Zahl: was seit dem letzten Mal geschehen ist.',
      submit: 'Die Neuigkeit abschicken',
      what: 'deine Neuigkeit',
      link: 'Dein Projekt? Erzähl, wie es läuft',
      staff: (title) => `Neuigkeit: ${title}`,
    },
    event: {
      title: 'Schlag einen Termin vor',
      lead: 'Ein Workshop, ein Kaffeeklatsch, ein Filmabend: Sag, was und wann. Das Team antwortet dir.',
      submit: 'Vorschlagen',
      what: 'deinen Termin',
      link: 'Schlag einen Termin vor',
      staff: (title) => `Ein Termin wird vorgeschlagen: ${title}`,
    },
    host: {
      title: 'Lad zu einem Termin ein',
      lead: 'An einem Freitag gehört der Tisch dir: Du empfängst die Leute, stellst sie vor und läutest die Glocke.',
      submit: 'Ich mach’s',
      what: 'den Termin, zu dem du einlädst',
      link: 'Lad zu einem Termin ein',
      staff: (name) => `${name} möchte einladen`,
    },
  },

  titleFor: (title, name) => `${title}, ${name}`,

  fields: {
    name: { label: 'Dein Name', hint: 'So, wie man dich nennt. Er wird gezeigt.' },
    role: { label: 'Was du machst', hint: 'In einer Zeile: „Illustratorin, zeichnet Pflanzen, die murren“.' },
    membership: { label: 'Du kommst …' },
    occupation: { label: 'Du bist …' },
    organization: { label: 'Deine Firma, deine Schule', hint: 'Wenn es eine gibt.' },
    floor: { label: 'Deine Etage' },
    skills: {
      label: 'Was du kannst',
      hint: 'Höchstens zwölf, mit Kommas dazwischen: Foto, Fahrräder, TypeScript.',
    },
    offers: {
      label: 'Was du bietest',
      hint: 'Eine Sache pro Zeile. Jede Karte hängt sechzig Tage am Brett.',
    },
    needs: { label: 'Was du suchst', hint: 'Auch hier eine Sache pro Zeile.' },
    renew: {
      label: 'Meine Karten noch einmal sechzig Tage hängen lassen',
      hint: 'Die am Brett, „Ich suche“ und „Ich biete“.',
    },
    website: { label: 'Deine Website' },
    linkedin: { label: 'LinkedIn' },
    mastodon: { label: 'Mastodon' },
    github: { label: 'GitHub' },
    question1: {
      label: 'Woran arbeitest du gerade?',
      hint: 'Antworte wie am Tisch. Oder lass es leer.',
    },
    question2: { label: 'Womit kann man zu dir kommen?' },
    question3: { label: 'Worüber würdest du dich hier freuen?' },
    interview: {
      label: 'Dein Interview',
      hint: 'Eine Frage beginnt mit ## und endet mit einem Fragezeichen. Eine leere Zeile trennt Absätze.',
    },
    publish: { label: 'Ja, veröffentlicht diese Seite auf der Website, für alle sichtbar' },
    photo: {
      label: 'Ja, veröffentlicht auch mein Foto',
      hint: 'Zum Schicken antworte auf die Mail, die gleich kommt: Das Team setzt es ein.',
    },
    search: { label: 'Suchmaschinen dürfen meine Seite zeigen' },
    introductions: { label: 'Man darf das Team bitten, uns bekannt zu machen' },
    note: { label: 'Ein Wort ans Team?', hint: 'Es wird nicht veröffentlicht.' },
    person: { label: 'Wer bist du?' },
    card: { label: 'Welche Karte?' },
    text: {
      label: 'Deine Karte, in einem Satz',
      hint: 'Ohne Adresse und Telefon: Das Team macht euch bekannt.',
    },
    'host.text': {
      label: 'Was geschehen wird',
      hint: 'In einem Satz: „Wir kosten tausend Gläser.“ Oder nichts.',
    },
    project: { label: 'Welches Projekt?' },
    title: { label: 'In einer Zeile', hint: 'Wie eine Schlagzeile.' },
    'event.title': { label: 'Der Name des Termins' },
    news: { label: 'Was geschehen ist' },
    summary: { label: 'In einem Satz', hint: 'Was Lust macht zu kommen.' },
    date: { label: 'An welchem Tag?' },
    time: { label: 'Um wie viel Uhr?' },
    minutes: { label: 'Wie viele Minuten?' },
    place: { label: 'Wo?', hint: 'Die Küche, der kleine Raum, das Dach.' },
    'event.floor': { label: 'Auf welcher Etage?' },
    seats: { label: 'Wie viele Stühle?', hint: 'Leer: so viele, wie kommen.' },
    host: { label: 'Wer lädt ein?' },
    story: { label: 'Der Rest der Geschichte', hint: 'Was man mitbringt, wie es abläuft.' },
    event: { label: 'Welche Veranstaltung?' },
  },

  options: {
    resident: 'jeden Tag, oder fast',
    nomad: 'ab und zu',
    neighbour: 'von einer anderen Etage',
    freelance: 'freiberuflich',
    student: 'im Studium',
    entrepreneur: 'am Gründen',
    employee: 'angestellt',
    other: 'etwas anderes',
    needs: 'Ich suche',
    offers: 'Ich biete',
  },
  choose: 'Bitte wählen',
  emailHint:
    'Um dich um einen Klick zu bitten und dir zu sagen, wann es online ist. Niemand bekommt sie zu sehen.',
  recognised:
    'Ein Konto gibt es hier nicht: Jemand vom Team erkennt dich und veröffentlicht dann. Ohne das ändert sich nichts.',
  after: 'Und dann?',
  afterSteps: [
    'Eine Mail bittet dich um einen Klick.',
    'Das Team erkennt dich und liest es.',
    'Es geht online, und eine Mail sagt es dir.',
  ],
  whoAreYou: 'Such deinen Namen, und los geht’s.',
  others: 'Noch etwas zu sagen?',
  privacy: (days) =>
    `Was gezeigt wird, ist öffentlich. Deine Adresse und dein Wort ans Team bleiben beim Team, höchstens ${plural('de', days, { one: '# Tag', other: '# Tage' })}.`,
  consents: 'Womit du einverstanden bist',
  consentsText: 'Alles gilt ab dem Tag, an dem du abschickst, und lässt sich jederzeit zurücknehmen.',
  questions: {
    question1: 'Woran arbeitest du gerade?',
    question2: 'Womit kann man zu dir kommen?',
    question3: 'Worüber würdest du dich hier freuen?',
  },
  hostedBy: (name, text) => (text ? `${name} lädt ein: ${text}` : `${name} lädt ein.`),

  errors: {
    personal:
      'Eine Mailadresse oder Telefonnummer wird hier nicht gezeigt: Nimm sie heraus, das Team macht euch bekannt.',
    letters:
      'Ein Zeichen in diesem Text lässt sich auf den Bildern nicht zeichnen. Schreib es anders: lateinische oder arabische Buchstaben, keine seltenen Emojis.',
    tooMany: (most) => `${plural('de', most, { one: 'Nur eine', other: 'Höchstens #' })}: Behalt die besten.`,
    url: 'Schreib die Adresse einer Seite, zum Beispiel https://example.org.',
    date: 'Schreib einen Tag, zum Beispiel 2026-11-27.',
    past: 'Dieser Tag ist vorbei.',
    noDate: 'An diesem Tag findet die Veranstaltung nicht statt. Schau in den Kalender.',
    time: 'Schreib eine Uhrzeit, zum Beispiel 18:30.',
    number: (least, most) => `Schreib eine Zahl von ${least} bis ${most}.`,
    publish: 'Ohne dieses Ja kann die Seite nicht veröffentlicht werden.',
    nothing: 'Nichts ist anders als auf deiner Seite. Ändere etwas, oder lass dem Team ein Wort da.',
    action: 'Entscheide dich: veröffentlichen oder ablehnen.',
  },

  received: {
    title: 'Schau in deine Mails',
    text: 'Eine Mail ist an deine Adresse unterwegs. Öffne sie und bestätige mit einem Klick: Erst dann bekommt das Team, was du geschickt hast.',
    nothing: 'Nichts angekommen? Schau im Spam-Ordner nach, oder schreib an',
    home: 'Zurück zur Startseite',
  },

  confirm: {
    title: 'Noch ein Klick',
    text: (what) => `Bestätige, und das Team bekommt ${what}.`,
    submit: 'Ja, das bin ich',
    done: 'Bestätigt. Das Team liest es, und eine Mail sagt dir, wann es online ist.',
    published: 'Angenommen. Eine Mail sagt dir, wann es online ist.',
    live: 'Es ist online.',
    declined: 'Das Team hat dir per Mail geantwortet.',
  },

  staff: {
    title: 'Zu lesen',
    recognise:
      'Erkennst du die Person? Die Adresse ist bestätigt, aber einen Namen kann jeder angeben. Im Zweifel antworte auf die Mail, bevor du veröffentlichst.',
    samePerson: (name) =>
      `Es gibt schon eine Seite auf den Namen ${name}. Das wäre eine zweite: Ist es wirklich jemand anderes?`,
    private: 'Ein Wort ans Team, das nicht veröffentlicht wird',
    preview: 'So wird es auf der Website',
    changes: 'Was sich ändert',
    before: 'vorher',
    after: 'nachher',
    emptied: '(geleert)',
    consentYes: 'ja',
    consentNo: 'nein',
    files: 'Die Dateien, für alle, die sie sehen wollen',
    newFile: 'neu',
    goneFile: 'gelöscht',
    changedFile: 'geändert',
    translate: (language) =>
      `Geschrieben auf ${language}. Die anderen Sprachen zeigen denselben Text, bis jemand ihn im Editor übersetzt.`,
    retranslate:
      'Die Übersetzung dieser Seite bleibt, wie sie ist, wo sie eigene Worte hat: Lies sie bei Gelegenheit noch einmal.',
    photo:
      'Die Person möchte ein Foto. Sie schickt es als Antwort auf ihre Mail: Setz es im Editor ein, sobald du veröffentlicht hast.',
    leave:
      'Die Dateien gehen, und der Name verschwindet aus Projekten, Terminen und Neuigkeiten. Deren Texte bleiben.',
    publish: 'Veröffentlichen',
    publishText: 'Speichert es. Online geht es danach, einmal für alles, was wartet.',
    decline: 'Freundlich ablehnen',
    word: 'Dein Wort dazu',
    wordHint: 'Es geht so per Mail hinaus. Ein Satz genügt.',
    declineSubmit: 'Abschicken und ablehnen',
    byHand: 'Zum Veröffentlichen, zwei Schritte',
    byHand1:
      'Öffne den Anhang der Mail, und leg jede Datei in den Ordner, den ihr Name nennt (oder übertrag sie in den Editor).',
    byHand2:
      'Speicher, komm dann hierher zurück und sag es: Die Person bekommt eine Mail, sobald es online ist.',
    byHandDone: 'Erledigt',
    conflict: 'Diese Seite hat sich inzwischen geändert',
    conflictText: (what) =>
      `Jemand hat schon etwas geändert an: ${what}. Nichts ist verloren: Worum gebeten wurde, steht unten. Mach die Änderung im Editor, und sag dann, dass sie erledigt ist.`,
    nothingLeft: 'Die Website sagt das alles schon: Es gibt nichts mehr zu veröffentlichen.',
    busy: 'Es wird gerade veröffentlicht. Lad die Seite in einer Minute neu.',
    gitFailed:
      'Das Speichern hat nicht geklappt. Nichts ist veröffentlicht, nichts ist verloren: Versuch es in einer Minute noch einmal.',
    committed: {
      join: 'Eine neue Seite, von der Person selbst geschickt',
      change: 'Eine Seite geändert, wie von der Person gewünscht',
      leave: 'Eine Seite heruntergenommen, wie von der Person gewünscht',
      card: 'Eine Karte am Brett',
      update: 'Neues von einem Projekt',
      event: 'Ein vorgeschlagener Termin',
      host: 'Jemand lädt zu einem Termin ein',
    },
    published: 'Gespeichert',
    publishedText:
      'Online geht es, wenn die Website das nächste Mal veröffentlicht wird, mit allem, was wartet. Dann bekommt die Person eine Mail.',
    publishedHook:
      'Du kannst die Website jetzt veröffentlichen oder warten, bis noch etwas dazukommt: Jedes Veröffentlichen zählt im Tarif.',
    publishedEditor: 'Im Editor bringt der Knopf „Veröffentlichen“ alles Gespeicherte online.',
    deploy: 'Die Website jetzt veröffentlichen',
    deploying: 'Die Website wird gebaut. In ein paar Minuten ist sie online.',
    live: 'Es ist online, und die Person weiß es.',
    declined: 'Abgelehnt, und dein Wort ist unterwegs.',
    unconfirmed: 'Die Adresse ist noch nicht bestätigt.',
    field: (label) => label,
  },

  mail: proposalMail,
};
