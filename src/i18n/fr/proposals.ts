import { plural } from '../format.ts';
import { de } from './elision.ts';
import { proposalMail } from './proposal-mail.ts';

/** A field's words; the label of a box is its sentence. */
interface FieldText {
  label: string;
  hint?: string;
}

/** The words of the forms by which the floor writes its own site, and of what follows from them. */
export const proposals = {
  /** By kind: the page, its button, and what the mails call the thing. */
  kinds: {
    join: {
      title: 'Rejoins l’étage',
      lead: 'Cinq minutes, et ta page est prête. L’équipe la relit, tu reçois un mail quand elle est en ligne.',
      submit: 'Envoyer ma page',
      what: 'ta page',
      link: 'Tu es de l’étage\u202f? Fais ta page',
      staff: (name: string) => `${name} voudrait sa page`,
    },
    change: {
      title: 'Change ta page',
      lead: 'Voici ce qu’elle dit aujourd’hui. Corrige ce que tu veux, laisse le reste.',
      submit: 'Envoyer les changements',
      what: 'ta page, avec ses changements',
      link: 'C’est toi\u202f? Change ta page',
      staff: (name: string) => `${name}\u00a0: une page à changer`,
    },
    leave: {
      title: 'Retire ta page',
      lead: 'Pas besoin de dire pourquoi. Ta page, ta photo et ton nom quittent le site.',
      submit: 'Retirer ma page',
      what: 'le retrait de ta page',
      link: 'Retirer ma page',
      staff: (name: string) => `${name} voudrait quitter le site`,
    },
    card: {
      title: 'Punaise une carte',
      lead: 'Un besoin, un coup de main à donner\u00a0: une phrase suffit. La carte reste soixante jours sur le panneau\u202f; pour la garder soixante de plus, renvoie-la telle quelle.',
      submit: 'Punaiser',
      what: 'ta carte',
      link: 'Punaise une carte',
      staff: (name: string) => `${name}\u00a0: une carte pour le panneau`,
    },
    update: {
      title: 'Raconte où ça en est',
      lead: 'Une victoire, une galère, un chiffre\u00a0: ce qui s’est passé depuis la dernière fois.',
      submit: 'Envoyer la nouvelle',
      what: 'ta nouvelle',
      link: 'C’est ton projet\u202f? Raconte où ça en est',
      staff: (title: string) => `Une nouvelle\u00a0: ${title}`,
    },
    event: {
      title: 'Propose une date',
      lead: 'Un atelier, un goûter, une projection\u00a0: dis quoi et quand. L’équipe te répond.',
      submit: 'Proposer',
      what: 'ta date',
      link: 'Propose une date',
      staff: (title: string) => `Une date proposée\u00a0: ${title}`,
    },
    host: {
      title: 'Accueille une date',
      lead: 'Un vendredi, la table est à toi\u00a0: tu accueilles, tu présentes les gens, tu sonnes la cloche.',
      submit: 'Me proposer',
      what: 'la date que tu accueilles',
      link: 'Accueille une date',
      staff: (name: string) => `${name} voudrait accueillir`,
    },
  },

  /** A form's title where it is about one person. */
  titleFor: (title: string, name: string) => `${title}, ${name}`,

  /** By field; `kind.field` where a kind says it in another way. */
  fields: {
    name: { label: 'Ton nom', hint: 'Comme on t’appelle. Il est affiché.' },
    role: {
      label: 'Ce que tu fais',
      hint: 'En une ligne\u00a0: «\u00a0Illustratrice, dessine des plantes qui râlent\u00a0».',
    },
    membership: { label: 'Tu viens…' },
    occupation: { label: 'Tu es…' },
    organization: { label: 'Ta boîte, ton école', hint: 'S’il y en a une.' },
    floor: { label: 'Ton étage' },
    skills: {
      label: 'Ce que tu sais faire',
      hint: 'Douze au plus, séparées par des virgules\u00a0: photo, vélo, TypeScript.',
    },
    offers: {
      label: 'Ce que tu proposes',
      hint: 'Une chose par ligne. Chaque carte reste soixante jours sur le panneau.',
    },
    needs: { label: 'Ce que tu cherches', hint: 'Une chose par ligne, là aussi.' },
    renew: {
      label: 'Garder mes cartes soixante jours de plus',
      hint: 'Celles du panneau, «\u00a0je cherche\u00a0» et «\u00a0je propose\u00a0».',
    },
    website: { label: 'Ton site' },
    linkedin: { label: 'LinkedIn' },
    mastodon: { label: 'Mastodon' },
    github: { label: 'GitHub' },
    question1: {
      label: 'Tu travailles sur quoi, en ce moment\u202f?',
      hint: 'Réponds comme à une voisine de table. Laisse vide si tu préfères.',
    },
    question2: { label: 'Pour quoi peut-on venir te chercher\u202f?' },
    question3: { label: 'Qu’est-ce qui te ferait plaisir, ici\u202f?' },
    interview: {
      label: 'Ton entretien',
      hint: 'Une question commence par ## et finit par un point d’interrogation. Une ligne vide sépare les paragraphes.',
    },
    publish: { label: 'Oui, publiez cette page sur le site, visible de tous' },
    photo: {
      label: 'Oui, publiez aussi ma photo',
      hint: 'Pour l’envoyer, réponds au mail que tu vas recevoir\u00a0: l’équipe la met en place.',
    },
    search: { label: 'Les moteurs de recherche peuvent montrer ma page' },
    introductions: { label: 'On peut demander à l’équipe de nous présenter' },
    note: { label: 'Un mot pour l’équipe\u202f?', hint: 'Il n’est pas publié.' },
    person: { label: 'Qui es-tu\u202f?' },
    card: { label: 'Quelle carte\u202f?' },
    text: {
      label: 'Ta carte, en une phrase',
      hint: 'Sans adresse ni téléphone\u00a0: l’équipe fait les présentations.',
    },
    'host.text': {
      label: 'Ce qui s’y passera',
      hint: 'En une phrase\u00a0: «\u00a0On goûte mille bocaux.\u00a0» Ou rien.',
    },
    project: { label: 'Quel projet\u202f?' },
    title: { label: 'En une ligne', hint: 'Comme un titre de journal.' },
    'event.title': { label: 'Le nom de la date' },
    news: { label: 'Ce qui s’est passé' },
    summary: { label: 'En une phrase', hint: 'Ce qui donne envie de venir.' },
    date: { label: 'Quel jour\u202f?' },
    time: { label: 'À quelle heure\u202f?' },
    minutes: { label: 'Combien de minutes\u202f?' },
    place: { label: 'Où\u202f?', hint: 'La cuisine, la petite salle, le toit.' },
    'event.floor': { label: 'À quel étage\u202f?' },
    seats: { label: 'Combien de chaises\u202f?', hint: 'Vide\u00a0: autant qu’on veut.' },
    host: { label: 'Qui accueille\u202f?' },
    story: { label: 'La suite de l’histoire', hint: 'Ce qu’il faut apporter, comment ça se passe.' },
    event: { label: 'Quel rendez-vous\u202f?' },
  } as Record<string, FieldText>,

  /** Values that are the same in every language, in words. */
  options: {
    resident: 'tous les jours ou presque',
    nomad: 'de temps en temps',
    neighbour: 'd’un autre étage',
    freelance: 'freelance',
    student: 'étudiant·e',
    entrepreneur: 'entrepreneur·e',
    employee: 'salarié·e',
    other: 'autre chose',
    needs: 'Je cherche',
    offers: 'Je propose',
  } as Record<string, string>,
  choose: 'À toi de choisir',
  emailHint: 'Pour te demander un clic, puis te dire quand c’est en ligne. Elle n’est montrée à personne.',
  recognised:
    'Il n’y a pas de compte ici\u00a0: quelqu’un de l’équipe te reconnaît, puis publie. Rien ne change sans cela.',
  after: 'Et après\u202f?',
  afterSteps: [
    'Un mail te demande un clic.',
    'L’équipe te reconnaît, et relit.',
    'C’est en ligne, et un mail te le dit.',
  ],
  whoAreYou: 'Trouve ton nom, et corrige.',
  others: 'Autre chose à dire\u202f?',
  privacy: (days: number) =>
    `Ce qui est affiché est public. Ton adresse et ton mot restent avec l’équipe, ${plural('fr', days, { one: '# jour', other: '# jours' })} au plus.`,
  consents: 'Tes accords',
  consentsText: 'Chacun est daté du jour de l’envoi, et se reprend quand tu veux.',
  questions: {
    question1: 'Tu travailles sur quoi, en ce moment\u202f?',
    question2: 'Pour quoi peut-on venir te chercher\u202f?',
    question3: 'Qu’est-ce qui te ferait plaisir, ici\u202f?',
  },
  hostedBy: (name: string, text: string) =>
    text ? `${name} accueille\u00a0: ${text}` : `${name} accueille.`,

  errors: {
    personal:
      'Une adresse mail ou un téléphone ne s’affiche pas ici\u00a0: enlève-le, l’équipe fait les présentations.',
    letters:
      'Un signe de ce texte ne peut pas être dessiné sur les images. Écris-le autrement\u00a0: lettres latines ou arabes, sans emoji rare.',
    tooMany: (most: number) =>
      `${plural('fr', most, { one: 'Une seule', other: '# au plus' })}\u00a0: garde les meilleures.`,
    url: 'Écris une adresse de page, comme https://exemple.org.',
    date: 'Écris un jour, comme 2026-11-27.',
    past: 'Ce jour est passé.',
    noDate: 'Ce rendez-vous n’a pas lieu ce jour-là. Regarde l’agenda.',
    time: 'Écris une heure, comme 18:30.',
    number: (least: number, most: number) => `Écris un nombre entre ${least} et ${most}.`,
    publish: 'Sans cet accord, la page ne peut pas être publiée.',
    nothing: 'Rien n’est différent de ta page. Change quelque chose, ou laisse un mot à l’équipe.',
    action: 'Choisis\u00a0: publier ou décliner.',
  },

  received: {
    title: 'Regarde tes mails',
    text: 'Un mail part vers ton adresse. Ouvre-le et confirme d’un clic\u00a0: c’est à ce moment-là que l’équipe reçoit ton envoi.',
    nothing: 'Rien reçu\u202f? Regarde dans les indésirables, ou écris à',
    home: 'Retour à l’accueil',
  },

  /** The page behind the link in the sender's mail. */
  confirm: {
    title: 'Encore un clic',
    text: (what: string) => `Confirme, et l’équipe reçoit ${what}.`,
    submit: 'Oui, c’est bien moi',
    done: 'C’est confirmé. L’équipe relit, et tu reçois un mail quand c’est en ligne.',
    published: 'C’est accepté. Un mail te dit quand c’est en ligne.',
    live: 'C’est en ligne.',
    declined: 'L’équipe t’a répondu par mail.',
  },

  /** The page behind the link in the team's mail. */
  staff: {
    title: 'À relire',
    recognise:
      'Reconnais-tu la personne\u202f? L’adresse est confirmée, mais n’importe qui peut donner un nom. Dans le doute, réponds au mail avant de publier.',
    samePerson: (name: string) =>
      `Il y a déjà une page au nom ${de(name)}. Ce serait une deuxième page\u00a0: est-ce bien quelqu’un d’autre\u202f?`,
    private: 'Un mot pour l’équipe, qui n’est pas publié',
    preview: 'Comme ce sera sur le site',
    changes: 'Ce qui change',
    before: 'avant',
    after: 'après',
    emptied: '(effacé)',
    consentYes: 'oui',
    consentNo: 'non',
    files: 'Les fichiers, pour qui veut voir',
    newFile: 'nouveau',
    goneFile: 'supprimé',
    changedFile: 'changé',
    translate: (language: string) =>
      `Écrit en ${language}. Les autres langues montrent le même texte, jusqu’à ce que quelqu’un le traduise dans l’éditeur.`,
    retranslate:
      'La traduction de cette page reste comme elle est, là où elle a ses propres mots\u00a0: pense à la relire.',
    photo:
      'La personne veut une photo. Elle l’envoie en répondant à son mail\u00a0: ajoute-la dans l’éditeur après avoir publié.',
    leave:
      'Les fichiers partent, et le nom quitte les projets, les dates et les nouvelles. Leurs textes restent.',
    publish: 'Publier',
    publishText: 'Enregistre. La mise en ligne suit, une fois pour tout ce qui attend.',
    decline: 'Décliner gentiment',
    word: 'Ton mot',
    wordHint: 'Il part tel quel par mail. Une phrase suffit.',
    declineSubmit: 'Envoyer et décliner',
    byHand: 'Pour publier, en deux gestes',
    byHand1:
      'Ouvre la pièce jointe du mail, et mets chaque fichier dans le dossier que son nom indique (ou recopie-le dans l’éditeur).',
    byHand2: 'Enregistre, puis reviens ici et dis-le\u00a0: la personne reçoit un mail quand c’est en ligne.',
    byHandDone: 'C’est fait',
    conflict: 'Cette page a changé entre-temps',
    conflictText: (what: string) =>
      `Quelqu’un a déjà touché à\u00a0: ${what}. Rien n’est perdu\u00a0: ce qui était demandé est ci-dessous. Fais le changement dans l’éditeur, puis dis que c’est fait.`,
    nothingLeft: 'Le site dit déjà tout cela\u00a0: il n’y a plus rien à publier.',
    busy: 'La publication est en cours. Recharge la page dans une minute.',
    gitFailed:
      'L’enregistrement n’a pas marché. Rien n’est publié, rien n’est perdu\u00a0: réessaie dans une minute.',
    /** What each kind is called among what waits to be published, and in the site’s history. */
    committed: {
      join: 'Une nouvelle page, envoyée par la personne',
      change: 'Une page changée, comme la personne l’a demandé',
      leave: 'Une page retirée, comme la personne l’a demandé',
      card: 'Une carte sur le panneau',
      update: 'Une nouvelle d’un projet',
      event: 'Une date proposée',
      host: 'Quelqu’un accueille une date',
    },
    published: 'C’est enregistré',
    publishedText:
      'Ça part en ligne à la prochaine publication du site, avec tout ce qui attend. La personne reçoit alors un mail.',
    publishedHook:
      'Tu peux publier le site maintenant, ou attendre d’avoir autre chose à mettre avec\u00a0: chaque mise en ligne compte dans le forfait.',
    publishedEditor:
      'Dans l’éditeur, le bouton «\u00a0Publier\u00a0» met en ligne tout ce qui est enregistré.',
    deploy: 'Publier le site maintenant',
    deploying: 'Le site se construit. Dans quelques minutes, c’est en ligne.',
    live: 'C’est en ligne, et la personne le sait.',
    declined: 'C’est décliné, et ton mot est parti.',
    unconfirmed: 'L’adresse n’est pas encore confirmée.',
    field: (label: string) => `${label}`,
  },

  mail: proposalMail,
};

export type ProposalMessages = typeof proposals;
