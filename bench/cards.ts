import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CardData } from '../src/badges/card-data.ts';
import { cardHash } from '../src/badges/card-version.ts';
import { allFormats } from '../src/badges/family.ts';
import { createShareImages } from '../src/badges/share-images.ts';
import type { Figure } from './figure.ts';
import { canvasCards, portraitFiles, takumiCards } from './peer-cards.ts';
import { sampleCards } from './sample-cards.ts';

const run = promisify(execFile);

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Draws all of the cards into an empty folder as a build does, its threads just started: their weights in kB. */
async function drawAll(cards: readonly CardData[], folder: string): Promise<number[]> {
  const images = createShareImages(folder);
  try {
    await images.prepare(cards.map(cardHash));
    return await Promise.all(cards.map(async (card) => (await images.render(card)).length / 1000));
  } finally {
    await images.close();
  }
}

/** 240 different cards, none at hand, and what other libraries take for the same. */
async function coldFigures(folder: string): Promise<Figure[]> {
  const cards = sampleCards(240);
  const portraitOf = await portraitFiles(cards, folder);
  const [ours, takumi]: [number[], number[]] = [[], []];
  let sizes: number[] = [];
  // In turns, so that a busy moment of the machine meets both.
  for (const round of ['first', 'second', 'third']) {
    const draw = async () => {
      sizes = await drawAll(cards, join(folder, round));
    };
    ours.push((await milliseconds(draw)) / cards.length);
    const peer = async () => Promise.all(cards.map(await takumiCards(portraitOf)));
    takumi.push((await milliseconds(peer)) / cards.length);
  }
  const drawOnCanvas = canvasCards(portraitOf);
  const canvas =
    (await milliseconds(async () => {
      for (const card of cards) await drawOnCanvas(card);
    })) / cards.length;
  const cold = {
    name: `share image, ${cards.length} different ones, none at hand`,
    value: median(ours),
    unit: 'ms',
  };
  return [
    { ...cold, limit: Math.min(10, canvas / 5), peer: { name: 'astro-og-canvas', value: canvas } },
    { ...cold, limit: 2 * median(takumi), peer: { name: 'takumi', value: median(takumi) } },
    { name: 'share image, median', value: median(sizes), unit: 'kB' },
    { name: 'share image, heaviest', value: Math.max(...sizes), unit: 'kB', limit: 40 },
  ];
}

/** The most memory, in MB, that a process has which draws so many different cards. */
async function peakOf(count: number, folder: string): Promise<number> {
  const { stdout } = await run(process.execPath, ['bench/draw-many.ts', String(count), folder]);
  return Number(stdout.trim().split('\n').at(-1));
}

/** Many cards: what they take in memory, and what becomes of them when nothing has changed. */
async function manyFigures(folder: string): Promise<Figure[]> {
  const few = await peakOf(1000, join(folder, 'thousand'));
  const many = await peakOf(5000, join(folder, 'five-thousand'));
  const cards = sampleCards(1000);
  const images = createShareImages(join(folder, 'thousand'));
  const again = await milliseconds(async () => {
    await images.prepare(cards.map(cardHash));
    for (const card of cards) await images.render(card);
  });
  await images.close();
  return [
    { name: 'share image, found from the build before', value: again / cards.length, unit: 'ms', limit: 1 },
    { name: 'share images drawn for 1,000 unchanged people', value: images.drawn(), unit: 'count', limit: 0 },
    {
      name: 'peak memory, 5,000 share images',
      value: many,
      unit: 'MB',
      limit: 1.2 * few,
      peer: { name: '1,000 share images', value: few },
    },
  ];
}

/** A person’s images in every format. */
async function familyFigures(folder: string): Promise<Figure[]> {
  const families = sampleCards(24).map(allFormats);
  const sizes = await drawAll(families.flat(), join(folder, 'families'));
  const formats = (families[0] ?? []).length;
  const sums = families.map((_, at) =>
    sizes.slice(at * formats, (at + 1) * formats).reduce((sum, size) => sum + size, 0),
  );
  return [
    { name: 'image in any format, heaviest', value: Math.max(...sizes), unit: 'kB', limit: 300 },
    {
      name: 'images of one person in every format, heaviest',
      value: Math.max(...sums),
      unit: 'kB',
      limit: 600,
    },
  ];
}

/** Share images: how long they take cold and found, how heavy they are, and how much memory they need. */
export async function benchCards(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'etage-bench-cards-'));
  try {
    return [...(await coldFigures(folder)), ...(await manyFigures(folder)), ...(await familyFigures(folder))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
