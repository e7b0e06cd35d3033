import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readFloor } from '../../src/content/read.ts';
import { givenOn } from '../../src/credentials/about.ts';
import { credentialFiles } from '../../src/credentials/addresses.ts';
import { plainDate } from '../../src/i18n/format.ts';
import { messages } from '../../src/i18n/messages.ts';
import { launchBrowser } from '../support/browser.ts';
import { attributes, exists, filesEnding, pages, readDist } from './dist.ts';

/** What a visitor's own browser says of the badges, which the site under test has signed. */

const siteUrl = inject('siteUrl');
const floor = readFloor('content');
const [first = 'fr', ...others] = floor.site.data.languages;
const everyGiven = givenOn(floor);
const worn = givenThat(false);
const withdrawn = givenThat(true);

type Given = (typeof everyGiven)[number];

function givenThat(revoked: boolean): Given {
  const given = everyGiven.find(({ award }) => (award.revoked !== undefined) === revoked);
  if (!given) throw new Error(`content/ has no award that is ${revoked ? 'withdrawn' : 'worn'}`);
  return given;
}

const pathOf = ({ badge, person }: Given, lang = first): string =>
  `${lang === first ? '' : `/${lang}`}/badges/${badge.id}/${person.id}/`;
const credentialOf = ({ badge, person }: Given): string => credentialFiles.credential(badge.id, person.id);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Plaque {
  page: Page;
  /** The state, once it is one that a check can come to. */
  verdict(): Promise<string | null>;
  words(): Promise<{ word: string | null; text: string | null }>;
  height(): Promise<number | undefined>;
}

/** Opens a page as it would be on a phone, with the answers of the network changed before it is there. */
async function open(
  path: string,
  options: { javaScriptEnabled?: boolean; before?(page: Page): Promise<unknown> } = {},
): Promise<Plaque> {
  const { javaScriptEnabled = true, before } = options;
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await before?.(page);
  await page.goto(`${siteUrl}${path}`);
  const plaque = page.locator('.verdict');
  return {
    page,
    verdict: async () => {
      if (javaScriptEnabled) {
        await page.waitForSelector(
          ['valid', 'withdrawn', 'unverifiable'].map((state) => `.verdict[data-verdict=${state}]`).join(),
        );
      }
      return plaque.getAttribute('data-verdict');
    },
    words: async () => ({
      word: await plaque.locator('.verdict-word').textContent(),
      text: await plaque.locator('.verdict-text').textContent(),
    }),
    height: async () => (await plaque.boundingBox())?.height,
  };
}

describe('the browser says', () => {
  test.each(floor.site.data.languages)('in “%s” that a badge is valid', async (lang) => {
    const plaque = await open(pathOf(worn, lang));
    expect(await plaque.verdict()).toBe('valid');
    expect(await plaque.words()).toEqual(messages(lang).credentials.found.valid);
    expect(await plaque.page.locator('.verdict [role=status] .verdict-text').count()).toBe(1);
    await plaque.page.context().close();
  });

  test('since when a badge is withdrawn', async () => {
    const plaque = await open(pathOf(withdrawn));
    const when = plainDate(first, withdrawn.award.revoked?.on ?? '');
    // The page itself says so before; the sentence is that of the check.
    const said = messages(first).credentials.found.withdrawn(when);
    await expect.poll(plaque.words).toEqual(said);
    expect(await plaque.verdict()).toBe('withdrawn');
    await plaque.page.context().close();
  });

  test('the same of every other badge as its profile', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const said: string[] = [];
    for (const given of everyGiven) {
      await page.goto(`${siteUrl}${pathOf(given)}`, { waitUntil: 'domcontentloaded' });
      const { found } = messages(first).credentials;
      const texts = [
        found.valid.text,
        found.withdrawn(plainDate(first, given.award.revoked?.on ?? '1970-01-01')).text,
      ];
      const expected = texts[given.award.revoked ? 1 : 0];
      await page
        .locator('.verdict-text', { hasText: expected })
        .waitFor({ timeout: 10_000 })
        .catch(async () => said.push(`${pathOf(given)}: ${await page.locator('.verdict').textContent()}`));
    }
    expect(said).toEqual([]);
    await context.close();
  });

  test('that a changed badge is none', async () => {
    const plaque = await open(pathOf(worn), {
      before: (page) =>
        page.route(`**${credentialOf(worn)}`, async (route) => {
          const genuine = await (await route.fetch()).text();
          await route.fulfill({ body: genuine.replace('"name": "', '"name": "Super ') });
        }),
    });
    expect(await plaque.verdict()).toBe('unverifiable');
    const { word, signature } = messages(first).credentials.unverifiable;
    expect(await plaque.words()).toEqual({ word, text: signature });
    expect(await plaque.page.locator('.verdict-retry').isVisible()).toBe(false);
    await plaque.page.context().close();
  });
});

test('without a network there is another try, nothing moves, and who pressed the button stays there', async () => {
  const list = `**${credentialFiles.status}`;
  const plaque = await open(pathOf(worn), { before: (page) => page.route(list, (route) => route.abort()) });
  expect(await plaque.verdict()).toBe('unverifiable');
  const height = await plaque.height();
  await plaque.page.unroute(list);
  await plaque.page.locator('.verdict-retry').click();
  await plaque.page.waitForSelector('.verdict[data-verdict=valid]');
  expect(await plaque.page.locator('.verdict-retry').isVisible()).toBe(false);
  expect(await plaque.page.evaluate('document.activeElement?.className')).toBe('verdict');
  expect(await plaque.height()).toBe(height);
  await plaque.page.context().close();
});

describe('without JavaScript', () => {
  test.each([
    ['worn', worn, 'signed'],
    ['withdrawn', withdrawn, 'withdrawn'],
  ] as const)(
    'the page states of a badge that is %s the same facts in the same room',
    async (_, given, state) => {
      const stated = await open(pathOf(given), { javaScriptEnabled: false });
      const checked = await open(pathOf(given));
      expect(await stated.verdict()).toBe(state);
      await checked.verdict();
      expect(await stated.height()).toBe(await checked.height());
      const facts = await stated.page.locator('.verification-facts').textContent();
      for (const fact of [
        floor.site.data.name,
        given.person.data.name,
        `${siteUrl}/people/${given.person.id}/`,
        plainDate(first, given.award.on),
        ...(given.award.revoked ? [plainDate(first, given.award.revoked.on)] : []),
        'z6Mk',
      ]) {
        expect(facts).toContain(fact);
      }
      for (const { page } of [stated, checked]) await page.context().close();
    },
  );

  test('it links every file, and all of them are there', () => {
    for (const given of everyGiven) {
      for (const lang of [first, ...others]) {
        const html = pages.get(pathOf(given, lang)) ?? '';
        const { id: badge } = given.badge;
        const { id: person } = given.person;
        const files = [
          credentialOf(given),
          credentialFiles.assertion(badge, person),
          credentialFiles.emblem(badge, person),
          credentialFiles.did,
          credentialFiles.status,
        ];
        expect(files.filter((file) => !attributes(html, /<a href="([^"]+)"/g).includes(file))).toEqual([]);
        expect(files.filter((file) => !exists(file))).toEqual([]);
      }
    }
  });
});

test('the check weighs at most 4 kB', () => {
  const scripts = filesEnding('.js').filter((path) => path.includes('Verification'));
  const code = scripts.map((path) => readDist(path).toString()).join('\n');
  expect(scripts).toHaveLength(1);
  expect(code).not.toMatch(/\bimport\s*["'{*(]/);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(4096);
});
