import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pages } from './dist.ts';

/** Nothing moves under a reader’s eyes: pictures have their room, fonts come before the first words are drawn. */

const siteUrl = inject('siteUrl');
const first = (pattern: RegExp): string | undefined => [...pages.keys()].find((path) => pattern.test(path));
const kinds = [
  '/',
  '/people/',
  first(/^\/people\/[^/]+\/$/),
  '/projects/',
  '/events/',
  // A date that is to come: its counts are asked for when the page is there.
  [...pages.keys()].findLast((path) => /^\/events\/co-lunch\/\d[^/]+\/$/.test(path)),
  first(/^\/badges\/[^/]+\/$/),
].filter((path) => path !== undefined);

/** Sums the layout shifts of the page from its first frame on (https://wicg.github.io/layout-instability/). */
const observer = `globalThis.shifted = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) globalThis.shifted += value;
}).observe({ type: 'layout-shift', buffered: true });`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Some at a time: each of them waits until nothing more is asked for.
describe.concurrent.each(kinds)('%s stands still while it loads and is read to its end', (path) => {
  test.each([360, 1440])('%i px wide', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(observer);
    await page.goto(`${siteUrl}${path}`, { waitUntil: 'networkidle' });
    await page.evaluate(`scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })`);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('globalThis.shifted')).toBe(0);
    await context.close();
  });
});

test('letters that come after the first words move nothing', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
  await page.addInitScript(observer);
  const { promise: painted, resolve: release } = Promise.withResolvers<void>();
  await page.route(/\.woff2$/, async (route) => {
    await painted;
    await route.continue();
  });
  await page.goto(siteUrl, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  release();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate('globalThis.shifted')).toBe(0);
  await page.close();
});
