import { readdir } from 'node:fs/promises';
import lighthouse from 'lighthouse';
import { freePort } from '../scripts/local/ports.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import type { Figure } from './figure.ts';
import { startPreview } from './preview.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = 3;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const foldersIn = async (path: string): Promise<string[]> =>
  (await readdir(`dist${path}`, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** One page of each kind: of the dates the next, of the others the first that has what its kind can have. */
async function pagesOf(): Promise<Record<string, string>> {
  const [badge = ''] = await foldersIn('/badges/');
  const [award = ''] = await foldersIn(`/badges/${badge}/`);
  const [event = ''] = (await foldersIn('/events/')).filter((name) => name !== 'month');
  const today = new Date().toISOString().slice(0, 10);
  const date = (await foldersIn(`/events/${event}/`)).find((day) => day > today) ?? '';
  return {
    home: '/',
    directory: '/people/',
    profile: `/people/${award}/`,
    event: `/events/${event}/`,
    date: `/events/${event}/${date}/`,
    award: `/badges/${badge}/${award}/`,
  };
}

/** The scores of a page, 0 to 100, and what keeps each below 100. */
async function audit(url: string, port: number): Promise<{ scores: number[]; missing: string[] }> {
  // Its own defaults: the mobile preset, with a slow network and processor worked out and not waited for.
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...categories] });
  if (!result) throw new Error(`Lighthouse has nothing to say about ${url}.`);
  const { lhr } = result;
  const missing = categories
    .filter((category) => Math.round(100 * (lhr.categories[category]?.score ?? 0)) < 100)
    .flatMap((category) =>
      (lhr.categories[category]?.auditRefs ?? [])
        .filter(
          ({ id, weight }) =>
            weight > 0 && (lhr.audits[id]?.score ?? 1) < (category === 'performance' ? 0.99 : 1),
        )
        .map(({ id }) => `${id} ${lhr.audits[id]?.displayValue ?? ''}`.trim()),
    );
  return { scores: categories.map((name) => Math.round(100 * (lhr.categories[name]?.score ?? 0))), missing };
}

/**
 * Lighthouse on a page of each kind, as `npm run preview` serves it: the median of some runs. A figure is what is missing to 100,
 * so that none is within its limit but the whole.
 */
export async function benchLighthouse(): Promise<Figure[]> {
  const preview = await startPreview();
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    // A server and a browser that have just started are slow once: no score is made of that.
    await audit(preview.url, port);
    const figures: Figure[] = [];
    for (const [kind, path] of Object.entries(await pagesOf())) {
      const audits: Awaited<ReturnType<typeof audit>>[] = [];
      for (let run = 0; run < runs; run++) audits.push(await audit(`${preview.url}${path}`, port));
      const scores = categories.map((_, at) => median(audits.map((one) => one.scores[at] ?? 0)));
      const why = [...new Set(audits.flatMap(({ missing }) => missing))].join(', ');
      figures.push({
        name: `Lighthouse, ${kind}: ${scores.join(' / ')}${why && ` (${why})`}; missing`,
        value: 400 - scores.reduce((sum, score) => sum + score, 0),
        unit: 'points',
        limit: 0,
      });
    }
    return figures;
  } finally {
    await browser.close();
    await preview.stop();
  }
}
