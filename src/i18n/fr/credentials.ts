/** Words of the check of a badge. None of them carries a name: what a check says never takes more room than what stood there. */
export const credentials = {
  title: 'Vérifier ce badge',
  sign: 'Vérifier',

  /** What the page says by itself, before any check: a word, and a sentence. */
  stated: {
    signed: {
      word: 'Signé',
      text: 'Avec les fichiers qui suivent, tu peux le vérifier sans nous croire sur parole.',
    },
    hosted: {
      word: 'Hébergé ici, non signé',
      text: 'Ce badge n’a pas de signature. C’est ce site qui en répond.',
    },
    withdrawn: (date: string) => ({
      word: 'Retiré',
      text: `Retiré le ${date}. Ses fichiers le disent aussi.`,
    }),
  },

  checking: {
    word: 'Un instant…',
    text: 'Ton navigateur vérifie ce badge.',
  },
  found: {
    valid: {
      word: 'Valide',
      text: 'Ton navigateur vient de vérifier\u00a0: ce site a signé ce badge et ne l’a pas retiré.',
    },
    hosted: {
      word: 'Hébergé ici, non signé',
      text: 'Ton navigateur vient de vérifier\u00a0: ce site donne bien ce badge et ne l’a pas retiré.',
    },
    withdrawn: (date: string) => ({
      word: 'Retiré',
      text: `Retiré le ${date}\u00a0: ton navigateur vient de le vérifier.`,
    }),
    /** Taken back after the page was loaded, or kept by the browser. */
    withdrawnSince: {
      word: 'Retiré',
      text: 'Ce badge vient d’être retiré. Recharge la page pour voir depuis quand.',
    },
  },
  unverifiable: {
    word: 'Non vérifiable',
    browser: 'Ton navigateur ne sait pas lire cette signature. Essaie avec un plus récent.',
    network: 'Le réseau n’a pas répondu.',
    missing: 'Il manque un des fichiers qui permettent de vérifier.',
    unreadable: 'Un des fichiers est abîmé, ou quelqu’un y a ajouté quelque chose.',
    host: 'Ce badge a été fait pour une autre adresse. C’est là-bas qu’il se vérifie.',
    key: 'Ce site ne reconnaît pas la clé qui a signé.',
    signature: 'La signature ne va pas avec le contenu\u00a0: quelque chose a changé depuis.',
    page: 'Cette page et le fichier du badge ne disent pas la même chose.',
  },
  retry: 'Réessayer',

  issuer: 'Donné par',
  recipient: 'Donné à',
  given: 'Donné le',
  withdrawn: 'Retiré le',
  signature: 'Signé avec la clé',
  notSigned: 'Signature',
  none: 'Aucune\u00a0: hébergé ici, non signé',

  files: 'Les fichiers',
  credential: {
    name: 'Le badge signé',
    text: 'Pour qui veut vérifier sans passer par ce site. Open Badges 3.0, en JSON.',
  },
  emblem: {
    name: 'L’emblème',
    signed:
      'Le badge signé est rangé dans l’image. Envoie le fichier\u00a0: une capture d’écran ne garde rien.',
    hosted: 'Le badge est rangé dans l’image. Envoie le fichier\u00a0: une capture d’écran ne garde rien.',
  },
  assertion: {
    name: 'Le badge hébergé',
    text: 'Pour les sites qui lisent les badges à leur adresse. Open Badges 2.0, en JSON.',
  },
  keys: {
    name: 'Les clés',
    text: 'Celles avec lesquelles ce site signe, les anciennes comprises.',
  },
  status: {
    name: 'Les badges retirés',
    text: 'Une liste de numéros, sans aucun nom.',
  },

  elsewhere: 'Vérifier ailleurs',
  elsewhereSigned:
    'Donne le badge signé à un vérificateur public, comme VerifierPlus ou celui de 1EdTech. Cette page ne leur envoie rien.',
  elsewhereHosted:
    'Donne l’emblème, ou l’adresse du badge hébergé, à un vérificateur d’Open Badges 2.0, comme celui de 1EdTech. Cette page ne lui envoie rien.',
};

export type CredentialsMessages = typeof credentials;
