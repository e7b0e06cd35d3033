import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readFloor } from '../../src/content/read.ts';
import { launchBrowser } from '../support/browser.ts';
import { attributes, exists, pages, readDist } from './dist.ts';

/** What the holders of badges, and everybody with a profile, can take along from their page. */

const siteUrl = inject('siteUrl');
const { people, badges, site } = readFloor('content');
const prefixes = site.data.languages.map((lang, index) => (index ? `/${lang}` : ''));
const html = (path: string): string => pages.get(path) ?? '';

const all = people.flatMap(({ id, data }) => data.badges.map((award) => ({ ...award, person: id })));
const everyLanguage = <T extends { badge: string; person: string }>(given: readonly T[]) =>
  prefixes.flatMap((prefix) =>
    given.map((award) => [`${prefix}/badges/${award.badge}/${award.person}/`, award] as const),
  );
const worn = everyLanguage(all.filter(({ revoked }) => !revoked));
const withdrawn = everyLanguage(all.filter(({ revoked }) => revoked));
const profiles = prefixes.flatMap((prefix) => people.map(({ id }) => `${prefix}/people/${id}/`));

const outside =
  /<a[^>]* href="((?:https:\/\/(?:[a-z.]*(?:linkedin|facebook)\.com|share\.joinmastodon\.org|bsky\.app|wa\.me)\/|mailto:\?)[^"]*)"/g;
/** The part for sharing: the check of a badge hands out its files as well, withdrawn or not. */
const sharing = (page: string): string =>
  page.includes('id="share"') ? page.slice(page.indexOf('id="share"')) : '';
const downloads = (page: string): { path: string; file: string }[] =>
  [...sharing(page).matchAll(/<a href="([^"]+)" download="([^"]+)"/g)].map(([, path = '', file = '']) => ({
    path,
    file,
  }));

