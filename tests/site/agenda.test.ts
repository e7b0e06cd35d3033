import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { occurrences } from '../../src/calendar/occurrences.ts';
import { readFloor } from '../../src/content/read.ts';
import { launchBrowser } from '../support/browser.ts';
import { pages } from './dist.ts';

/** The agenda on days on which nobody has built it anew, without scripts, and on paper. */

const siteUrl = inject('siteUrl');
const floor = readFloor('content');
const day = 24 * 60 * 60 * 1000;
const later = new Date(Date.now() + 100 * day);
const months = [...pages.keys()].filter((path) => path.startsWith('/events/month/')).sort();

/** Addresses of the dates that are still to come on a day, until the horizon of the build. */
function toCome(from: Date): string[] {
  const { timezone, horizonDays } = floor.site.data;
  const window = { from, to: new Date(Date.now() + (horizonDays - 2) * day) };
  return floor.events.flatMap(({ id, data }) =>
    occurrences({ ...data, id }, window, timezone).map(({ date }) => `/events/${id}/${date}/`),
  );
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string, { at, script = true }: { at?: Date; script?: boolean }): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width: 1200, height: 900 },
  });
  const page = await context.newPage();
  if (at) await page.clock.setFixedTime(at);
  await page.goto(`${siteUrl}${path}`);
  return page;
}

/** The dates that a page links, folded ones too, without those that were put away. */
const linked = (page: Page): Promise<string[]> =>
  page
    .locator('.agenda a[href^="/events/"]:not([href*="/month/"])')
    .evaluateAll((links) =>
      links.filter((link) => !link.closest('[hidden]')).map((link) => link.getAttribute('href') ?? ''),
    );

describe('a hundred days after the build', () => {
  test('the agenda shows what is to come, and nothing that is over', async () => {
    const page = await open('/events/', { at: later });
    const shown = await linked(page);
    expect(shown).toEqual(expect.arrayContaining(toCome(later)));
    const before = toCome(new Date()).filter((path) => !toCome(later).includes(path));
    expect(before.length).toBeGreaterThan(0);
    expect(shown.filter((path) => before.includes(path))).toEqual([]);
    await page.context().close();
  });

  test('“by month” leads to the month of that day, which marks what is over', async () => {
    const page = await open('/events/', { at: later });
    const link = page.locator('.views a:not([aria-current]):visible');
    const local = new Intl.DateTimeFormat('sv', { timeZone: floor.site.data.timezone }).format(later);
    expect(await link.getAttribute('href')).toBe(`/events/month/${local.slice(0, 7)}/`);
    await link.click();
    await page.waitForURL(/month/);
    for (const entry of await page.locator('.entry').all()) {
      const over = Date.parse((await entry.getAttribute('data-fades')) ?? '') <= later.getTime();
      expect(await entry.evaluate((element) => element.classList.contains('is-past'))).toBe(over);
    }
    await page.context().close();
  });
});

test('without scripts both ways to read it are there, and every date is in both', async () => {
  const page = await open('/events/', { script: false });
  const byWeek = await linked(page);
  expect(await page.locator('.views a:visible').count()).toBe(2);
  const byMonth = new Set<string>();
  for (const path of months) {
    for (const [, href = ''] of (pages.get(path) ?? '').matchAll(/class="entry-link"[^>]* href="([^"]+)"/g)) {
      byMonth.add(href);
    }
  }
  expect(byWeek.length).toBeGreaterThan(0);
  expect([...byMonth]).toEqual(expect.arrayContaining(byWeek));
  await page.context().close();
});

test('a month’s links say their whole date, also where the sheet shows a number', async () => {
  for (const path of months.slice(0, 4)) {
    const names = [...(pages.get(path) ?? '').matchAll(/class="entry-link"[^>]*>(.*?)<\/a>/gs)];
    for (const [, name = ''] of names) expect(name.replace(/<[^>]+>/g, '')).toMatch(/\d.* \d{4}\s*$/);
  }
});

/** The months with the most to print. */
const fullest = months
  .map((path) => ({ path, entries: (pages.get(path) ?? '').split('class="entry ').length }))
  .sort((a, b) => b.entries - a.entries)
  .slice(0, 2);

test.each(fullest)('$path fits on one sheet of paper', async ({ path }) => {
  const page = await open(path, {});
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  // A4 lying down, in points.
  expect(paper).toMatch(/\/MediaBox\s*\[0 0 84[12]\S* 59[45]\S*\]/);
  await page.context().close();
});
