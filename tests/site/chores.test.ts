import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { launchBrowser } from '../support/browser.ts';
import { contentFiles, Editor } from '../support/editor.ts';
import { EditorHost } from '../support/editor-host.ts';

/** What staff do on their telephone, signed in as on the live site: from the list of everything to “it is on its way”. */

const site = inject('siteUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

it('is done in six taps beyond typing, each chore, and live with the last of them', async () => {
  const host = new EditorHost(contentFiles());
  const editor = await Editor.signIn(browser, site, host);
  const { page } = editor;
  const text = (words: string) => page.getByText(words, { exact: true });
  await text('Tout est en ligne.').waitFor();

  /** The last tap. */
  async function publish(waiting: string): Promise<number> {
    await text(waiting).waitFor();
    await editor.tap(editor.button('Publier'));
    await page.getByText(/^C’est parti/).waitFor();
    const taps = editor.count();
    await editor.back();
    return taps;
  }

  // Call off a Friday.
  await editor.tap(text('Rendez-vous'));
  await editor.tap(text('Le Co-Lunch'));
  await editor.tap(editor.button(/^Annuler .+ \d{4}$/));
  await editor.save();
  expect(await publish('Un changement à publier.')).toBeLessThanOrEqual(6);

  // Change a profile.
  await editor.tap(text('Personnes'));
  await editor.tap(text('Hugo Abadie'));
  await page.getByRole('textbox', { name: /Ce qu’elle ou il fait/ }).fill('Souffleur');
  await editor.save();
  expect(await publish('2 changements à publier.')).toBeLessThanOrEqual(6);

  // Give a badge.
  await editor.tap(text('Personnes'));
  await editor.tap(text('Aminata Sarr'));
  await editor.tap(editor.button(/Ajouter.+badge/));
  await editor.tap(page.locator('[data-key-path="badges.2.badge"]').getByRole('radio', { name: 'Pieuvre' }));
  await editor.save();
  expect(await publish('3 changements à publier.')).toBeLessThanOrEqual(6);

  // A newcomer.
  await editor.tap(text('Personnes'));
  await editor.tap(editor.button('Créer une entrée'));
  const fullName = page.getByRole('textbox', { name: 'Prénom et nom' });
  await expect
    .poll(() => fullName.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)))
    .toEqual(['']);
  await fullName.fill('Zoë Łukaszewska');
  await page.getByRole('textbox', { name: /Ce qu’elle ou il fait/ }).fill('Souffleuse de verre');
  await editor.tap(page.getByRole('radio', { name: 'Résident' }));
  const consent = page.locator('[data-key-path="consent.on"]');
  await editor.reach(consent);
  await editor.tap(consent.getByRole('button', { name: 'Aujourd’hui' }));
  await editor.save();
  expect(await publish('4 changements à publier.')).toBeLessThanOrEqual(6);

  expect(host.published).toBe(4);
  expect(host.saved.map(({ message }) => message)).toEqual([
    '[skip ci] Changé : Rendez-vous, co-lunch +1',
    '[skip ci] Changé : Personne, hugo-abadie',
    '[skip ci] Changé : Personne, aminata-sarr +1',
    '[skip ci] Nouveau : Personne, zoe-lukaszewska',
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'etage-chores-'));
  for (const [file, bytes] of host.files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  const { floor, problems } = readContent(join(folder, 'content'));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(floor?.people.map(({ id }) => id)).toContain('zoe-lukaszewska');
  rmSync(folder, { recursive: true });
  expect(editor.complaints).toEqual([]);
  await editor.close();
});

it('tells whoever saves second who was first, and overwrites nothing unasked', async () => {
  const host = new EditorHost(contentFiles());
  const editor = await Editor.signIn(browser, site, host);
  const { page } = editor;
  const file = 'content/people/hugo-abadie.md';
  const before = host.files.get(file)?.toString('utf8') ?? '';
  await page.getByText('Personnes', { exact: true }).click();
  await page.getByText('Hugo Abadie', { exact: true }).click();
  const role = page.getByRole('textbox', { name: /Ce qu’elle ou il fait/ });
  await role.fill('Souffleur');
  const other = before.replace(/role: .*/, 'role: Vitrier');
  host.save({ [file]: other }, 'Changé : Personne, hugo-abadie');
  await editor.button('Enregistrer').click();
  await page.getByRole('alertdialog').waitFor();
  expect(host.files.get(file)?.toString('utf8')).toBe(other);
  expect(await role.inputValue()).toBe('Souffleur');
  await editor.close();
});
