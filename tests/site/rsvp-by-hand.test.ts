import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { occurrences } from '../../src/calendar/occurrences.ts';
import { rsvpWindow } from '../../src/calendar/rsvp-window.ts';
import { readFloor } from '../../src/content/read.ts';
import { launchBrowser } from '../support/browser.ts';
import type { ReceivedMail } from '../support/inbox.ts';
import { tabTo } from '../support/keyboard.ts';

/** What a person does on Friday morning: says yes, reads the mail, changes their mind. By keyboard alone, with and without JavaScript. */

const siteUrl = inject('siteUrl');
const floor = readFloor('content');
const week = 7 * 24 * 60 * 60 * 1000;

const [first = 'fr', ...more] = floor.site.data.languages;
const other = more[0];

/** The dates that one can say yes to without answering anything, of the first event that has enough of them. */
const { event, dates } = openDates();

function openDates(): { event: string; dates: string[] } {
  const now = new Date();
  const { timezone } = floor.site.data;
  for (const { id, data } of floor.events) {
    if (data.verify || data.questions.some(({ required }) => required)) continue;
    const window = { from: now, to: new Date(now.getTime() + 12 * week) };
    const open = occurrences({ ...data, id }, window, timezone)
      .filter((occurrence) => rsvpWindow(data, occurrence, now) === 'open')
      .map(({ date }) => date);
    if (open.length >= 3) return { event: id, dates: open };
  }
  throw new Error('No event of content/ has three dates that are open without questions.');
}

async function mailsTo(address: string, count: number): Promise<ReceivedMail[]> {
  return await expect
    .poll(async () => {
      const mails = (await (await fetch(inject('inboxUrl'))).json()) as ReceivedMail[];
      return mails.filter(({ recipients }) => recipients.includes(address));
    })
    .toHaveLength(count)
    .then(async () => {
      const mails = (await (await fetch(inject('inboxUrl'))).json()) as ReceivedMail[];
      return mails.filter(({ recipients }) => recipients.includes(address));
    });
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page that fails the test on any console error: a blocked script or style is one. */
async function open(
  path: string,
  javaScriptEnabled: boolean,
  locale: string,
): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled, locale });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${siteUrl}${path}`);
  return { page, errors };
}

test.each([
  { name: 'in the first language, without JavaScript', prefix: '', lang: first, javaScript: false, index: 0 },
  {
    name: 'in another language, with JavaScript',
    prefix: other ? `/${other}` : '',
    lang: other ?? first,
    javaScript: true,
    index: 1,
  },
])('$name: a yes, a mail, a link, a goodbye', async ({ prefix, lang, javaScript, index }) => {
  const date = dates[index];
  const address = `by-hand-${index}@example.org`;
  const { page, errors } = await open(`${prefix}/events/${event}/${date}/`, javaScript, lang);
  await tabTo(page, 'input[name=name]');
  await page.keyboard.type('Zoé <b>Martin</b>');
  await tabTo(page, 'input[name=email]');
  await page.keyboard.type(address);
  await tabTo(page, 'form[action="/api/rsvp"] button[type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${siteUrl}${prefix}/rsvp/received/`);
  expect(await page.locator('h1').count()).toBe(1);

  const [mail] = await mailsTo(address, 1);
  const link = /http:\/\/localhost:\d+\/rsvp\/[\w.-]+/.exec(mail?.text ?? '')?.[0];
  if (!link) throw new Error(`There is no link in: ${mail?.text}`);
  expect(
    mail?.attachments.some(
      ({ contentType, content }) =>
        contentType.startsWith('text/calendar') && content.includes('METHOD:REQUEST'),
    ),
  ).toBe(true);

  const counts = async () =>
    (await (await fetch(`${siteUrl}/api/events/${event}/${date}`)).json()) as { taken: number };
  expect((await counts()).taken).toBe(1);

  await page.goto(link);
  expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  await tabTo(page, 'form:has(input[name=action][value=cancel]) button[type=submit], button[value=cancel]');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${link}?saved`);
  const [, goodbye] = await mailsTo(address, 2);
  expect(goodbye?.attachments.some(({ content }) => content.includes('METHOD:CANCEL'))).toBe(true);
  expect((await counts()).taken).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('what was typed stays when something is wrong, and the page says what', async () => {
  const { page, errors } = await open(`/events/${event}/${dates[2]}/`, false, first);
  await page.locator('input[name=name]').fill('Zoé "&<i>');
  await page.locator('input[name=email]').evaluate((input) => input.setAttribute('type', 'text'));
  await page.locator('input[name=email]').fill('zoe@');
  await page.locator('form[action="/api/rsvp"]').evaluate((form) => form.setAttribute('novalidate', ''));
  await page.locator('form[action="/api/rsvp"] button[type=submit]').click();
  await page.waitForURL(`${siteUrl}/api/rsvp`);
  expect(await page.locator('input[name=name]').inputValue()).toBe('Zoé "&<i>');
  expect(await page.locator('input[name=email]').inputValue()).toBe('zoe@');
  expect(await page.locator('input[name=email]').getAttribute('aria-invalid')).toBe('true');
  // The list of what is wrong has the focus, so that it is read first; its link leads into the field.
  expect(await page.evaluate("document.activeElement.matches('.error-summary[role=alert]')")).toBe(true);
  await tabTo(page, '.error-summary a');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.name')).toBe('email');
  // Chromium logs a 4xx of the page itself; a blocked style or script would be another line.
  expect(errors.filter((error) => !/status of 422/.test(error))).toEqual([]);
  await page.context().close();
});
