import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pages } from './dist.ts';

/** Each kind of page as people meet it: on a phone and a desk, by day and by night, in both languages. */

const siteUrl = inject('siteUrl');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const each = [...pages].filter(([path]) => !/^\/[a-z]{2}\//.test(path));
const first = (pattern: RegExp, content = /./): string | undefined =>
  each.find(([path, html]) => pattern.test(path) && content.test(html))?.[0];

const date = /^\/events\/[^/]+\/\d{4}-\d\d-\d\d[^/]*\/$/;
const profile = /^\/people\/[^/]+\/$/;

/** Whatever place this is: one page of each kind that its content gives. */
const kinds = [
  ['home', '/'],
  ['directory', '/people/'],
  ['profile', first(profile)],
  ['profile in Arabic letters', first(profile, /<h1[^>]*>[^<]*\p{Script=Arabic}/u)],
  ['skill', first(/^\/skills\/./)],
  ['projects', '/projects/'],
  ['project', first(/^\/projects\/./)],
  ['agenda', '/events/'],
  ['month', first(/^\/events\/month\//, /class="entry /)],
  ['event', first(/^\/events\/[^/]+\/$/)],
  ['date', first(date, /action="\/api\/rsvp"/)],
  ['cancelled date', first(date, /schema\.org\/EventCancelled/)],
  ['badges', '/badges/'],
  ['badge', first(/^\/badges\/[^/]+\/$/)],
  ['award', first(/^\/badges\/[^/]+\/[^/]+\/$/, /id="share"/)],
  ['withdrawn award', first(/^\/badges\/[^/]+\/[^/]+\/$/, /award-withdrawn/)],
  ['feedback form', first(/^\/forms\/(?!received)/)],
  ['join', '/join/'],
  ['change of a page', first(/^\/join\/change\/./)],
  ['received', '/rsvp/received/'],
  ['search', '/search/'],
  ['page', '/pages/privacy/'],
  ['screen', '/screen/'],
  ['not found', '/404.html'],
].filter((kind): kind is [kind: string, path: string] => kind[1] !== undefined);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const themes = [
  { colorScheme: 'light', width: 360, prefix: '' },
  { colorScheme: 'dark', width: 1440, prefix: '/en' },
] as const;

// Some at a time: each of them waits until nothing more is asked for.
describe.concurrent.each(kinds)('%s', (_, path) => {
  test.each(themes)('$colorScheme, $width px wide, “$prefix”', async ({ colorScheme, width, prefix }) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      bypassCSP: false,
    });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(siteUrl) && !request.url().startsWith('data:'))
        trouble.push(request.url());
    });
    const address = path === '/404.html' ? path : `${prefix}${path}`;
    await page.goto(`${siteUrl}${address}`, { waitUntil: 'networkidle' });
    expect(trouble).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(
      await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
    ).toBe(true);

    // Evaluated by the tool, not put into the page: the page’s own policy stays on, and forbids that.
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as {
        axe: {
          run(
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
      };
      const { violations: found } = await tool.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return found.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html, failureSummary }) => `${html.slice(0, 160)} — ${failureSummary.split('\n')[1]}`)
            .join(' | ')}`,
      );
    });
    expect(violations).toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await context.close();
  });
});
