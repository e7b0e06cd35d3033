/** A place for words that nobody else can know; the check names each one until it is written. */
const blank = (what: string): string => `[à compléter\u00a0: ${what}]`;

/** What a new file begins with, and what to do with it. */
export const starters = {
  blank,
  /** How blanks begin, to find them again. */
  blankWord: 'à compléter',
  person: {
    note: 'Le profil est caché tant que la ligne hidden est là. La personne a dit oui, par écrit ?\nMets le jour de son accord sous consent, puis enlève cette ligne et celle de hidden.',
    role: blank('ce que la personne fait, en peu de mots'),
    body: `## Tu fais quoi, ici\u202f?\n\n${blank('sa réponse')}\n\n## Qu’est-ce qui t’aiderait en ce moment\u202f?\n\n${blank('sa réponse')}`,
  },
  event: {
    note: 'Tous les vendredis ? Ajoute recurrence: FREQ=WEEKLY;BYDAY=FR',
    summary: blank('en une phrase, à quoi ça ressemble'),
    place: blank('la pièce ou l’adresse'),
    body: `${blank('ce qui s’y passe, et pour qui')}\n\n## J’apporte quelque chose\u202f?\n\n${blank('oui, non, quoi')}`,
  },
  badge: {
    note: 'icon : un emoji, ou le nom d’un dessin SVG posé à côté de ce fichier.',
    description: blank('ce que la personne a fait pour le recevoir'),
    body: blank('ce qu’il faut pour le recevoir'),
  },
  project: {
    note: 'people : les noms des fichiers de content/people/, sans .md. Par exemple people: [lea-martin]',
    summary: blank('le projet en une phrase'),
    stage: blank('une idée, un prototype, en ligne…'),
    body: blank('ce que c’est, et comment c’est né'),
  },
  update: {
    note: 'C’est la nouvelle d’un projet ou d’une personne ? Ajoute project: ou person: avec le nom du fichier.',
    body: blank('ce qui s’est passé'),
  },
  form: {
    question: blank('ta question'),
    last: 'Autre chose\u202f?',
    body: blank('pourquoi tu demandes, qui lit, et ce que deviennent les réponses'),
  },
  skill: { note: 'aliases : les autres façons de l’écrire. Par exemple aliases: [vidéo, montage]' },
  page: { body: blank('le texte de la page') },
  made: (file: string): string => `${file} est là.`,
  exists: (file: string): string =>
    `${file} existe déjà, et reste comme il est. Ouvre-le, ou donne un autre nom.`,
  noName: (kind: string): string =>
    `Il manque le nom, avec au moins une lettre ou un chiffre. Par exemple\u00a0: npm run new -- ${kind} "Léa Martin"`,
  next: {
    person:
      'Remplis-le, demande son accord à la personne, puis npm run check. Une photo\u202f? npm run photo -- FICHIER PERSONNE',
    event: 'Vérifie le jour et l’heure, remplis le reste, puis npm run check.',
    badge: 'Choisis son dessin et sa couleur, puis donne-le\u00a0: trois lignes sous badges, dans un profil.',
    project: 'Remplis-le, ajoute les gens, puis npm run check.',
    update: 'Écris la nouvelle, puis npm run check.',
    form: 'Écris tes questions, puis npm run check.',
    skill: 'Ajoute les autres façons de l’écrire, puis npm run check.',
    page: 'Écris la page, puis npm run check.',
  },
  translation: (file: string, language: string): string =>
    `En ${language}\u00a0: ${file}, avec ce qui se traduit.`,
};

export type StartersMessages = typeof starters;
