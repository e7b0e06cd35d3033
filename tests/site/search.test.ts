import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { readFloor } from '../../src/content/read.ts';
import { houseSkills } from '../../src/site/skills.ts';
import { launchBrowser } from '../support/browser.ts';
import { exists, filesEnding, pages } from './dist.ts';

/** The search as people use it, and what it must not do. */

const siteUrl = inject('siteUrl');
const floor = readFloor('content');
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

let browser: Browser;
let page: Page;
/** What the page complained of, and what it asked others for. */
let trouble: string[];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  // The first request of all may find the preview still bundling its functions.
  context.setDefaultTimeout(120_000);
  page = await context.newPage();
  trouble = [];
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => !request.url().startsWith(siteUrl) && trouble.push(request.url()));
  return async () => {
    expect(trouble).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  };
});

/** What becomes so after a while: on a busy machine, a long one. */
const soon = <T>(what: () => T) => expect.poll(what, { timeout: 60_000 });

const title = '.result-link';
const link = (path: string) => page.locator(`${title}[href="${path}"]`);

/** Goes to a search and waits until it says what became of it. */
async function search(query: string, prefix = ''): Promise<void> {
  await page.goto(`${siteUrl}${prefix}/search/?${new URLSearchParams(query)}`, {
    waitUntil: 'domcontentloaded',
  });
  await answered(new URLSearchParams(query).get('q') ?? query);
}
const answered = (q: string) => page.locator('#search-count').filter({ hasText: q }).waitFor();
const kinds = () =>
  page
    .locator('.result')
    .evaluateAll((all) => all.map(({ className }) => /result-(\w+)/.exec(className)?.[1]));

const accented = floor.people.find(({ data }) => /^\p{L}*[é-ü]\p{L}*/iu.test(data.name)) ?? floor.people[0];
const person = { id: accented?.id ?? '', name: accented?.data.name ?? '' };
const skill = houseSkills(floor, 'fr').find(({ aliases }) =>
  aliases.some((alias) => /^\p{L}{4,}$/u.test(alias)),
);
const alias = skill?.aliases.find((one) => /^\p{L}{4,}$/u.test(one)) ?? '';

describe('finds', () => {
  test('a name without its accents, in both languages', async () => {
    await search(`q=${plain(person.name).toUpperCase()}`);
    await soon(() => link(`/people/${person.id}/`).count()).toBe(1);
    expect(await page.locator('.result-people .result-title mark').first().textContent()).toBe(
      person.name.split(/\s/)[0],
    );
    await search(`q=${plain(person.name)}`, '/en');
    await soon(() => link(`/en/people/${person.id}/`).count()).toBe(1);
    expect(await page.locator(`${title}:not([href^="/en/"])`).count()).toBe(0);
  });

  test('those who have a skill by another word for it, and shows the passage', async () => {
    await search(`q=${alias}&kind=people`);
    for (const { id } of skill?.people ?? []) expect(await link(`/people/${id}/`).count()).toBe(1);
    const passages = await page.locator('.result-passage mark').allTextContents();
    expect(passages.some((text) => plain(text).includes(plain(alias)))).toBe(true);
  });

  test('those who exist in the original language alone, from the other language’s page', async () => {
    const untranslated = floor.people.find(({ translations }) => Object.keys(translations).length === 0);
    await search(`q=${untranslated?.data.name}`, '/en');
    const result = link(`/en/people/${untranslated?.id}/`);
    expect(await result.count()).toBe(1);
    expect(await result.getAttribute('lang')).toBe('fr');
  });

  test('a word behind an elision', async () => {
    const elided = floor.pages
      .flatMap(({ id, body }) =>
        [...body.text.matchAll(/[ld]’(\p{L}{6,})/gu)].map(([, word]) => ({ id, word })),
      )
      .find(({ word }) => word);
    await search(`q=${elided?.word}`);
    await soon(() => link(`/pages/${elided?.id}/`).count()).toBe(1);
  });

  test('a series with its next date, and the date that is off with its reason', async () => {
    const event = floor.events.find(({ data }) =>
      data.exceptions.some((one) => 'cancelled' in one && one.reason),
    );
    await search(`q=${event?.data.title}&kind=dates`);
    const series = page.locator('.result', { has: link(`/events/${event?.id}/`) });
    expect(exists((await series.locator('.result-next a').getAttribute('href')) ?? '')).toBe(true);
    expect(await page.locator('.result-stamp:visible').count()).toBeGreaterThan(0);
    const names = await page.locator(title).allTextContents();
    expect(new Set(names).size).toBe(names.length);
  });

  test('nothing where nothing is meant, and leads on', async () => {
    await search('q=abracadabrantesque');
    expect(await page.locator('.result').count()).toBe(0);
    expect(await page.locator('#search-results').isVisible()).toBe(false);
    expect(await page.locator('.doors a:visible').count()).toBeGreaterThan(2);
  });
});

