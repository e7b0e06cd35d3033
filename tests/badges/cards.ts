import type { BadgeCard, CardData, PersonCard } from '../../src/badges/card-data.ts';
import type { Face } from '../../src/community/face.ts';
import type { Storey } from '../../src/community/storeys.ts';

/** Cards for tests: invented, and each as small as its template allows. */

const faces = (...seeds: string[]): Face[] => seeds.map((seed) => ({ seed, chosen: false }));

export const floorCard: Storey = { label: '1er étage', short: '1er', index: 1, count: 5, hue: 'sea' };

const common = { id: 'card-fr', lang: 'fr', site: 'La Ruche', accent: '#D2391F' };

export function personCardWith(fields: Partial<PersonCard>): PersonCard {
  return {
    ...common,
    kind: 'person',
    name: 'Léa Martin',
    role: 'Illustratrice',
    membership: 'Réside à l’étage',
    skills: ['dessin', 'aquarelle', 'café'],
    face: { seed: 'lea-martin', chosen: false },
    floor: floorCard,
    ...fields,
  };
}

/** An award, where it names its recipient; a badge without. */
export function badgeCardWith(fields: Partial<BadgeCard>): BadgeCard {
  return {
    ...common,
    kind: 'badge',
    name: 'Pot',
    description: 'A tenu le pot.',
    kicker: 'Badge · novembre 2026',
    pin: {
      shape: 'round',
      hue: 'plum',
      icon: { markup: '<circle cx="66" cy="66" r="40"/>', viewBox: '0 0 132 132' },
    },
    ...fields,
  };
}

/** An award of that badge. */
export function awardCardWith(recipient: string, fields: Partial<BadgeCard> = {}): BadgeCard {
  return badgeCardWith({
    recipient,
    dedication: `Pour ${recipient}`,
    face: { seed: 'lea-martin', chosen: false },
    floor: floorCard,
    ...fields,
  });
}

/** So many different people, who share some of their words. */
export const manyCards = (count: number): PersonCard[] =>
  Array.from({ length: count }, (_, index) =>
    personCardWith({
      id: `person-${index}-fr`,
      name: `Ana ${index}`,
      face: { seed: `seed ${index}`, chosen: false },
      floor: { ...floorCard, hue: index % 2 ? 'sea' : 'plum' },
    }),
  );

/** Names that stress a design. */
export const hostileNames = {
  unbroken: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis',
  malagasy: 'Tsiorinirina Andriamanantsoa Rakotomalalanandrianarisoa',
  wide: 'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  endless: 'Une très longue suite de mots qui ne finit pas '.repeat(12),
  emoji: '👩🏽‍🍳👨‍👩‍👧‍👦🏳️‍🌈 Léa 🥐',
  letter: 'O',
  arabic: 'ياسمين بنت عبد الرحمن الخطيب البغدادي',
  vietnamese: 'Nguyễn Thị Hồng Hạnh Trần Đặng Ngọc Ánh Tuyết',
  capitals: 'ÉLÉONORE ÂNGELA ÎLE-DE-FRANCE',
};

/** One card of each kind, with texts that are longer than a template likes. */
export const longCards: CardData[] = [
  {
    ...common,
    kind: 'site',
    site: 'Le Grand Immeuble des Métiers Réunis',
    tagline: hostileNames.endless,
    address: hostileNames.endless,
    floors: [floorCard],
    windows: [faces('a', 'b', 'c', 'd')],
  },
  personCardWith({
    name: hostileNames.endless,
    role: hostileNames.endless,
    organization: hostileNames.unbroken,
    skills: Array.from({ length: 40 }, (_, index) => `${hostileNames.unbroken} ${index}`),
  }),
  {
    ...common,
    kind: 'occurrence',
    title: hostileNames.unbroken,
    date: 'vendredi 27 novembre 2026',
    weekday: 'vendredi',
    day: '27',
    month: 'novembre 2026',
    time: '13:00 – 14:00',
    place: hostileNames.endless,
    hosts: hostileNames.endless,
    floor: floorCard,
    stamp: 'Annulé',
    cancelled: true,
  },
  {
    ...common,
    kind: 'event',
    title: hostileNames.endless,
    summary: hostileNames.endless,
    rhythm: hostileNames.endless,
    time: '13:00',
    place: hostileNames.unbroken,
    floor: floorCard,
  },
  awardCardWith(hostileNames.endless, { name: hostileNames.unbroken, description: hostileNames.endless }),
  {
    ...common,
    kind: 'project',
    title: hostileNames.unbroken,
    summary: hostileNames.endless,
    kicker: hostileNames.endless,
    people: hostileNames.endless,
    faces: faces('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    floor: floorCard,
  },
];
