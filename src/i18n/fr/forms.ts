import { plural } from '../format.ts';
import { de, que } from './elision.ts';

const days = (count: number): string => plural('fr', count, { one: '# jour', other: '# jours' });
const months = (count: number): string => plural('fr', count, { one: '# mois', other: '# mois' });
const atMost = (count: number): string =>
  plural('fr', count, { one: 'une personne au plus', other: '# personnes au plus' });

export const forms = {
  required: '(obligatoire)',
  leaveEmpty: 'Laisse ce champ vide',
  errorTitle: (count: number): string =>
    plural('fr', count, { one: 'Il reste une chose à corriger.', other: 'Il reste # choses à corriger.' }),
  privacyLink: 'Ce qu’on garde, et pourquoi',
  name: 'Ton nom',
  email: 'Ton adresse e-mail',
  dateAndTime: (day: string, time: string): string => `${day} à ${time}`,
  about: (what: string, text: string): string => `${what}\u00a0: ${text}`,

  rsvp: {
    label: (title: string): string => `Je viens\u00a0: ${title}`,
    dates: 'Quelles dates\u202f?',
    datesHint: 'Une seule, ou plusieurs d’un coup.',
    dateFull: (when: string): string => `${when} (complet\u00a0: liste d’attente)`,
    emailHint: 'Pour t’envoyer la confirmation, et le lien qui permet de changer ou d’annuler. Rien d’autre.',
    guests: 'Qui vient avec toi\u202f?',
    guestsHint: (max: number): string => `Sans te compter\u00a0: ${atMost(max)}.`,
    guestsOption: (count: number): string =>
      count === 0
        ? 'Personne, juste moi'
        : plural('fr', count, { one: 'Une personne', other: '# personnes' }),
    slotHint: (count: number, minutes?: number): string => {
      const slots = plural('fr', count, { one: 'Un seul créneau', other: '# créneaux' });
      return `${minutes ? `${slots} de ${minutes} minutes` : slots}, dans l’ordre des demandes.`;
    },
    pitch: 'Ton sujet, en une ligne',
    pitchHint: 'Si tu as coché la case. Il peut être annoncé au programme.',
    /** Of a private slot: an appointment. */
    subject: 'De quoi veux-tu parler\u202f?',
    subjectHint: (minutes?: number): string =>
      minutes === undefined
        ? 'En une ligne, si tu veux. Seule l’équipe la lit, et un mail te donne ton heure.'
        : `En une ligne, si tu veux. Seule l’équipe la lit. Ton rendez-vous dure ${minutes} minutes, un mail te donne l’heure.`,
    note: 'Un mot pour l’équipe\u202f?',
    noteHint: 'Un retard prévu, un escalier de trop, une chaise à côté de quelqu’un\u00a0: c’est ici.',
    privacy: (rsvpDays: number, answersDays?: number): string =>
      answersDays === undefined
        ? `Ce que tu écris ici sert à t’accueillir, puis s’efface ${days(rsvpDays)} après la date.`
        : `Ce que tu écris ici sert à t’accueillir. Les réponses aux questions s’effacent ${days(answersDays)} après la date, le reste ${days(rsvpDays)} après.`,
    submit: 'Je viens',
    submitWaitlist: 'Je prends la liste d’attente',
    full: 'C’est complet. Inscris-toi sur la liste d’attente\u00a0: si une place se libère, elle est à toi et un mail te le dit.',
    opensDays: (count: number): string => `Les inscriptions ouvrent ${days(count)} avant chaque date.`,
    window: {
      full: 'C’est complet, et il n’y a pas de liste d’attente. La prochaine fois\u202f?',
      'not-yet': 'Les inscriptions ne sont pas encore ouvertes. Repasse bientôt.',
      closed: 'Les inscriptions sont closes.',
      past: 'Cette date est passée.',
      cancelled: 'Cette date est annulée.',
      none: 'Pas besoin de s’inscrire\u00a0: viens comme tu es.',
    },
  },

  manage: {
    title: 'Ta réponse',
    intro: (name: string): string => `Bonjour ${name}. Voici où tu en es.`,
    status: {
      unverified: 'Pas encore confirmé\u00a0: il manque ton clic',
      confirmed: 'C’est oui, ta place t’attend',
      waitlisted: 'Sur la liste d’attente',
      cancelled: 'Annulé, ta place est libre',
    },
    gone: 'Cette date n’est plus au calendrier.',
    party: (guests: number): string =>
      guests === 0
        ? 'Juste toi, pour l’instant'
        : plural('fr', guests, { one: 'Toi et une personne', other: 'Toi et # personnes' }),
    slot: (number: number, label: string): string => `${label}\u00a0: créneau ${number}`,
    slotWanted: (label: string): string => `${label}\u00a0: les créneaux sont pris`,
    page: (when: string): string => `La page du ${when}`,
    calendar: (when: string): string => `Mettre le ${when} dans mon agenda`,
    confirm: 'Je confirme',
    cancel: 'Je ne viens plus',
    cancelAll: 'J’annule toutes ces dates',
    change: 'Changer quelque chose',
    actionLabel: (action: string, when: string): string => `${action}\u00a0: ${when}`,
    save: 'Enregistrer',
    saved: 'C’est enregistré.',
    closed: 'Les changements sont clos. Tu peux encore annuler.',
    privacy: (rsvpDays: number): string => `Cette page s’efface ${days(rsvpDays)} après la dernière date.`,
  },

  /** The page behind the link in mails to hosts. */
  host: {
    title: 'Cette date, côté hôtes',
    intro: 'Cette page est pour qui accueille. Garde son adresse pour toi.',
    coming: (count: number): string =>
      count === 0
        ? 'Personne ne s’est inscrit pour l’instant'
        : plural('fr', count, { one: '# personne vient', other: '# personnes viennent' }),
    waiting: (count: number): string =>
      plural('fr', count, { one: '# personne attend une place', other: '# personnes attendent une place' }),
    cancelled: 'Cette date n’aura pas lieu',
    /** What the cancellation is called among what waits to be published. */
    committed: 'Une date annulée par qui l’accueille',
    cancelledText: 'C’est annulé. Le site le dit, et tout le monde reçoit un mail.',
    over: 'Cette date est passée.',
    cancel: 'Annuler cette date',
    cancelText: 'Tout le monde reçoit un mail aussitôt. D’ici, ça ne se défait pas.',
    reason: 'Pourquoi\u202f?',
    reasonHint:
      'Une phrase, si tu veux. Elle part dans les mails et se lit sur la page de la date\u00a0: rien d’intime.',
    cancelSubmit: 'Annuler et prévenir tout le monde',
    cancelNobody: 'Annuler la date',
    address: 'Recevoir les listes à mon adresse',
    addressText:
      'Pour l’instant, les listes vont à l’équipe. Donne ton adresse\u00a0: un mail y arrive, et c’est elle qui compte dès que tu as confirmé.',
    addressOf: (names: string): string =>
      `Adresse déjà donnée\u00a0: ${names}. Une nouvelle remplace l’ancienne, dès qu’elle est confirmée.`,
    person: 'Qui es-tu\u202f?',
    emailHint: 'Pour les mails des dates que tu accueilles. Rien d’autre.',
    addressPrivacy: 'Ton adresse n’est montrée à personne. Demande à l’équipe de l’effacer quand tu veux.',
    addressSubmit: 'M’envoyer le lien',
    addressSent: 'Un mail vient de partir. Ouvre-le et confirme\u00a0: sans ce clic, rien ne change.',
    confirm: {
      title: 'Ton adresse d’hôte',
      text: (name: string): string =>
        `Confirme, et les mails des dates ${que(name)} accueille arriveront à l’adresse où tu as reçu ce lien.`,
      submit: 'Confirmer cette adresse',
      done: (name: string): string =>
        `C’est confirmé. Les prochaines listes ${de(name)} arrivent à ton adresse.`,
    },
    errors: {
      action: 'Choisis\u00a0: annuler la date, ou donner une adresse.',
      person: 'Dis qui tu es, dans la liste.',
    },
  },

  feedback: {
    emailHint: 'Seulement si tu veux une réponse. L’équipe seule la voit.',
    privacy: (count: number): string =>
      `L’équipe lit ce que tu écris, personne d’autre. Ce n’est pas anonyme\u00a0: à cent, on se reconnaît. Tout s’efface au bout de ${months(count)}.`,
    submit: 'Envoyer à l’équipe',
  },

  introduction: {
    label: (name: string): string => `Rencontrer ${name}`,
    emailHint: 'Pour que l’équipe puisse te répondre. Elle ne la montre à personne.',
    message: 'Pourquoi vous deux\u202f?',
    messageHint: 'Qui tu es, ce que tu cherches, ce que tu proposes.',
    privacy: (name: string, count: number): string =>
      `Ton message va à l’équipe, qui en parle à ${name}. Tout s’efface au bout de ${days(count)}.`,
    submit: 'Demander à l’équipe',
  },

  errors: {
    requiredField: {
      name: 'Écris ton nom.',
      email: 'Écris ton adresse e-mail.',
      date: 'Choisis au moins une date.',
      message: 'Écris un message.',
      other: 'Ce champ attend une réponse.',
    },
    requiredAnswer: (label: string): string => `Réponds à cette question\u00a0: ${label}`,
    tooLong: (max: number): string => `C’est trop long\u00a0: ${max} caractères au plus.`,
    tooLongAnswer: (label: string, max: number): string =>
      `Raccourcis ta réponse à ${max} caractères\u00a0: ${label}`,
    oneValue: 'Une seule valeur à la fois.',
    text: 'Ce champ attend du texte.',
    email: 'Écris une seule adresse e-mail, comme lea@example.org.',
    guestsNumber: 'Écris un nombre entier, 0 si tu viens sans personne.',
    guestsMany: (max: number): string =>
      max === 0 ? 'À cette date, on vient sans personne.' : `C’est trop de monde\u00a0: ${atMost(max)}.`,
    option: 'Choisis dans la liste.',
    optionAnswer: (label: string): string => `Choisis une réponse de la liste\u00a0: ${label}`,
    locale: 'Cette langue n’est pas parlée ici.',
    date: 'Choisis des dates de la liste, chacune une fois.',
    datesMany: 'C’est beaucoup de dates d’un coup\u00a0: choisis-en moins.',
    noSlots: 'Il n’y a pas de créneau à demander ici.',
    unknown: 'Cette question n’est pas posée ici.',
    action: 'Choisis\u00a0: annuler, changer ou confirmer.',
  },

  pages: {
    back: 'Retour à l’accueil',
    sendAgain: 'Envoyer de nouveau',
    again: {
      title: 'Encore un détail',
      text: 'Rien n’est perdu\u00a0: ce que tu as écrit est ci-dessous.',
    },
    malformed: {
      title: 'Envoi illisible',
      text: 'L’envoi est arrivé abîmé. Reviens au formulaire et recommence.',
    },
    notFound: {
      title: 'Introuvable',
      text: 'Il n’y a rien à cette adresse. Le lien est peut-être coupé\u202f?',
    },
    noDate: { title: 'Date introuvable', text: 'Cette date n’est pas au calendrier.' },
    noForm: { title: 'Formulaire introuvable', text: 'Ce formulaire n’existe pas, ou n’existe plus.' },
    noPerson: { title: 'Personne introuvable', text: 'Cette personne ne demande pas à être présentée.' },
    method: { title: 'Pas par ici', text: 'Cette adresse ne se demande pas de cette façon.' },
    gone: {
      title: 'C’est effacé',
      text: 'Ce lien a fait son temps\u00a0: ce qu’il montrait a été effacé, comme promis.',
    },
    closed: { title: 'Pas cette fois' },
    noRoom: {
      title: 'Pas assez de place',
      text: 'Il n’y a plus assez de place pour venir plus nombreux. Rien n’a changé.',
    },
    full: { title: 'C’est complet' },
    tooLarge: { title: 'C’est trop long', text: 'L’envoi dépasse 32 ko. Raccourcis, et recommence.' },
    unsupported: { title: 'Envoi illisible', text: 'Cette adresse attend un formulaire, ou du JSON.' },
    tooMany: {
      title: 'Doucement',
      text: 'Il y a eu beaucoup d’envois d’un coup. Attends quelques minutes, puis envoie de nouveau.',
    },
    unavailable: {
      title: 'Panne passagère',
      text: 'Rien n’est enregistré pour l’instant. Attends une minute, puis envoie de nouveau.',
      textNothingTyped: 'Ça revient vite. Attends une minute, puis recharge la page.',
    },
  },
};

export type FormsMessages = typeof forms;
