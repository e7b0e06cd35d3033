import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { kinds } from './kinds.ts';

/** Each kind of page as people meet it: on a phone and a desk, by day and by night, in both languages. */

const siteUrl = inject('siteUrl');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Gives the page the spacing of WCAG 1.4.12, and names what is cut off then. A sheet made by script is no violation of the policy. */
const spaced = `(() => {
  const cut = () => [...document.querySelectorAll('main *, header *, footer *')].filter((element) => {
    const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
    if (position === 'absolute' || clipPath !== 'none' || !element.textContent.trim()) return false;
    return (
      (overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1)
    );
  });
  const before = new Set(cut());
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets = [sheet];
  return cut().filter((element) => !before.has(element)).map((element) => element.outerHTML.slice(0, 160));
})()`;

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
          run(options: object): Promise<{
            passes: { id: string }[];
            violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
          }>;
        };
      };
      const { violations: found, passes } = await tool.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      // Targets of 24 px and more are a rule of WCAG 2.2 that the tool leaves off by default.
      const unseen = passes.some(({ id }) => id === 'target-size') ? [] : ['target-size was not looked at'];
      const told = found.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html, failureSummary }) => `${html.slice(0, 160)} — ${failureSummary.split('\n')[1]}`)
            .join(' | ')}`,
      );
      return [...told, ...unseen];
    });
    expect(violations).toEqual([]);
    // Nothing moves for those who ask for calm.
    expect(
      await page.evaluate(
        "document.getAnimations().filter(({ playState }) => playState === 'running').length",
      ),
    ).toBe(0);

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    // WCAG 1.4.12: with wider spacing of text nothing overflows and nothing is cut off.
    expect(await page.evaluate(spaced)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await context.close();
  });
});
