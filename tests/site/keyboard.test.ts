import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { kinds } from './kinds.ts';

/** What `docs/keyboard.md` says, key by key, as far as a browser alone can tell. Saying yes and cancelling are in rsvp-by-hand.test.ts. */

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1000, height: 800 } });
  await page.goto(`${siteUrl}${path}`);
  return page;
}

const pathOf = (wanted: string): string => {
  const [, path] = kinds.find(([kind]) => kind === wanted) ?? [];
  if (!path) throw new Error(`no page of the kind ${wanted}`);
  return path;
};

/** Notes every stop that cannot be seen as one, or that stands before the one that came ahead of it. */
const watch = `(() => {
  globalThis.stops = { seen: 0, wrong: [] };
  let last;
  document.addEventListener('focusin', ({ target }) => {
    const { stops } = globalThis;
    stops.seen += 1;
    // A card or a chip wears the outline of the link or box inside it.
    const wearers = [target, target.parentElement, target.closest('article, li, label, [class]:not(a)'), target.closest('li, article')];
    const outlined = wearers.filter(Boolean).some((element) =>
      [undefined, '::before', '::after'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      }),
    );
    const box = target.getBoundingClientRect();
    const say = (what) => stops.wrong.push(what + ': ' + target.outerHTML.slice(0, 120));
    if (!outlined) say('no outline');
    if (box.width === 0 || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0) say('out of sight');
    if (last && !(last.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING)) say('backwards');
    last = target;
  });
})()`;

/** Made of the same parts as another kind; the screen has no frame. */
const alike = [
  'profile in Arabic letters',
  'projects',
  'cancelled date',
  'badge',
  'withdrawn award',
  'received',
  'page',
  'not found',
];
const walked = kinds.filter(([kind]) => kind !== 'screen' && !alike.includes(kind));

test.each(walked)(
  '%s: the skip link first, then every stop seen, in order, and a way out',
  async (_, path) => {
    const page = await open(path);
    await page.evaluate(watch);
    await page.keyboard.press('Tab');
    expect(await page.evaluate("document.activeElement.matches('.skip')")).toBe(true);
    const left = 'document.activeElement === document.body || !document.hasFocus()';
    for (let stop = 0; stop < 600 && !(await page.evaluate(left)); stop += 1)
      await page.keyboard.press('Tab');
    const { seen, wrong } = (await page.evaluate('globalThis.stops')) as { seen: number; wrong: string[] };
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(5);
    expect(await page.evaluate(left)).toBe(true);
    await page.close();
  },
);

test('the skip link leads into the content', async () => {
  const page = await open('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('content');
  await page.keyboard.press('Tab');
  expect(await page.evaluate("document.querySelector('main').contains(document.activeElement)")).toBe(true);
  await page.close();
});

test('finding somebody: the count is announced, and all come back', async () => {
  const page = await open('/people/');
  const everybody = await page.locator('main a[href*="/people/"]:visible').count();
  await tabTo(page, '#filter-q');
  await page.keyboard.type('zzzzz');
  await expect.poll(() => page.locator('#filter-count[role=status]').textContent()).toMatch(/\S/);
  expect(await page.locator('main a[href*="/people/"]:visible').count()).toBe(0);
  await tabTo(page, '#filters button[type=reset]');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('main a[href*="/people/"]:visible').count()).toBe(everybody);
  await page.close();
});

test('sharing a badge: what was copied is announced', async () => {
  const page = await open(pathOf('award'));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tabTo(page, '[data-copy]');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.copyable [role=status]').first().textContent()).toMatch(/\S/);
  await page.close();
});

test('the screen: the first stop makes it keep still', async () => {
  const page = await browser.newPage();
  await page.goto(`${siteUrl}/screen/`);
  await tabTo(page, '.screen-pause');
  const before = await page.locator('.screen-pause').textContent();
  await page.keyboard.press('Enter');
  expect(await page.locator('.screen-pause').textContent()).not.toBe(before);
  await page.close();
});
