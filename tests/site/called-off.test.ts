import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { occurrences } from '../../src/calendar/occurrences.ts';
import { rsvpWindow } from '../../src/calendar/rsvp-window.ts';
import { readFloor } from '../../src/content/read.ts';
import { messages } from '../../src/i18n/messages.ts';
import { launchBrowser } from '../support/browser.ts';

/** A date page that was built before a host called the date off, or before the last seat went: what the counts say decides. */

const siteUrl = inject('siteUrl');
const floor = readFloor('content');
const [lang = 'fr'] = floor.site.data.languages;
const words = messages(lang).agenda;
const day = 24 * 60 * 60 * 1000;

/** A date with a waitlist to which one can say yes. */
function openDate(): string {
  const now = new Date();
  const window = { from: now, to: new Date(now.getTime() + 60 * day) };
  for (const { id, data } of floor.events) {
    if (!data.waitlist) continue;
    for (const date of occurrences({ ...data, id }, window, floor.site.data.timezone)) {
      if (rsvpWindow(data, date, now) === 'open') return `${id}/${date.date}`;
    }
  }
  throw new Error('No date of content/ is open.');
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The date's page, with counts that say whether it takes place. */
async function open(
  status: 'scheduled' | 'cancelled',
  { left = 21, waiting = 0, reason = null as string | null } = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<{ page: Page; errors: string[] }> {
  const date = openDate();
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const counts = { capacity: 24, taken: 24 - left, left, waiting };
  const json = { status, reason, ...counts, open: status === 'scheduled' };
  await page.route(`**/api/events/${date}`, (route) => route.fulfill({ json }));
  await prepare?.(page);
  await page.goto(`${siteUrl}/events/${date}/`, { waitUntil: prepare ? 'commit' : 'load' });
  return { page, errors };
}

test('a date that was called off says so, and asks nobody to come', async () => {
  const { page, errors } = await open('cancelled');
  await page.locator('.ticket-big .stamp', { hasText: words.ticket.cancelled }).waitFor();
  expect(await page.getByRole('heading', { name: words.date.cancelledTitle }).isVisible()).toBe(true);
  expect(await page.locator('form[action="/api/rsvp"]').isVisible()).toBe(false);
  expect(await page.locator('.ticket-big .ticket-actions').isVisible()).toBe(false);
  expect(await page.locator('.ticket-big').getAttribute('data-status')).toBe('cancelled');
  expect(await page.locator('[data-reason]').isVisible()).toBe(false);
  expect(errors).toEqual([]);
  await page.close();
});

test('the reason that the host typed stands where a file’s would, letter by letter', async () => {
  const reason = 'Dégât des eaux : <b onclick="alert(1)">la cuisine</b> & l’entrée.';
  const { page, errors } = await open('cancelled', { reason });
  const notice = page.locator('.date-notice-cancelled');
  await notice.getByText(reason, { exact: true }).waitFor();
  expect(await notice.locator(':is(h2, p):visible').allTextContents()).toEqual([
    ...[words.date.cancelledTitle, reason, words.date.cancelledText],
  ]);
  expect(errors).toEqual([]);
  await page.close();
});

test('it stays off where the script that puts the past away comes after the counts', async () => {
  let held = 0;
  const counted = Promise.withResolvers<void>();
  const { page } = await open('cancelled', {}, (page) =>
    page.route('**/_astro/past.*.js', async (route) => {
      held += 1;
      await counted.promise;
      await route.continue();
    }),
  );
  await page.locator('.ticket-big .stamp', { hasText: words.ticket.cancelled }).waitFor();
  counted.resolve();
  await page.waitForLoadState('load');
  expect(held).toBe(1);
  expect(await page.locator('.ticket-big .ticket-actions').isVisible()).toBe(false);
  await page.close();
});

test('a date that takes place is left as it is', async () => {
  const { page, errors } = await open('scheduled');
  await page.locator('.seats-text', { hasText: '21' }).waitFor();
  expect(await page.getByRole('heading', { name: words.date.cancelledTitle }).isVisible()).toBe(false);
  expect(await page.locator('form[action="/api/rsvp"]').isVisible()).toBe(true);
  expect(errors).toEqual([]);
  await page.close();
});

test('a date that is full says so before the form, which asks for the waitlist', async () => {
  const { page, errors } = await open('scheduled', { left: 0, waiting: 2 });
  const form = messages(lang).forms.rsvp;
  await page.locator('.seats-text', { hasText: '2' }).waitFor();
  const notice = page.locator('main .notice[data-full=show]');
  const submit = page.locator('form[action="/api/rsvp"] button[type=submit]');
  expect(await notice.isVisible()).toBe(true);
  expect(await submit.textContent()).toBe(form.submitWaitlist);
  const [above, below] = [await notice.boundingBox(), await submit.boundingBox()];
  expect((above?.y ?? 0) < (below?.y ?? 0)).toBe(true);
  expect(errors).toEqual([]);
  await page.close();
});
