import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { foldedName } from '../../src/community/folded-name.ts';
import { launchBrowser } from '../support/browser.ts';

/** The directory as people look for somebody in it. */

const siteUrl = inject('siteUrl');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  const context = await browser.newContext();
  page = await context.newPage();
  return () => context.close();
});

const shown = '.faces > li:not([hidden])';
const names = () => page.locator(`${shown} .face-name`).allTextContents();

describe('with its script', () => {
  test('finds a name however it is typed, and keeps it in the address', async () => {
    await page.goto(`${siteUrl}/people/`);
    const everybody = await names();
    const accented = everybody.find((name) => foldedName(name) !== name.toLowerCase()) ?? everybody[0] ?? '';
    await page.fill('[name=q]', foldedName(accented).toUpperCase());
    expect(await names()).toEqual([accented]);
    expect(new URL(page.url()).searchParams.get('q')).toBe(foldedName(accented).toUpperCase());
    const storeys = page.locator('.storey:visible');
    expect(await storeys.count()).toBe(1);

    await page.reload();
    expect(await names()).toEqual([accented]);
    await page.goBack();
    expect(await names()).toEqual(everybody);
    expect(await page.inputValue('[name=q]')).toBe('');
  });

  test('finds those who have a skill that the page does not print beside their name', async () => {
    await page.goto(`${siteUrl}/people/`);
    const skill = page.locator('.filter-most [data-skill]').first();
    const name = (await skill.evaluate((chip) => chip.firstChild?.textContent ?? '')).trim();
    await skill.click();
    const having = await names();
    expect(new URL(page.url()).searchParams.get('skill')).toBe(await skill.getAttribute('data-skill'));
    expect(having.length).toBeGreaterThan(0);
    await page.goto(`${siteUrl}/people/?q=${encodeURIComponent(name)}`);
    expect(await names()).toEqual(expect.arrayContaining(having));
  });

  test('says that nobody is left, and shows everybody again', async () => {
    await page.goto(`${siteUrl}/people/?q=zzzz`);
    expect(await names()).toEqual([]);
    const status = page.locator('#filter-count');
    expect(await status.textContent()).toBe(await page.locator('#filters').getAttribute('data-none'));
    await page.click('#filters [type=reset]');
    expect((await names()).length).toBe(await page.locator('.face').count());
    expect(await status.textContent()).toBe('');
    expect(page.url()).toBe(`${siteUrl}/people/`);
  });

  test('unfolds what is chosen where the filters are folded', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${siteUrl}/people/`);
    expect(await page.locator('.filter-groups').isVisible()).toBe(false);
    const floor = await page.locator('.storey-head[data-floor]').first().getAttribute('data-floor');
    await page.goto(`${siteUrl}/people/?floor=${floor}`);
    expect(await page.locator(`.filter-groups .chip:has([value="${floor}"])`).isVisible()).toBe(true);
  });
});

test('without its script shows no field that does nothing, and the floors filter all the same', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  await page.goto(`${siteUrl}/people/`);
  expect(await page.locator('[name=q]').isVisible()).toBe(false);
  const floor = await page.locator('.storey-head[data-floor]').first().getAttribute('data-floor');
  await page.locator(`.chip:has([name=floor][value="${floor}"])`).click();
  expect(await page.locator('.storey:visible').count()).toBe(1);
  await context.close();
});
