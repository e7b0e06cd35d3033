import { appendFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Build, bareSite, checkoutWith } from './checkout.ts';
import type { Figure } from './figure.ts';
import { filterTimes } from './filter.ts';
import { pagesIn, pageWeight } from './weigh.ts';

const rounds = 3;

const median = (builds: readonly Build[], of: keyof Build): number =>
  builds.map((build) => build[of]).sort((a, b) => a - b)[builds.length >> 1] ?? Number.NaN;

/** As between two publications: somebody has a word more to say. */
const edit = (content: string, round: number): void =>
  appendFileSync(join(content, 'people/o.md'), `\nAnd that was not all: ${round}.\n`);

/**
 * Builds in turns, so that a busy moment of the machine meets all; the first round makes what is kept between builds, and
 * before each of the others somebody's page is edited.
 *
 * @param content what all of them are made from
 */
async function inTurns(content: string, sites: readonly { build(): Promise<Build> }[]): Promise<Build[][]> {
  const builds: Build[][] = sites.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    if (round > 0) edit(content, round);
    for (const [index, site] of sites.entries()) {
      const build = await site.build();
      if (round > 0) builds[index]?.push(build);
    }
  }
  return builds;
}

async function inFolder<T>(measure: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'etage-people-'));
  try {
    return await measure(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const directory = (people: number, dist: string, limit: number): Figure => ({
  name: `directory of ${people} people, HTML and CSS`,
  value: pageWeight(dist, 'people/index.html').page,
  unit: 'kB',
  limit,
});

/** A floor of 1,000 people: its build beside a bare Astro site of the same Markdown, its directory, its profiles. */
export const benchPeople = (): Promise<Figure[]> =>
  inFolder(async (folder) => {
    const few = await checkoutWith(join(folder, 'hundred'), 100);
    await few.build();
    const many = await checkoutWith(join(folder, 'thousand'), 1000);
    const bare = bareSite(join(folder, 'bare'), join(folder, 'thousand/content'));
    const [ours = [], peers = []] = await inTurns(join(folder, 'thousand/content'), [many, bare]);
    const dist = join(folder, 'thousand/dist');
    const pages = pagesIn(dist, 'people').map((page) => pageWeight(dist, page).page);
    const { letter, choice } = await filterTimes(dist);
    const peer = 'a bare Astro site, a page for each Markdown file';
    return [
      directory(100, join(folder, 'hundred/dist'), 45),
      directory(1000, dist, 250),
      { name: 'heaviest of 1,000 profiles, HTML and CSS', value: Math.max(...pages), unit: 'kB', limit: 16 },
      { name: 'directory of 1,000 people, filtered after a letter', value: letter, unit: 'ms', limit: 100 },
      { name: 'directory of 1,000 people, a floor chosen without JavaScript', value: choice, unit: 'ms' },
      {
        name: 'build of 1,000 people, unchanged images, one person edited',
        value: median(ours, 'seconds'),
        unit: 's',
        limit: 1.3 * median(peers, 'seconds'),
        peer: { name: peer, value: median(peers, 'seconds') },
      },
      {
        name: 'the same, time of the processor',
        value: median(ours, 'processor'),
        unit: 's',
        peer: { name: peer, value: median(peers, 'processor') },
      },
    ];
  });

/** The first build of a floor, and the second, as a publication is. */
async function firstAndSecond(folder: string, people: number): Promise<{ first: Build; second: Build }> {
  const site = await checkoutWith(folder, people);
  const first = await site.build();
  edit(join(folder, 'content'), 1);
  return { first, second: await site.build() };
}

/** A floor of 10,000 people beside one of 1,000: whether work grows as people do, and what memory it takes. */
export const benchTenThousand = (): Promise<Figure[]> =>
  inFolder(async (folder) => {
    const { first: firstFew, second: few } = await firstAndSecond(join(folder, 'thousand'), 1000);
    const { first, second: many } = await firstAndSecond(join(folder, 'ten-thousand'), 10_000);
    return [
      {
        name: 'build of 10,000 people, unchanged images, one person edited, time of the processor',
        value: many.processor,
        unit: 's',
        limit: 11 * few.processor,
        peer: { name: '1,000 people', value: few.processor },
      },
      {
        name: 'the same, on the clock',
        value: many.seconds,
        unit: 's',
        peer: { name: '1,000 people', value: few.seconds },
      },
      {
        name: 'its most memory, all threads',
        value: many.memory,
        unit: 'MB',
        limit: 1500,
        peer: { name: '1,000 people', value: few.memory },
      },
      {
        name: 'the first build, which makes every page, time of the processor',
        value: first.processor,
        unit: 's',
        peer: { name: '1,000 people', value: firstFew.processor },
      },
      {
        name: 'its most memory, all threads',
        value: first.memory,
        unit: 'MB',
        peer: { name: '1,000 people', value: firstFew.memory },
      },
    ];
  });
