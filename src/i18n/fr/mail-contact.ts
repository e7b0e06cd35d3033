import { plural } from '../format.ts';

/** The words of the mails to the place’s contact: what was written to it, and what went wrong. */
export const contactMail = {
  feedback: {
    subject: (form: string) => `Une réponse à «\u00a0${form}\u00a0»`,
    heading: (form: string) => form,
    from: (name: string) => `Signé\u00a0: ${name}.`,
    nameless: 'Sans signature.',
    received: (date: string, time: string) => `Reçu le ${date} à ${time}.`,
    blank: (questions: string) => `Sans réponse\u00a0: ${questions}`,
    scale: (value: string) => `${value} sur 5`,
    reply: (email: string) => `Ta réponse à ce mail ira à ${email}.`,
    noReply: 'Pas d’adresse laissée\u00a0: ne réponds pas à ce mail, personne ne te lirait.',
    trust: 'C’est confié à l’équipe\u00a0: ça ne se fait pas suivre.',
    kept: (months: number) =>
      plural('fr', months, {
        one: 'Tout s’efface au bout de # mois.',
        other: 'Tout s’efface au bout de # mois.',
      }),
  },
  introduction: {
    subject: (asker: string, person: string) => `${asker} aimerait rencontrer ${person}`,
    heading: (person: string) => `Faire le lien avec ${person}\u202f?`,
    asks: (asker: string, person: string) =>
      `${asker} aimerait rencontrer ${person}, et te demande de faire le lien.`,
    message: 'Son message',
    decide: (asker: string, person: string) =>
      `C’est toi qui décides. ${asker} n’a pas vu l’adresse mail de la personne, et ne la verra pas\u00a0: montre d’abord ce message à ${person}, qui dira oui ou non.`,
    action: 'Voir le profil',
    reply: (email: string) => `Ta réponse à ce mail ira à ${email}.`,
    received: (date: string, time: string) => `Reçu le ${date} à ${time}.`,
    kept: (days: number) =>
      plural('fr', days, {
        one: 'Tout s’efface au bout de # jour.',
        other: 'Tout s’efface au bout de # jours.',
      }),
  },
  test: {
    subject: 'Le mail d’essai est arrivé',
    text: 'Le site sait t’écrire\u00a0: ce mail a pris le même chemin que tous les autres.',
    look: 'Il reste une chose à voir. Ouvre l’original du message (dans Gmail\u00a0: les trois points, puis «\u00a0Afficher l’original\u00a0»). Il doit dire «\u00a0SPF\u00a0: PASS\u00a0» et «\u00a0DKIM\u00a0: PASS\u00a0»\u202f; ailleurs, la ligne Authentication-Results dit «\u00a0spf=pass\u00a0» et «\u00a0dkim=pass\u00a0».',
    otherwise:
      'Il dit autre chose, ou ce mail était dans les indésirables\u202f? Les inscriptions y finiront aussi. Le serveur de mail (SMTP_URL) doit avoir le droit d’écrire pour le domaine de l’expéditeur (MAIL_FROM)\u00a0: son mode d’emploi dit quelles entrées DNS ajouter.',
    asked: (date: string, time: string) =>
      `Demandé le ${date} à ${time} par la commande npm run doctor. Tu es la seule personne à l’avoir reçu.`,
  },
  undeliverable: {
    subject: 'Un mail n’est pas arrivé',
    heading: 'Un mail n’est pas arrivé',
    failed: (what: string, date: string, time: string) => `${what}\u00a0: on a renoncé le ${date} à ${time}.`,
    reason: (reason: string) => `Le code de l’erreur\u00a0: ${reason}.`,
    perhaps:
      'Il est peut-être arrivé quand même, peut-être deux fois\u00a0: le serveur de mail l’a reçu en entier, puis n’a plus rien dit. Dans le doute, fais comme s’il manquait.',
    discreet: 'Ce mail ne dit ni à qui il était destiné ni ce qu’il contenait, c’est voulu.',
    about: {
      'rsvp-answer': 'La réponse à une inscription',
      'rsvp-verify': 'La demande de confirmation d’une inscription',
      'rsvp-standing': 'Le rappel d’une inscription',
      'rsvp-promoted': 'L’annonce d’une place libérée',
      'rsvp-changed': 'La nouvelle d’un changement',
      'rsvp-cancelled': 'La nouvelle d’une annulation',
      'rsvp-reminder': 'Le rappel d’une date',
      'date-cancelled': 'L’annonce d’une date annulée',
      'date-moved': 'L’annonce d’un changement de date ou de lieu',
      'host-list': 'La liste pour les hôtes d’une date',
      'host-changes': 'Les changements du jour pour les hôtes d’une date',
      'host-overbooked': 'L’alerte sur une date trop pleine',
      'host-cancelled': 'L’annonce d’une annulation à la dernière minute',
      'host-address': 'La demande de confirmation d’une adresse d’hôte',
      feedback: 'Une réponse à un formulaire',
      introduction: 'Une demande de présentation',
      test: 'Le mail d’essai',
    },
    other: 'Un mail',
    attendee:
      'L’inscription est à jour sur le site, seul le mail manque. Souvent, l’adresse a une faute de frappe. Si quelqu’un te dit n’avoir rien reçu, propose-lui de s’inscrire de nouveau.',
    promoted:
      'La place est donnée, mais la personne ne le sait pas\u00a0: préviens-la si tu la connais, et vérifie son adresse avec elle.',
    changedDate:
      'La personne ne sait pas que la date a changé\u00a0: préviens-la si tu la connais. Le site, lui, est à jour.',
    host: 'Il était destiné à qui accueille. Si l’adresse n’est pas celle du contact, demande-lui de la donner de nouveau.',
    contact:
      'Il t’était destiné, et le site garde ce qu’il disait. Vérifie l’adresse du contact dans content/site.md, puis les réglages SMTP_URL et MAIL_FROM.',
  },
};

export type ContactMailMessages = typeof contactMail;
