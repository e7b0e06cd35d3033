import { plural } from '../format.ts';

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
  slot: (label: string, slot: number, hour?: string) =>
    hour ? `${label}\u00a0: créneau ${slot}, à ${hour}` : `${label}\u00a0: créneau ${slot}`,
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
      `Tu ne peux plus venir\u202f? Rends ta place avant ${date}, ${time}\u00a0: quelqu’un d’autre aura le temps d’en profiter.`,
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
  host: {
    action: 'Ouvrir la page de cette date',
    page: 'Un imprévu\u202f? Sur cette page, tu annules la date d’un geste\u00a0: tout le monde est prévenu aussitôt. Tu peux aussi y laisser ton adresse, pour recevoir ces mails chez toi.',
    secret: 'Garde ce mail pour toi\u00a0: son lien suffit pour annuler la date.',
    trust: 'Ces noms te sont confiés pour cette date. Ne les fais pas suivre, et efface ce mail après.',
    people: (count: number) =>
      count === 0
        ? 'personne pour l’instant'
        : plural('fr', count, { one: '# personne', other: '# personnes' }),
    seats: (taken: number, capacity?: number) => {
      const people =
        taken === 0 ? 'Personne encore' : plural('fr', taken, { one: '# personne', other: '# personnes' });
      return capacity === undefined
        ? people
        : `${people} pour ${plural('fr', capacity, { one: '# place', other: '# places' })}`;
    },
    waiting: (count: number) =>
      plural('fr', count, { one: '# personne attend une place', other: '# personnes attendent une place' }),
    firstTimers: (count: number) =>
      plural('fr', count, {
        one: '# personne vient pour la première fois',
        other: '# personnes viennent pour la première fois',
      }),
    firstTime: 'première fois',
    waits: 'en attente',
    guests: (count: number) => `+${count}`,
    note: (text: string) => `«\u00a0${text}\u00a0»`,
    andMore: (count: number) => plural('fr', count, { one: '… et # autre', other: '… et # autres' }),
    unanswered: 'sans réponse',
    withoutGuests: 'Chaque réponse compte pour une personne\u00a0: les invités ne sont pas dedans.',
    slots: (label: string, minutes?: number) =>
      minutes === undefined
        ? `${label}, dans l’ordre`
        : `${label}, dans l’ordre (${plural('fr', minutes, { one: '# minute', other: '# minutes' })} chacun)`,
    noSlot: 'sans créneau',
    list: {
      what: (people: string) => `Qui vient (${people})`,
      lastWhat: (people: string) => `Dernière liste (${people})`,
      heading: 'Qui vient',
      lastHeading: 'Qui vient, dernière liste',
      coming: 'Les noms',
      waiting: 'En attente, dans l’ordre',
      nobody: 'Personne ne s’est inscrit pour l’instant.',
    },
    changes: {
      what: (people: string) => `Ça a bougé (${people})`,
      heading: 'Depuis la dernière liste',
      came: 'Arrivent',
      left: 'Ne viennent plus',
      changed: 'Ont changé quelque chose',
    },
    overbooked: {
      what: 'Plus de monde que de places',
      heading: 'Plus de monde que de places',
      text: (taken: number, capacity: number) =>
        `Le nombre de places a baissé\u00a0: il y en a maintenant ${capacity}, pour ${taken} personnes qui viennent, invités compris.`,
      advice:
        'Personne n’a perdu sa place. À toi de voir\u00a0: trouver des chaises, ou demander à quelqu’un de laisser la sienne. Tant qu’il y a trop de monde, une place rendue n’est donnée à personne.',
    },
    cancelled: {
      what: 'Annulé à la dernière minute',
      heading: 'Date annulée à la dernière minute',
      text: 'La date a été annulée depuis la page de ses hôtes. Le site le dit déjà.',
      told: (count: number) =>
        count === 0
          ? 'Personne n’était inscrit.'
          : plural('fr', count, {
              one: 'La personne inscrite est prévenue par mail.',
              other: 'Les # inscriptions sont prévenues par mail.',
            }),
      add: (file: string) => `Pour que le fichier suive, mets ces lignes dans ${file}\u00a0:`,
      addTo: (file: string) =>
        `Pour que le fichier suive, ajoute ces lignes dans ${file}, sous exceptions\u00a0:`,
      replace: (file: string) =>
        `Pour que le fichier suive, remplace dans ${file}, sous exceptions, ce qui est dit de cette date par\u00a0:`,
    },
    address: {
      subject: (title: string) => `Confirme ton adresse\u00a0: ${title}`,
      heading: 'C’est bien ton adresse\u202f?',
      text: (person: string, title: string) =>
        `Cette adresse a été donnée pour que ${person} y reçoive les listes de «\u00a0${title}\u00a0» et de ses autres dates.`,
      confirm: 'Ouvre le lien et confirme\u00a0: sans ce clic, rien ne change.',
      action: 'Confirmer cette adresse',
      notYou: 'Ça ne te dit rien\u202f? Ignore ce mail, tu n’en recevras pas d’autre.',
      kept: 'L’adresse ne sert qu’à ça. Pour qu’elle soit effacée, réponds à ce mail.',
    },
  },

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

export type MailMessages = typeof mail;