describe('while one searches', () => {
  test('what is typed and chosen lives in the address, to be shared and to go back by', async () => {
    await page.goto(`${siteUrl}/search/`);
    await page.fill('#search-q', person.name);
    await answered(person.name);
    expect(new URL(page.url()).searchParams.get('q')).toBe(person.name);
    const facet = page.locator('#search-facets label', { has: page.locator('[value=people]') });
    const number = Number(await facet.locator('.chip-count').textContent());
    await facet.click();
    await soon(async () => new Set(await kinds())).toEqual(new Set(['people']));
    expect(new URL(page.url()).searchParams.get('kind')).toBe('people');
    expect(await page.locator('#search-count').textContent()).toContain(
      number === 1 ? 'Une' : String(number),
    );
    expect(await page.evaluate('document.activeElement.value')).toBe('people');

    const shared = await browser.newContext();
    const other = await shared.newPage();
    await other.goto(page.url());
    await soon(() => other.locator('.result-link').count()).toBe(Math.min(number, 12));
    await shared.close();

    await page.goBack();
    await soon(() => page.locator('#search-facets [name=kind]:checked').inputValue()).toBe('');
    await page.goBack();
    await soon(() => page.inputValue('#search-q')).toBe('');
    expect(await page.locator('#search-results').isVisible()).toBe(false);
  });

  test('the keyboard is enough, and what has the focus is never taken away', async () => {
    await page.goto(`${siteUrl}/`);
    await page.locator('.roof-search').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/');
    await page.locator('#search-q').focus();
    await page.keyboard.type('a');
    await answered('« a »'.replaceAll(' ', '\u00a0'));
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate('document.activeElement.id || document.activeElement.className');
    await soon(focused).toBe('search-results-title');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('result-link');
    const before = await page.locator('.result').count();
    await page.locator('#search-more').focus();
    await page.keyboard.press('Enter');
    await soon(() => page.locator('.result').count()).toBeGreaterThan(before);
    expect(
      await page.evaluate(
        (at) => document.querySelectorAll('.result-link')[at] === document.activeElement,
        before,
      ),
    ).toBe(true);
  });

  test.each([
    ['light', 360],
    ['dark', 1440],
  ] as const)('results are for everyone: %s, %i pixels', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await search(`q=${alias}`);
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const violations = await page.evaluate(
      'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((r) => r.violations.map((v) => v.id + v.nodes[0].html))',
    );
    expect(violations).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  test('an index that cannot be had is said, and the doors are open', async () => {
    await page.route('**/search/index/**', (route) => route.abort());
    await page.goto(`${siteUrl}/search/?q=a`);
    await soon(() => page.locator('#search-count').textContent()).toContain('n’a pas démarré');
    expect(await page.locator('.doors a:visible').count()).toBeGreaterThan(2);
    trouble = trouble.filter((line) => !line.includes('ERR_FAILED'));
  });
});

describe('keeps to itself', () => {
  test('nothing of it is loaded before somebody searches, nor named by any other page', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${siteUrl}/search/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/search/index/'))).toEqual([]);
    await page.focus('#search-q');
    await soon(() => asked).toContain('/search/index/pagefind.js');
    const naming = [...pages].filter(([, html]) => /pagefind|search\/index/.test(html)).map(([path]) => path);
    expect(naming).toEqual([]);
  });

  test('its files are no matter for search engines, and the lists that they are made of are gone', async () => {
    const file = filesEnding('.pf_fragment')[0] ?? '';
    const answer = await fetch(`${siteUrl}${file}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(filesEnding('records.ndjson')).toEqual([]);
    expect(filesEnding('.js').filter((path) => /pagefind-.*ui|highlight/.test(path))).toEqual([]);
  });

  test('without its script there is no field that does nothing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const bare = await context.newPage();
    await bare.goto(`${siteUrl}/search/?q=a`);
    expect(await bare.locator('#search-q').isVisible()).toBe(false);
    for (const path of ['/people/', '/events/', '/skills/'])
      expect(await bare.locator(`main a[href^="${path}"]:visible`).count(), path).toBeGreaterThan(0);
    await context.close();
  });
});