describe.each([
  ['awards', worn.map(([path]) => path)],
  ['profiles', profiles],
])('%s', (_, paths) => {
  test('offer every size as a file that is there and is what its name says', () => {
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const files = downloads(html(path));
      expect(
        files.map(({ file }) => /-([a-z]+\.[a-z]+)$/.exec(file)?.[1]),
        path,
      ).toEqual(['card.png', 'square.png', 'story.png', 'emblem.png', 'emblem.svg']);
      expect(new Set(files.map(({ file }) => file)).size).toBe(5);
      const bytes = files.map((file) => readDist(file.path));
      const sizes = bytes.slice(0, 4).map((png) => [png.readUInt32BE(16), png.readUInt32BE(20)]);
      expect(sizes, path).toEqual([
        [1200, 630],
        [1080, 1080],
        [1080, 1920],
        [600, 600],
      ]);
      expect(Math.max(...bytes.map(({ length }) => length)), path).toBeLessThanOrEqual(300_000);
      expect(
        bytes.reduce((sum, { length }) => sum + length, 0),
        path,
      ).toBeLessThanOrEqual(600_000);
      expect(bytes[4]?.toString(), path).toMatch(/^<svg[^>]*>\s*<title>[^<]+<\/title>/);
    }
  });

  test('link to every place with their own address, and tell nobody where the visitor comes from', () => {
    for (const path of paths) {
      const links = attributes(html(path), outside).filter((href) => !href.includes('/profile/add'));
      expect(
        links.map((href) => href.split(/[?#]/)[0]),
        path,
      ).toEqual([
        'https://www.linkedin.com/sharing/share-offsite/',
        'https://share.joinmastodon.org/',
        'https://bsky.app/intent/compose',
        'https://www.facebook.com/sharer/sharer.php',
        'https://wa.me/',
        'mailto:',
      ]);
      for (const href of links) expect(decodeURIComponent(href), path).toContain(`${siteUrl}${path}`);
      for (const [tag] of html(path).matchAll(outside))
        expect(html(path)).toContain(`${tag} rel="noopener noreferrer"`);
    }
  });
});

test('awards offer LinkedIn’s form exactly where the badge says so', () => {
  for (const [path, { badge }] of worn) {
    const { linkedin } = badges.find(({ id }) => id === badge)?.data ?? {};
    expect(/www\.linkedin\.com\/profile\/add\?/.test(html(path)), path).toBe(linkedin);
  }
});

test('the snippets show a picture that is there', () => {
  for (const [path, { badge, person }] of worn) {
    const emblem = `/credentials/${badge}/${person}.png`;
    expect(html(path).split(`${siteUrl}${emblem}`).length, path).toBe(3);
    expect(exists(emblem), emblem).toBe(true);
  }
});

test('a badge that was withdrawn is offered to nobody', () => {
  for (const [path, { revoked }] of withdrawn) {
    const page = html(path);
    expect(page, path).toContain(`<time datetime="${revoked?.on}">`);
    expect(page, path).toMatch(/<img class="pin" src="\/pins\/[^"]+-withdrawn\./);
    expect([downloads(page), attributes(page, outside)], path).toEqual([[], []]);
    expect(page, path).not.toMatch(/<textarea|id="share"|data-copy/);
  }
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const [award = ''] = worn[0] ?? [];
  const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;

  /** A page on a phone, for as long as `look` takes. `prepare` runs in it before any script of the site. */
  async function visit<T>(
    path: string,
    look: (page: Page) => Promise<T>,
    { prepare, ...options }: BrowserContextOptions & { prepare?: string } = {},
  ): Promise<T> {
    const context = await browser.newContext({ ...phone, ...options });
    if (prepare) await context.addInitScript(prepare);
    const page = await context.newPage();
    await page.goto(`${siteUrl}${path}`);
    const seen = await look(page);
    await context.close();
    return seen;
  }

  test('everybody finds “share my card” without scrolling, and it leads there', async () => {
    await visit(profiles[0] ?? '', async (page) => {
      for (const path of profiles) {
        await page.goto(`${siteUrl}${path}`);
        const box = await page.locator('.person-head a[href="#share"]').boundingBox();
        expect(box?.height, path).toBeGreaterThanOrEqual(24);
        expect((box?.y ?? 0) + (box?.height ?? 0), path).toBeLessThanOrEqual(844);
      }
      await page.locator('.person-head a[href="#share"]').click();
      const heading = await page.locator('h2#share').boundingBox();
      expect(heading?.y).toBeGreaterThanOrEqual(0);
      expect(heading?.y).toBeLessThan(844 / 2);
    });
  });

  test('what needs a script is not shown without one, and all that is to be copied can be selected', async () => {
    await visit(
      award,
      async (page) => {
        expect(await page.locator('.share button:visible').count()).toBe(0);
        expect(await page.locator('.share textarea:visible').count()).toBe(site.data.languages.length + 3);
      },
      { javaScriptEnabled: false },
    );
  });

  test('every button copies what stands beside it, and says so once', async () => {
    await visit(
      award,
      async (page) => {
        const fields = page.locator('.copyable');
        for (let index = 0; index < (await fields.count()); index++) {
          const field = fields.nth(index);
          await field.getByRole('button').click();
          await field.locator('[role=status]:not(:empty)').waitFor();
          const copied = await page.evaluate(() => navigator.clipboard.readText());
          expect(copied).toBe(await field.locator('textarea').inputValue());
          expect(await page.locator('.copyable [role=status]:not(:empty)').count()).toBe(1);
        }
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('where a page may not copy, the text is selected and the visitor told', async () => {
    await visit(
      award,
      async (page) => {
        const field = page.locator('.copyable').first();
        await field.getByRole('button').click();
        await field.locator('[role=status]:not(:empty)').waitFor();
        const unselected = await field
          .locator('textarea')
          .evaluate(
            (text: HTMLTextAreaElement) => text.value.length - text.selectionEnd + text.selectionStart,
          );
        expect(unselected).toBe(0);
      },
      { prepare: 'navigator.clipboard.writeText = () => Promise.reject(new Error("no"))' },
    );
  });

  /** A browser on Linux has no sheet to share with: this one writes down what it would be handed. */
  const sheet = (takesFiles: boolean): string => `
    window.handed = [];
    navigator.canShare = ({ files }) => !files || ${takesFiles};
    navigator.share = async ({ files = [], ...rest }) =>
      window.handed.push({ ...rest, files: files.map(({ name, type, size }) => ({ name, type, full: size > 0 })) });`;
  const handed = (page: Page) => expect.poll(() => page.evaluate<unknown>('window.handed'));

  test('the sheet of the phone is handed page and picture; pictures alone go by themselves', async () => {
    await visit(
      award,
      async (page) => {
        await page.locator('[data-share]').click();
        await handed(page).toEqual([
          {
            title: expect.any(String),
            text: expect.stringMatching(new RegExp(`\n${siteUrl}${award}$`)),
            files: [{ name: expect.stringMatching(/-card\.png$/), type: 'image/png', full: true }],
          },
        ]);
        await page.evaluate('window.handed = []');
        await page.locator('.shelf-story [data-give]').click();
        await handed(page).toEqual([
          { files: [{ name: expect.stringMatching(/-story\.png$/), type: 'image/png', full: true }] },
        ]);
      },
      { prepare: sheet(true) },
    );
  });

  test('a phone that takes no files is handed the page', async () => {
    await visit(
      award,
      async (page) => {
        expect(await page.locator('.shelf button:visible').count()).toBe(0);
        await page.locator('[data-share]').click();
        await handed(page).toEqual([
          { url: `${siteUrl}${award}`, title: expect.any(String), text: expect.any(String), files: [] },
        ]);
      },
      { prepare: sheet(false) },
    );
  });
});
