import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pages } from './dist.ts';

const siteUrl = inject('siteUrl');

/** One page of each kind, in each language: those that differ in one name alone are of one kind. */
const kinds = new Map(
  [...pages.keys()].map((path) => {
    const [first, second, ...rest] = path.split('/').slice(1);
    return [[first, /^[a-z]{2}$/.test(first ?? '') && second, rest.length].join('/'), path];
  }),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a visit of every kind of page asks no other host and leaves nothing behind', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const elsewhere: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(`${siteUrl}/`) && !request.url().startsWith('data:'))
      elsewhere.push(`${page.url()} asked for ${request.url()}`);
  });
  expect(kinds.size).toBeGreaterThan(20);
  for (const path of kinds.values()) {
    await page.goto(`${siteUrl}${path}`, { waitUntil: 'load' });
    // What waits for somebody to type begins now.
    const field = page.locator('input[type="search"], input[type="text"]:not([tabindex="-1"])').first();
    if (await field.isVisible()) await field.fill('le');
    for (const summary of await page.locator('main details:not([open]) > summary').all())
      if (await summary.isVisible()) await summary.click();
  }
  await page.waitForLoadState('networkidle');
  expect(elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  // One origin has one store: whatever page wrote, it is here.
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    caches: 'caches' in globalThis ? await caches.keys() : [],
  }));
  expect(kept).toEqual({ local: {}, session: {}, databases: [], workers: 0, caches: [] });
  await context.close();
});
