import { de } from './elision.ts';
import { starters } from './starters.ts';

const { blank } = starters;

/** What a new place is asked, and what its pages begin with. */
export const own = {
  usage: `npm run own\u00a0: six questions, et le site est à toi. Ou sans question\u00a0:
  npm run own -- --name "La Ruche" --town Lyon --languages fr,en --timezone Europe/Paris --colour sea \\
    --contact "Léa Martin <bonjour@laruche.fr>"
  --yes    ne demande pas confirmation
  --lang   la langue des questions`,
  welcome: 'Six questions, et ce site devient le tien. Entrée garde ce qui est entre crochets.',
  questions: {
    name: 'Comment s’appelle le lieu\u202f?',
    town: 'Dans quelle ville\u202f?',
    languages: 'En quelles langues\u202f? La première d’abord',
    timezone: 'Dans quel fuseau horaire\u202f?',
    colour: 'De quelle couleur\u202f? Un nom, ou un code comme #D2391F',
    contact: 'Qui écrit les mails\u202f? Un nom et une adresse, comme Léa Martin <bonjour@laruche.fr>',
  },
  wrong: {
    name: 'Il faut un nom, avec au moins une lettre ou un chiffre.',
    town: 'Il faut une ville.',
    languages: (known: string): string => `Le site sait parler\u00a0: ${known}. Essaie fr, en, ou fr,en.`,
    timezone: 'Ce fuseau n’existe pas. Essaie Europe/Paris, ou America/Montreal.',
    colour: (names: string): string => `Essaie ${names}, ou un code à six chiffres comme #D2391F.`,
    contact: 'Il faut une adresse mail, comme Léa Martin <bonjour@laruche.fr> ou bonjour@laruche.fr.',
  },
  going: (what: string): string => `Le contenu d’exemple s’en va\u00a0: ${what}.`,
  confirm: 'On y va\u202f? (oui/non)',
  yes: ['oui', 'o', 'yes', 'y'],
  stopped: 'Rien n’a changé.',
  already: (name: string): string =>
    `Ce site est déjà le tien\u00a0: ${name}. Rien n’a changé. Pour le modifier, ouvre content/site.md.`,
  unsaved: (files: string): string =>
    `Des fichiers du contenu ont changé et ne sont pas encore enregistrés\u00a0: ${files}. Enregistre-les (git commit) ou annule-les d’abord, pour que rien ne se perde. Rien n’a changé.`,
  unread: 'Le contenu ne peut pas être lu\u00a0: npm run check dit pourquoi. Rien n’a changé.',
  keptIn: (folder: string): string => `L’ancien contenu est gardé dans ${folder}/.`,
  done: (name: string): string => `Voilà ${name}.`,
  left: 'Ce que toi seul sais (npm run check le redit quand tu veux)\u00a0:',
  next: (url: string): string => `Et maintenant\u00a0:
1. npm start, et regarde ton site.
2. Remplis ce qui manque ci-dessus\u00a0: la loi veut savoir qui publie.
3. npm run new -- person "Léa Martin", puis npm run new -- event "Le repas du vendredi"
4. Quand tu connais l’adresse du site, écris-la dans content/site.md, à la place de ${url}.`,
  place: {
    floors: ['Rez-de-chaussée', '1er étage'],
    team: (name: string): string => `L’équipe ${de(name)}`,
    tagline: (town: string): string => `Un étage à ${town}, et les gens qui vont avec.`,
    note: 'url : la vraie adresse du site, dès que tu la connais.\nfloors : tes étages, en commençant par le bas.\naddress, si tu veux : street, postalCode, city et country, une ligne chacun, en retrait.',
    body: (name: string, town: string): string =>
      `Pousse la porte ${de(name)}, à ${town}. Ici, des gens travaillent côte à côte, chacun à son métier, et se prêtent des idées, des coups de main et des chargeurs.\n\n**Viens voir, il reste sûrement une chaise.**`,
  },
  pages: {
    about: {
      title: 'Le lieu',
      body: (name: string, town: string): string =>
        `${name} est à ${town}. ${blank('en quelques phrases, qui est là et comment ça a commencé')}\n\n## Comment ça marche\u202f?\n\n${blank('comment on vient, à quels jours, à quel prix')}\n\n## Ce site, qui l’écrit\u202f?\n\nNous. Un profil, une date, une annonce\u00a0: chacun est un petit fichier de texte, et il suffit de savoir écrire pour le changer. Le programme derrière s’appelle Étage, il est libre.`,
    },
    /** The head of the legal notice: who publishes. What follows is the same for every place. */
    publisher: (name: string, mail: string): string =>
      `${name}, ${blank('forme juridique et numéro d’immatriculation de la structure')}\\\n${blank('rue, code postal, ville, pays')}\n\nTéléphone\u00a0: ${blank('un numéro de téléphone')}\\\nCourriel\u00a0: [${mail}](mailto:${mail})`,
    director: blank('prénom et nom de la personne qui répond de ce qui est publié'),
    address: blank('l’adresse'),
    sender: blank('le nom du service d’envoi des mails'),
  },
  badges: {
    newcomer:
      'Se reçoit en arrivant. Il dit une seule chose\u00a0: viens me parler, je ne connais encore personne.',
  },
};

export type OwnMessages = typeof own;
