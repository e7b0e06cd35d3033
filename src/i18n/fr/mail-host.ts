import { plural } from '../format.ts';
import { que } from './elision.ts';

/** The words of the mails to those who host a date. */
export const hostMail = {
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
    /** `committed`: how the editor calls it among what waits. */
    follows: (committed: string) =>
      `Le fichier suit de lui-même\u00a0: «\u00a0${committed}\u00a0» attend dans l’éditeur, et part avec la prochaine publication. Si tu ne l’y trouves pas, tout est là.`,
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
      `Cette adresse a été donnée pour ${que(person)} y reçoive les listes de «\u00a0${title}\u00a0» et de ses autres dates.`,
    confirm: 'Ouvre le lien et confirme\u00a0: sans ce clic, rien ne change.',
    action: 'Confirmer cette adresse',
    notYou: 'Ça ne te dit rien\u202f? Ignore ce mail, tu n’en recevras pas d’autre.',
    kept: 'L’adresse ne sert qu’à ça. Pour qu’elle soit effacée, réponds à ce mail.',
  },
};

export type HostMailMessages = typeof hostMail;
