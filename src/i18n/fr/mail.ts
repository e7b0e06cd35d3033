import { plural } from '../format.ts';
import { contactMail } from './mail-contact.ts';
import { hostMail } from './mail-host.ts';

/** The words of the mails. `\u00a0` stands before a colon and inside « », `\u202f` before ; ! ? */
export const mail = {
  /** In the calendar itself. */
  calendarNote: 'Pour changer ou annuler, passe par le lien du mail.',
  hello: 'Bonjour,',
  /** One date in a sentence or a subject. */
  at: (date: string, time: string) => `${date} à ${time}`,
  days: (first: string, last: string) => `du ${first} au ${last}`,
  allDay: 'toute la journée',
  hosts: (names: string) => `Avec ${names}`,
  party: (guests: number) =>
    plural('fr', guests, { one: 'Toi et une personne', other: 'Toi et # personnes' }),
  slot: (label: string, slot: number) => `${label}\u00a0: créneau ${slot}`,
  subject: (what: string, title: string, when: string) => `${what}\u00a0: ${title}, ${when}`,
  subjectOfSeveral: (what: string, title: string, count: number) => `${what}\u00a0: ${title}, ${count} dates`,

  status: {
    unverified: 'À confirmer',
    confirmed: 'Place réservée',
    waitlisted: 'Liste d’attente',
    cancelled: 'Annulé',
    /** The host cancelled the date itself. */
    calledOff: 'Cette date n’aura pas lieu',
  },

  confirmed: {
    what: 'C’est noté',
    heading: 'Ta place est réservée',
    text: 'On t’attend avec plaisir.',
  },
  waitlisted: {
    what: 'Liste d’attente',
    heading: 'C’est complet, mais tu es sur la liste d’attente',
    text: 'Quand une place se libère, elle va à la personne suivante sur la liste. Quand c’est ton tour, on t’écrit aussitôt. Rien n’est promis, mais tu n’as rien à faire\u00a0: attends notre mail avant de venir.',
    party: 'Vous passez tous ensemble, dès qu’il y a assez de places pour tout le monde.',
  },
  several: {
    what: 'C’est noté',
    heading: 'Tes dates, une par une',
    text: 'Chaque date a sa propre réponse, et peut s’annuler sans toucher aux autres.',
    file: 'Le fichier joint ajoute les dates réservées à ton agenda.',
    filename: 'dates.ics',
  },
  noSlot: (label: string) =>
    `Pour «\u00a0${label}\u00a0», tout était déjà pris. Ta place, elle, est bien réservée.`,
  noSlotOn: (label: string, when: string) =>
    `Pour «\u00a0${label}\u00a0» (${when}), tout était déjà pris. Ta place, elle, est bien réservée.`,
  verify: {
    what: 'Un clic pour confirmer',
    heading: 'Encore un clic',
    text: 'Ta demande est arrivée, mais aucune place n’est gardée pour l’instant. Ouvre le lien et confirme\u00a0: c’est à ce moment-là qu’elle compte.',
    action: 'Confirmer ma venue',
    notYou: 'Tu n’as rien demandé\u202f? Ignore ce mail\u00a0: sans ce clic, rien n’est réservé.',
  },
  standing: {
    what: 'Tu es déjà sur la liste',
    heading: 'Tu es déjà sur la liste',
    text: 'On a reçu une nouvelle demande avec ton adresse. Elle n’a rien changé\u00a0: voici ce qui est noté. Pour y toucher, passe par le lien.',
  },
  promoted: {
    what: 'Une place pour toi',
    heading: 'Une place s’est libérée, elle est à toi',
    text: 'Tu quittes la liste d’attente\u00a0: on t’attend.',
    giveUp: 'Tu ne peux plus venir\u202f? Annule vite, quelqu’un d’autre sera content.',
    /** Where the date is near. */
    giveUpBefore: (date: string, time: string) =>
      `Tu ne peux plus venir\u202f? Rends ta place avant le ${date} à ${time}\u00a0: quelqu’un d’autre aura le temps d’en profiter.`,
  },
  changed: {
    what: 'C’est changé',
    heading: 'C’est changé',
    text: 'Voici ce qui est noté maintenant.',
  },
  cancelled: {
    what: 'C’est annulé',
    heading: 'C’est annulé',
    text: 'Merci d’avoir prévenu, et à une prochaine fois.',
    several: 'Si tu avais mis ces dates dans ton agenda, pense à les en retirer.',
    action: 'Voir ma réponse',
    notYou: 'Ce n’est pas toi qui as annulé\u202f? Réponds vite à ce mail.',
  },
  reminder: {
    what: 'Rappel',
    heading: 'C’est pour bientôt',
    text: 'On t’attend. Si ça ne tient plus, dis-le maintenant\u00a0: une chaise libre fait toujours un heureux.',
  },
  dateCancelled: {
    what: 'Annulé',
    heading: 'Cette date n’aura pas lieu',
    text: 'Désolés pour le changement de programme. Ne te déplace pas\u00a0: il n’y a rien d’autre à faire.',
    calendar: 'Si la date est dans ton agenda, ce mail l’en retire. Vérifie quand même.',
    others: 'Si tu viens à d’autres dates, rien ne change pour elles.',
    notYou: 'Tu n’as rien demandé\u202f? Quelqu’un s’est sans doute trompé d’adresse. Tu n’as rien à faire.',
  },
  dateMoved: {
    /** What changed: begins the subject, and is the heading. */
    what: {
      back: 'Finalement, ça a lieu',
      day: 'La date change',
      time: 'L’horaire change',
      place: 'Le lieu change',
      dayAndPlace: 'La date et le lieu changent',
      timeAndPlace: 'L’horaire et le lieu changent',
      other: 'Du nouveau pour ta date',
    },
    back: 'Cette date avait été annulée. Elle a bien lieu.',
    before: (what: string) => `Avant, c’était\u00a0: ${what}.`,
    seat: 'Ta place est gardée.',
    line: 'Tu restes sur la liste d’attente, à la même place.',
    calendar: 'Si la date est dans ton agenda, ce mail l’y corrige. Vérifie quand même.',
    calendarBack: 'Ce mail la remet dans ton agenda. Vérifie quand même.',
  },

  manage: {
    action: 'Voir, changer ou annuler',
    seat: 'Tu ne viens plus\u202f? Passe par ce lien\u00a0: lui seul libère ta place. Répondre à l’invitation dans ton agenda n’y change rien.',
    seats:
      'Une date ne te va plus\u202f? Passe par ce lien\u00a0: lui seul libère ta place. L’effacer de ton agenda n’y change rien.',
    line: 'Tu ne veux plus attendre\u202f? Passe par ce lien\u00a0: lui seul te retire de la liste. Répondre à l’invitation dans ton agenda n’y change rien.',
    secret: 'Garde ce lien pour toi\u00a0: il suffit pour changer ta réponse.',
  },
  footer: {
    notYou:
      'Tu n’as rien demandé\u202f? Quelqu’un s’est sans doute trompé d’adresse\u00a0: ouvre le lien et annule.',
    question: (contact: string) => `Une question\u202f? Réponds à ce mail. ${contact} te lira.`,
    kept: (days: number) =>
      plural('fr', days, {
        one: 'Ta réponse s’efface # jour après la date.',
        other: 'Ta réponse s’efface # jours après la date.',
      }),
  },

  /** To those who host a date. */
  host: hostMail,

  ...contactMail,
};

export type MailMessages = typeof mail;
