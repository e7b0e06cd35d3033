import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readFloor } from '../../src/content/read.ts';
import { messages } from '../../src/i18n/messages.ts';
import { launchBrowser } from '../support/browser.ts';

/** The lounge's television: it turns by itself, can be stopped, and knows what day it is. */

const siteUrl = inject('siteUrl');
const floor = readFloor('content');
const [lang = 'fr'] = floor.site.data.languages;
const words = messages(lang).agenda.screen;
const day = 24 * 60 * 60 * 1000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function screen(width: number, { at = new Date(), still = false } = {}): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: Math.round((width * 9) / 16) },
    reducedMotion: still ? 'reduce' : 'no-preference',
  });
  await page.clock.install({ time: at });
  await page.goto(`${siteUrl}/screen/`);
  return page;
}

const shown = (page: Page): Promise<string[]> =>
  page.locator('.panel:not([hidden])').evaluateAll((panels) => panels.map(({ id }) => id));

test('it turns from floor to floor, and stays where it was stopped', async () => {
  const page = await screen(1920);
  expect(await shown(page)).toEqual(['next']);
  await page.clock.runFor(15_000);
  const [second] = await shown(page);
  expect(second).not.toBe('next');
  await page.getByRole('button', { name: words.pause }).click();
  await page.clock.runFor(60_000);
  expect(await shown(page)).toEqual([second]);
  await page.getByRole('button', { name: words.turn }).click();
  await page.clock.runFor(15_000);
  expect(await shown(page)).not.toEqual([second]);
  await page.close();
});

test('for those who asked for less movement nothing turns, and everything is on the page', async () => {
  const page = await screen(1280, { still: true });
  const all = await shown(page);
  expect(all.length).toBeGreaterThan(1);
  await page.clock.runFor(60_000);
  expect(await shown(page)).toEqual(all);
  expect(await page.locator('.screen-pause').isVisible()).toBe(false);
  await page.close();
});

test('sixty days after the build it shows a date that is to come, with the seats of that date', async () => {
  const at = new Date(Date.now() + 60 * day);
  const page = await screen(1920, { at });
  const poster = page.locator('.posters > li:visible');
  expect(await poster.count()).toBe(1);
  expect(Date.parse((await poster.getAttribute('data-ends')) ?? '')).toBeGreaterThan(at.getTime());
  // Of all dates that are ready only the one that is shown asks for its seats.
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/api/events/'))
      .map(({ name }) => name),
  );
  expect(new Set(asked).size).toBeLessThanOrEqual(1);
  await page.close();
});

describe.each([1920, 1280])('%i px wide', (width) => {
  test('every floor fits, and its letters are large enough for five metres', async () => {
    const page = await screen(width);
    const floors = await page.locator('.screen-lift a').count();
    for (let turn = 0; turn < floors; turn++) {
      const [id] = await shown(page);
      const panel = page.locator(`#${id}`);
      expect(await panel.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
      const small = await panel.evaluate((element) =>
        [...element.querySelectorAll<HTMLElement>('*')]
          .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden, .ticket-date'))
          .filter((each) =>
            [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          .filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < innerWidth * 0.0165)
          .map((each) => each.className || each.tagName),
      );
      expect(small).toEqual([]);
      await page.clock.runFor(15_000);
    }
    await page.close();
  });
});
