/** Words of what is taken along: images, links and ready texts of a badge or a profile. */
export const share = {
  /** What leads to the section, and its heading. */
  person: 'Partager ma carte',
  award: 'Partager ce badge',
  sign: 'Partager',
  lead: 'Chaque endroit a son format. Prends ce qui te va.',
  /** Opens the sheet of the phone. */
  app: 'Choisir une appli',
  linkedin: 'Ajouter à mon profil LinkedIn',
  links: 'Envoyer le lien',
  /** What goes before the name of a place, for those who hear each link by itself. */
  on: 'Partager sur',
  by: 'Partager par',
  mail: 'Mail',

  link: 'Le lien',
  copyLink: 'Copier le lien',
  copied: 'Copié',
  /** Where the browser does not let a page copy. */
  selected: 'Sélectionné. À toi de copier.',

  images: 'Les images',
  formats: {
    card: {
      name: 'La carte',
      the: 'la carte',
      fits: 'LinkedIn, Mastodon, messages. Elle suit aussi le lien.',
    },
    square: { name: 'Le carré', the: 'le carré', fits: 'Un post Instagram, la photo d’un groupe.' },
    story: { name: 'La story', the: 'la story', fits: 'Instagram, WhatsApp\u00a0: tout l’écran.' },
    emblem: { name: 'L’emblème', the: 'l’emblème', fits: 'Ta signature de mail, ton site.' },
  },
  download: (the: string, width: number, height: number): string =>
    `Télécharger ${the} (${width}\u00a0×\u00a0${height})`,
  downloadSvg: (the: string): string => `Télécharger ${the} en SVG`,
  /** Gives the file itself to an app of the phone. */
  give: (the: string): string => `Envoyer ${the}`,

  texts: 'Des mots tout prêts',
  textsHint: 'C’est toi\u202f? Colle, et ajoute ton grain de sel.',
  textIn: (language: string): string => `En ${language}`,
  copyText: (language: string): string => `Copier le texte en ${language}`,
  awardText: (badge: string, site: string): string =>
    `J’ai reçu le badge «\u00a0${badge}\u00a0» chez ${site}.`,
  quoted: (text: string): string => `«\u00a0${text}\u00a0»`,
  personText: (site: string): string => `Voici ma carte chez ${site}.`,
  /** What anybody may say of somebody else’s badge. */
  awardOf: (badge: string, person: string, site: string): string =>
    `«\u00a0${badge}\u00a0», un badge pour ${person}, chez ${site}.`,

  embed: 'Sur ton site',
  embedHint: 'L’emblème, avec un lien vers cette page. Il reste à jour tout seul.',
  copyEmbed: (kind: string): string => `Copier le ${kind}`,

  /** Who gave a badge. */
  givenBy: 'Donné par',
};

export type ShareMessages = typeof share;
