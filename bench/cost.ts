import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFloor } from '../src/content/read.ts';
import { billOf, type Line, type Traffic } from './bill.ts';
import { checkoutWith } from './checkout.ts';
import type { Figure } from './figure.ts';
import { startTime } from './functions.ts';
import { loadedBy, pagesIn, weigh } from './weigh.ts';

/** Seconds for the mail server and the database, counted for every call, though few send a mail. */
const work = 1;

/** The last of a list: of dates one that is to come. */
const last = (pages: readonly string[]): string => pages.at(-1) ?? 'index.html';

/** Home, directory, a profile, an event, a date; each file once, as browsers keep it for the visit. */
function visitsOf(dist: string): { first: Traffic; again: Traffic } {
  const [profile = ''] = pagesIn(dist, 'people');
  const pages = [
    'index.html',
    'people/index.html',
    profile,
    'events/co-lunch/index.html',
    last(pagesIn(dist, 'events/co-lunch')),
  ];
  const kept = new Set<string>(['/favicon.svg', '/site.webmanifest']);
  for (const page of pages) {
    const { styles, scripts, others } = loadedBy(dist, page);
    for (const path of [...styles, ...scripts, ...others]) kept.add(path);
  }
  const traffic = (files: readonly string[]): Traffic => ({
    kilobytes: files.reduce((sum, path) => sum + weigh(join(dist, path)), 0),
    requests: files.length,
  });
  return { first: traffic([...pages, ...kept]), again: traffic(pages) };
}

const written = ({ what, credits }: Line): string => `  ${credits.toFixed(1).padStart(6)}  ${what}`;

/** What a floor of 100 people costs in a month on Netlify, worked out from a build’s weights and the functions’ times. */
export async function benchCost(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'etage-cost-'));
  try {
    const site = await checkoutWith(folder, 100);
    await site.build();
    const measured = { ...visitsOf(join(folder, 'dist')), call: work + (await startTime()) };
    const { lines, database } = billOf(readFloor(join(folder, 'content')), measured, new Date());
    const total = lines.reduce((sum, { credits }) => sum + credits, 0);
    console.log([...lines, database].map(written).join('\n'));
    return [
      {
        name: 'a month of 100 people on Netlify, with a database elsewhere',
        value: total,
        unit: 'credits',
        limit: 200,
        peer: { name: 'with Netlify’s database', value: total + database.credits },
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
