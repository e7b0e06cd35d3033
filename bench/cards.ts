import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateOpenGraphImage } from 'astro-og-canvas';
import type { PersonCard } from '../src/badges/card-data.ts';
import { packageFile } from '../src/badges/packages.ts';
import { createShareImages } from '../src/badges/share-images.ts';
import type { Storey } from '../src/community/storeys.ts';
import { floorHue, fonts, hues } from '../src/design/tokens.ts';
import type { Figure } from './figure.ts';

const count = 240;

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

/** A name, a role, six skills and a portrait, each card another. */
const people: PersonCard[] = Array.from({ length: count }, (_, index) => ({
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

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds for each of `count` cards, all of them done. */
async function each(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / count;
}

/** The same words drawn by the library that most Astro sites use, in Astro one after another and without portraits. */
async function peerCards(): Promise<number> {
  const fontFile = (weight: number) =>
    packageFile(`@fontsource/hanken-grotesk/files/hanken-grotesk-latin-${weight}-normal.woff`);
  return each(async () => {
    for (const { name, role, skills: known } of people) {
      await generateOpenGraphImage({
        cacheDir: false,
        title: name,
        description: `${role}\n${known.join(' · ')}`,
        bgGradient: [[251, 245, 234]],
        border: { color: [14, 124, 123], width: 88, side: 'inline-start' },
        font: {
          title: { color: [34, 26, 22], size: 96, weight: 'Bold', families: [fonts.text] },
          description: { color: [98, 85, 75], size: 34, families: [fonts.text] },
        },
        fonts: [fontFile(400), fontFile(700)],
      });
    }
  });
}

/** Share images: how long they take cold and warm, how heavy they are, and what an unchanged build draws. */
export async function benchCards(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'etage-bench-cards-'));
  const [cold, warm] = [createShareImages(folder), createShareImages(folder)];
  try {
    let sizes: number[] = [];
    const coldEach = await each(async () => {
      const images = await Promise.all(people.map(cold.render));
      sizes = images.map(({ length }) => length / 1000);
    });
    const warmEach = await each(() => Promise.all(people.map(warm.render)));
    const peer = await peerCards();
    return [
      {
        name: `share image, ${count} different ones, none at hand`,
        value: coldEach,
        unit: 'ms',
        limit: Math.min(14, peer / 3),
        peer: { name: 'astro-og-canvas', value: peer },
      },
      { name: 'share image, found from the build before', value: warmEach, unit: 'ms' },
      { name: 'share images drawn by an unchanged build', value: warm.drawn(), unit: 'count', limit: 0 },
      { name: 'share image, median', value: median(sizes), unit: 'kB' },
      { name: 'share image, heaviest', value: Math.max(...sizes), unit: 'kB', limit: 60 },
    ];
  } finally {
    await cold.close();
    await warm.close();
    await rm(folder, { recursive: true, force: true });
  }
}
