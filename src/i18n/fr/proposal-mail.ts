import { plural } from '../format.ts';

/** The mails about what the floor writes for its own site: to its sender, and to the team. */
export const proposalMail = {
  confirm: {
    subject: (what: string) => `Un clic pour envoyer ${what}`,
    heading: 'Encore un clic',
    text: (what: string) =>
      `Quelqu’un, toi sans doute, vient de remplir le formulaire pour ${what}. Ouvre le lien et confirme\u00a0: c’est à ce moment-là que l’équipe le reçoit.`,
    photo:
      'Tu veux une photo sur ta page\u202f? Réponds à ce mail et joins-la, telle quelle\u00a0: l’équipe la recadre, et retire ce que l’appareil y a noté.',
    action: 'Confirmer',
    notYou:
      'Tu n’as rien demandé\u202f? Ignore ce mail\u00a0: sans ce clic, rien n’arrive et tout s’efface en sept jours.',
  },
  staff: {
    intro: (date: string, time: string) =>
      `Envoyé le ${date} à ${time}, et confirmé depuis l’adresse où ira ta réponse.`,
    publish: 'Regarde ce que ça donne, puis publie ou décline\u00a0: tout est sur la page.',
    byHand:
      'Le dépôt n’est pas relié au site (GIT_TOKEN)\u00a0: pour publier, mets les fichiers joints dans le dossier que leur nom indique, puis dis-le sur la page.',
    action: 'Relire et publier',
    attached: (count: number) =>
      plural('fr', count, { one: 'Le fichier est joint.', other: 'Les # fichiers sont joints.' }),
    gone: (paths: string) => `À supprimer\u00a0: ${paths}.`,
    reply: (email: string) => `Ta réponse à ce mail ira à ${email}.`,
    secret: 'Garde ce mail pour l’équipe\u00a0: son lien suffit pour publier.',
    kept: (days: number) =>
      plural('fr', days, {
        one: 'Tout s’efface au bout de # jour.',
        other: 'Tout s’efface au bout de # jours.',
      }),
  },
  declined: {
    subject: 'Au sujet de ton envoi',
    heading: 'Pas cette fois',
    text: (what: string) => `L’équipe a relu ${what}, et ne la publie pas telle quelle.`,
    leaveText: 'L’équipe n’a pas retiré la page pour l’instant.',
    word: 'Son mot',
    after: 'Réponds à ce mail pour en parler. Ce que tu avais envoyé est effacé.',
  },
  live: {
    subject: {
      join: 'Ta page est en ligne',
      change: 'Ta page est à jour',
      leave: 'Ta page n’est plus sur le site',
      card: 'Ta carte est punaisée',
      update: 'Ta nouvelle est en ligne',
      event: 'Ta date est dans l’agenda',
      host: 'C’est toi qui accueilles',
    },
    text: {
      join: 'Bienvenue à l’étage. Voici ta page\u00a0: partage-la, montre-la à ta voisine.',
      change:
        'Tes changements se voient dès maintenant. Un ancien aperçu peut traîner un jour ou deux sur les réseaux.',
      leave: 'Ta page, ta photo et ton nom ont quitté le site. Merci d’avoir été là.',
      card: 'Elle reste soixante jours. Pour la garder plus longtemps, renvoie-la, ou coche «\u00a0Garder mes cartes\u00a0» en changeant ta page. Si quelqu’un répond, l’équipe fait les présentations.',
      update: 'Elle est sur la page du projet, à l’accueil et dans le fil.',
      event:
        'Les gens peuvent dire qu’ils viennent. Les listes arrivent à l’équipe, ou chez toi si tu y laisses ton adresse.',
      host: 'C’est écrit sur la date. À toi la cloche.',
    },
    action: 'Voir',
    erase: 'Ce qui reste, pour un effacement complet',
    erase1:
      'Le dépôt garde les anciennes versions des fichiers, et l’hébergeur les anciennes publications\u00a0: l’équipe les nettoie si tu le demandes en répondant à ce mail.',
    erase2:
      'Les moteurs de recherche et les réseaux gardent un temps leur copie de la page et de son image\u00a0: on demande le retrait avec toi.',
    erase3:
      'Tes inscriptions et tes messages, s’il y en a, s’effacent de la base sur demande (l’équipe lance «\u00a0npm run data -- erase\u00a0» avec ton adresse). Les mails déjà partis restent dans les boîtes.',
    kept: 'Ton adresse n’est plus gardée pour cet envoi.',
  },
  about: {
    'proposal-confirm': 'La demande de confirmation d’un envoi',
    proposal: 'Un envoi à relire',
    'proposal-declined': 'La réponse à un envoi',
    'proposal-live': 'L’annonce d’une mise en ligne',
  },
};

export type ProposalMail = typeof proposalMail;
