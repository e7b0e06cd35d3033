import type { PersonCard } from '../src/badges/card-data.ts';
import type { Storey } from '../src/community/storeys.ts';
import { floorHue, hues } from '../src/design/tokens.ts';

const given = [
  'Aminata',
  'Bérénice',
  'Camille',
  'Đặng',
  'Éloïse',
  'Farid',
  'Gaspard',
  'Hạnh',
  'Inès',
  'Łukasz',
];
const family = [
  'Martin',
  'Benhaddou',
  'Nguyễn Thị',
  'Świerczyński',
  'Le Guennec-Delacourt',
  'Sarr',
  'Roux',
  'Ô',
];
const roles = [
  'Illustratrice et carnettiste',
  'Développeur la semaine, boulanger le dimanche',
  'Avocate',
  'Ingénieur',
];
const skills = [
  'dessin',
  'TypeScript',
  'droit du travail',
  'café',
  'recherche utilisateur',
  'pédagogie',
  'C++',
];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const floorAt = (index: number): Storey => ({
  label: `${index}e étage`,
  short: `${index}e`,
  index,
  count: 5,
  hue: floorHue(index),
});

/** Cards with a name, a role, six skills and a portrait, each another one. */
export function sampleCards(count: number): PersonCard[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'person',
    id: `person-${index}-fr`,
    lang: 'fr',
    site: 'La Ruche',
    accent: hues.tomato.solid,
    name: `${pick(given, index)} ${pick(family, index * 7 + Math.floor(index / 10))}`,
    role: `${pick(roles, index)} ${index}`,
    membership: 'Réside à l’étage',
    floor: floorAt(index % 5),
    skills: Array.from({ length: 6 }, (_, skill) => pick(skills, index + skill)),
    face: { seed: `seed ${index}`, chosen: false },
  }));
}
