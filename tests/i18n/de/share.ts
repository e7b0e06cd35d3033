import type { ShareMessages } from '../../../src/i18n/fr/share.ts';

export const share: ShareMessages = {
  person: 'Meine Karte teilen',
  award: 'Dieses Abzeichen teilen',
  sign: 'Teilen',
  lead: 'Jeder Ort hat sein Format. Nimm, was dir passt.',
  app: 'Eine App wählen',
  linkedin: 'In mein LinkedIn-Profil',
  links: 'Den Link verschicken',
  on: 'Teilen auf',
  by: 'Teilen per',
  mail: 'Mail',

  link: 'Der Link',
  copyLink: 'Den Link kopieren',
  copied: 'Kopiert',
  selected: 'Markiert. Kopieren musst du selbst.',

  images: 'Die Bilder',
  formats: {
    card: {
      name: 'Die Karte',
      the: 'die Karte',
      fits: 'LinkedIn, Mastodon, Nachrichten. Sie reist auch mit dem Link.',
    },
    square: { name: 'Das Quadrat', the: 'das Quadrat', fits: 'Ein Beitrag auf Instagram, ein Gruppenbild.' },
    story: { name: 'Die Story', the: 'die Story', fits: 'Instagram, WhatsApp: der ganze Bildschirm.' },
    emblem: { name: 'Das Emblem', the: 'das Emblem', fits: 'Deine Mail-Signatur, deine Website.' },
  },
  download: (the, width, height) => `Herunterladen: ${the} (${width}\u00a0×\u00a0${height})`,
  downloadSvg: (the) => `Herunterladen: ${the} als SVG`,
  give: (the) => `Verschicken: ${the}`,

  texts: 'Worte auf Vorrat',
  textsHint: 'Bist du das? Füg sie ein und gib deine Prise Salz dazu.',
  textIn: (language) => `Auf ${language}`,
  copyText: (language) => `Den Text auf ${language} kopieren`,
  awardText: (badge, site) => `Ich habe bei ${site} das Abzeichen „${badge}“ bekommen.`,
  quoted: (text) => `„${text}“`,
  personText: (site) => `Das ist meine Karte bei ${site}.`,
  awardOf: (badge, person, site) => `„${badge}“, ein Abzeichen für ${person}, bei ${site}.`,

  embed: 'Auf deiner Website',
  embedHint: 'Das Emblem, mit einem Link auf diese Seite. Es bleibt von selbst aktuell.',
  copyEmbed: (kind) => `${kind} kopieren`,

  givenBy: 'Verliehen von',
};
