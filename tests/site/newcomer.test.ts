import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { launchBrowser } from '../support/browser.ts';
import type { ReceivedMail } from '../support/inbox.ts';

/** The way of somebody new, from the form to the site, with the mails as they arrive, and without JavaScript. */

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page of somebody's own, where no script runs. */
async function telephone(locale: string): Promise<Page> {
  const viewport = { width: 390, height: 844 };
  return await (await browser.newContext({ javaScriptEnabled: false, locale, viewport })).newPage();
}

/** The mail to an address whose subject matches, once it has come. */
async function mailTo(address: string, subject: RegExp): Promise<ReceivedMail> {
  const found = async (): Promise<ReceivedMail | undefined> => {
    const mails = (await (await fetch(inject('inboxUrl'))).json()) as ReceivedMail[];
    return mails.find((mail) => mail.recipients.includes(address) && subject.test(mail.subject));
  };
  await expect.poll(found).toBeDefined();
  return (await found()) ?? expect.fail();
}

const linkIn = ({ text }: ReceivedMail): string =>
  /http:\/\/localhost:\d+\/proposals\/[\w.-]+/.exec(text)?.[0] ?? expect.fail(text);

/** A file of the repository, asked for as the functions ask. */
async function committed(path: string): Promise<string | undefined> {
  const answer = await fetch(`${inject('gitApi')}/repos/floor/site/contents/${path}?ref=main`, {
    headers: { authorization: 'Bearer limited-to-one-repository' },
  });
  if (!answer.ok) return undefined;
  const { content } = (await answer.json()) as { content: string };
  return Buffer.from(content, 'base64').toString('utf8');
}

test.each([
  {
    lang: 'fr',
    prefix: '',
    id: 'zoe-wojcik',
    name: 'Zoé Wójcik',
    role: 'Relieuse',
    answer: 'Des carnets.',
    mail: { subject: /^Un clic/, confirm: 'Oui, c’est bien moi' },
    files: ['people/zoe-wojcik.md'],
  },
  {
    lang: 'en',
    prefix: '/en',
    id: 'sean-o-casey',
    name: 'Seán O’Casey',
    role: 'Bookbinder',
    answer: 'Notebooks.',
    mail: { subject: /^One click/, confirm: 'Yes, it’s me' },
    files: ['people/sean-o-casey.md', 'people/sean-o-casey.en.md'],
  },
])('$lang: a form, a click in a mail, a look, and it is in the repository', async (newcomer) => {
  const { lang, prefix, id, name, role, answer, mail, files } = newcomer;
  const page = await telephone(lang);
  const address = `${id}@example.org`;
  await page.goto(`${siteUrl}${prefix}/join/`);
  await page.locator('[name=name]').fill(name);
  await page.locator('[name=role]').fill(role);
  await page.locator('[name=membership][value=nomad]').check();
  await page.locator('[name=question1]').fill(answer);
  await page.locator('[name=publish]').check();
  await page.locator('[name=email]').fill(address);
  await page.locator('form[action="/api/proposals"] button[type=submit]').click();
  await page.waitForURL(`${siteUrl}${prefix}/join/received/`);

  const first = await mailTo(address, mail.subject);
  await page.goto(linkIn(first));
  expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  await page.getByRole('button', { name: mail.confirm }).first().click();
  await page.waitForURL(linkIn(first));

  // The team: one tap on the mail's link, one on “publish”.
  const toTeam = await mailTo('bonjour@numa.example', new RegExp(name));
  expect(toTeam.attachments.map(({ filename }) => filename)).toEqual(
    files.map((file) => file.replace('/', '_')),
  );
  const team = await telephone('fr');
  await team.goto(linkIn(toTeam));
  expect(await team.locator('main').textContent()).toContain(role);
  await team.getByRole('button', { name: 'Publier', exact: true }).click();
  await team.waitForURL(linkIn(toTeam));
  expect(await team.locator('main').textContent()).toContain('C’est enregistré');
  await team.context().close();

  // What the next publication builds: the committed files among all others, as the site reads them.
  const folder = mkdtempSync(join(tmpdir(), 'etage-newcomer-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  for (const file of files) {
    writeFileSync(join(folder, 'content', file), (await committed(`content/${file}`)) ?? expect.fail(file));
  }
  const { floor, problems } = readContent(join(folder, 'content'));
  rmSync(dirname(join(folder, 'content')), { recursive: true });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const person = floor?.people.find((one) => one.id === id);
  expect(person?.data).toMatchObject({ name, role, membership: 'nomad', consent: { photo: false } });
  expect(person?.body.html).toMatch(new RegExp(`<h2 class="question">[^<]*\\?</h2>\\s*<p>${answer}</p>`));
  if (lang === 'en') expect(person?.translations.en?.data).toMatchObject({ role });

  await page.context().close();
});
