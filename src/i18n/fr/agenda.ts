import { list, plural } from '../format.ts';
import { de } from './elision.ts';

const dates = (count: number): string => plural('fr', count, { one: '# date', other: '# dates' });
const ordinals: Record<number, string> = {
  [-1]: 'dernier',
  1: 'premier',
  2: 'deuxième',
  3: 'troisième',
  4: 'quatrième',
};

/** Words of events, badges, forms, the lounge’s screen and the feed. */
export const agenda = {
  /** A recurrence rule in plain words. Weekdays and months come as long names. */
  recurrence: {
    daily: (interval: number): string =>
      interval === 1 ? 'tous les jours' : interval === 2 ? 'un jour sur deux' : `tous les ${interval} jours`,
    everyDayNamed: (day: string): string => `${day}s`,
    weekdays: (first: string, last: string): string => `du ${first} au ${last}`,
    /** `every` are the days as `everyDayNamed` says them, `named` the days themselves. */
    weekly: (every: string, named: string, interval: number, count: number): string => {
      if (interval === 1) return `tous les ${every}`;
      return interval === 2 && count === 1
        ? `un ${named} sur deux`
        : `le ${named}, toutes les ${interval} semaines`;
    },
    /** 1 to 4, or -1 for the last. */
    ordinal: (ordinal: number): string => ordinals[ordinal] ?? `${ordinal}e`,
    ordinalDay: (which: string, day: string, count: number): string =>
      count === 1 ? `le ${which} ${day}` : `les ${which} ${day}s`,
    monthDay: (day: number): string => `le ${day === 1 ? '1er' : day}`,
    lastDay: 'le dernier jour',
    monthly: (which: string, interval: number): string =>
      interval === 1 ? `${which} du mois` : `${which}, tous les ${interval} mois`,
    yearly: (day: string, month: string): string => `chaque année, ${day} ${month}`,
    inMonths: (months: string): string => `en ${months}`,
    until: (date: string): string => `jusqu’au ${date}`,
    times: (count: number): string => `${count} fois`,
  },

  /** Wall times and days. */
  hours: (start: string, end: string): string => `${start} – ${end}`,
  hoursAcrossDays: (start: string, day: string, end: string): string => `${start}, jusqu’au ${day}, ${end}`,
  allDay: 'Toute la journée',
  daysFromTo: (first: string, last: string): string => `du ${first} au ${last}`,
  at: (day: string, time: string): string => `${day}, ${time}`,

  ticket: {
    cancelled: 'Annulé',
    moved: 'Déplacé',
    elsewhere: 'Ailleurs',
    with: (names: string): string => `Avec ${names}`,
  },

  index: {
    title: 'Agenda',
    lead: 'Choisis une date, dis que tu viens, on met une chaise.',
    description: (site: string): string =>
      `Les dates ${de(site)}\u00a0: quand, où, avec qui, et comment prendre une place.`,
    series: 'Ce qui revient',
    dates: 'Date par date',
    later: 'Plus loin',
    count: dates,
    views: 'Lire l’agenda',
    byWeek: 'Par semaine',
    byMonth: 'Par mois',
    thisWeek: 'Cette semaine',
    nextWeek: 'La semaine prochaine',
    wholeMonth: (month: string): string => `Tout le mois\u00a0: ${month}`,
    empty: 'Aucune date au calendrier pour l’instant. Si tu as une idée, dis-la à l’équipe.',
  },

  month: {
    title: (month: string): string => `Agenda, ${month}`,
    description: (month: string, site: string): string =>
      `Toutes les dates ${de(site)} en ${month}, jour par jour.`,
    empty: (month: string): string => `Rien en ${month} pour l’instant. Les autres mois t’attendent.`,
    today: 'Aujourd’hui',
    print:
      'Imprime cette page\u00a0: le mois tient sur une feuille A4, à punaiser près de la machine à café.',
    neighbours: 'Les autres mois',
    sheet: 'Le mois, semaine par semaine',
  },

  calendar: {
    /** The title of a date that is off. */
    cancelled: (title: string): string => `Annulé\u00a0: ${title}`,
  },

  subscribe: {
    title: 'Dans ton agenda',
    text: 'Abonne-toi une fois\u00a0: chaque nouvelle date arrive toute seule, et les changements suivent.',
    delay:
      'Ton agenda relit cette adresse toutes les 12 à 24 heures. Un changement de dernière minute se voit donc ici d’abord, et arrive par mail à qui a une place.',
    subscribe: 'S’abonner',
    subscribeTo: (title: string): string => `S’abonner\u00a0: ${title}`,
    address: 'Ou colle cette adresse dans ton agenda',
    file: 'Télécharger le fichier .ics',
  },

  event: {
    where: 'Où',
    hosts: 'Qui t’accueille',
    seats: 'Places',
    coming: 'Les dates',
    noneComing: 'Aucune date à venir n’est au calendrier. Repasse bientôt.',
    later: (count: number): string =>
      plural('fr', count, { one: 'Encore # date, plus loin', other: 'Encore # dates, plus loin' }),
    past: 'C’était comment\u202f?',
    others: (count: number): string =>
      plural('fr', count, { one: '# autre date passée', other: '# autres dates passées' }),
    several: 'Plusieurs dates d’un coup',
    all: 'Tout l’agenda',
  },

  date: {
    /** The page’s title. */
    title: (title: string, when: string): string => `${title}, ${when}`,
    comeTitle: 'Tu viens\u202f?',
    come: 'Je viens',
    room: (count: number): string => plural('fr', count, { one: '# place', other: '# places' }),
    noLimit: 'De la place pour tout le monde',
    /** With counts from the server, in the browser: `#` is the number. */
    leftOne: 'Il reste #\u00a0place',
    leftOther: 'Il reste #\u00a0places',
    waitingOne: '#\u00a0en attente',
    waitingOther: '#\u00a0en attente',
    comingOne: '# personne vient',
    comingOther: '# personnes viennent',
    full: 'C’est complet',
    nobody: 'Encore personne. Ouvre le bal.',
    calendar: 'Mettre dans mon agenda',
    opens: (when: string): string => `Les inscriptions ouvrent le ${when}.`,
    closes: (when: string): string => `Tu peux dire oui jusqu’au ${when}.`,
    closed: 'Les inscriptions sont closes. Tu peux tout de même passer voir.',
    past: 'Cette date est passée.',
    started: 'Ça a commencé. Pousse la porte.',
    overTitle: 'C’est passé',
    overText: (title: string): string => `Voir les dates à venir\u00a0: ${title}`,
    cancelledTitle: 'Cette date est annulée',
    cancelledText:
      'Pas besoin de venir, ni de te désinscrire\u00a0: les places réservées tombent d’elles-mêmes.',
    movedTitle: 'La date a bougé',
    movedText: (was: string): string => `C’était prévu le ${was}.`,
    elsewhereTitle: 'Cette fois, c’est ailleurs',
    elsewhereText: (where: string): string => `On se retrouve ici\u00a0: ${where}.`,
    noteTitle: 'À savoir',
    recapTitle: 'Ce jour-là',
    aboutSeries: (title: string): string => `Tout sur ${title}`,
    otherDates: 'Les dates autour',
    previous: 'Avant',
    next: 'Après',
    noneBefore: 'C’est la première date.',
    noneAfter: 'Rien de plus au calendrier.',
  },

  badges: {
    title: 'Badges',
    lead: 'Des pin’s émaillés pour ce qu’on fait les uns pour les autres. Ils ne se demandent pas, ils se donnent.',
    description: (site: string): string => `Les badges ${de(site)}\u00a0: ce qu’il faut, et qui les porte.`,
    all: 'Tous les badges',
    none: 'Aucun badge pour l’instant.',
    /** Who wears it: a few names, and how many more. */
    wearers: (names: readonly string[], more: number): string => {
      const others = more === 0 ? [] : [plural('fr', more, { one: '# autre', other: '# autres' })];
      return names.length === 0 ? 'Personne encore' : list('fr', [...names, ...others]);
    },
    takes: 'Ce qu’il faut',
    worn: 'Qui le porte',
    nobody: 'Personne ne le porte encore. Tu commences\u202f?',
    pin: (name: string): string => `Pin’s «\u00a0${name}\u00a0»`,
  },

  award: {
    title: (badge: string, person: string): string => `${badge}, pour ${person}`,
    description: (badge: string, person: string, date: string): string =>
      `${person} porte le badge «\u00a0${badge}\u00a0» depuis le ${date}.`,
    withdrawnDescription: (badge: string, person: string, date: string): string =>
      `Le badge «\u00a0${badge}\u00a0» donné à ${person} a été retiré le ${date}.`,
    for: 'Pour',
    withdrawn: (date: string): string => `Retiré le ${date}`,
    withdrawnText: 'Ce badge n’est plus porté. Cette page reste, pour que personne ne s’y trompe.',
    who: 'À qui',
    given: 'Donné le',
    reason: 'Pour quoi',
    occasion: 'Occasion',
    badge: (name: string): string => `Tout sur le badge «\u00a0${name}\u00a0»`,
  },

  forms: {
    readers: 'Qui lit',
    readersText: (contact: string): string =>
      `${contact}, et personne d’autre. Ce n’est pas anonyme\u00a0: entre voisins, on se reconnaît.`,
    description: (title: string, site: string): string =>
      `${title}\u00a0: un formulaire ${de(site)}, lu par l’équipe.`,
  },

  received: {
    form: {
      title: 'C’est arrivé',
      text: 'Merci d’avoir pris ce temps. L’équipe lit tout, et répond à qui a laissé une adresse.',
    },
    rsvp: {
      title: 'Regarde ta boîte mail',
      stub: 'Oui',
      lead: 'Ta demande est arrivée. Un mail est en route, il dit où tu en es.',
      mail: 'Dedans, il y a',
      answer: 'La réponse\u00a0: une place, la liste d’attente, ou un clic à faire pour confirmer.',
      calendar: 'La date, prête à glisser dans ton agenda.',
      link: 'Un lien, rien qu’à toi. C’est lui qui change ta réponse, et lui seul qui libère ta place si tu ne viens plus.',
      nothing: 'Rien au bout de cinq minutes\u202f? Regarde dans les indésirables, puis écris à',
    },
    home: 'Retour à l’accueil',
    agenda: 'Voir l’agenda',
  },

  screen: {
    title: 'L’écran du salon',
    description: (site: string): string => `Ce qui se passe chez ${site}, lisible depuis le canapé.`,
    next: 'Prochain rendez-vous',
    newcomers: 'Nouvelles têtes',
    since: (month: string): string => `depuis ${month}`,
    needs: 'Ici, on cherche',
    empty: 'Rien à l’affiche. Profite du calme.',
    invite: 'Prends une place depuis ton téléphone\u00a0:',
    today: 'C’est aujourd’hui',
    tomorrow: 'C’est demain',
    panels: 'Les étages de l’écran',
    pause: 'Arrêter',
    turn: 'Reprendre',
  },

  feed: {
    title: (site: string): string => `${site}\u00a0: nouvelles et dates`,
    description: (site: string): string =>
      `Ce que fait l’étage ${de(site)}, et les dates auxquelles on peut venir.`,
    cancelled: (title: string): string => `Annulé\u00a0: ${title}`,
    moved: (title: string): string => `Déplacé\u00a0: ${title}`,
    take: 'Prendre une place',
  },
};

export type AgendaMessages = typeof agenda;
