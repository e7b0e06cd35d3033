import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { occurrences } from '../../src/calendar/occurrences.ts';
import { readContent } from '../../src/content/read.ts';
import { fullDate } from '../../src/i18n/format.ts';
import { launchBrowser } from '../support/browser.ts';
import { Editor } from '../support/editor.ts';
import { filesEnding, readDist } from './dist.ts';

const site = inject('siteUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** The lines by which a file differs, as a diff shows them. */
function lines(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let [start, end] = [0, 0];
  while (start < b.length && a[start] === b[start]) start += 1;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const cut = (all: string[], sign: string) => all.slice(start, all.length - end).map((line) => sign + line);
  return [...cut(a, '-'), ...cut(b, '+')];
}

/** The next date of the lunch that is like any other: of one that differs, more changes than the lines that call it off. */
function plainDate(): string {
  const { floor } = readContent('content');
  const { id, data } = floor?.events.find((event) => event.id === 'co-lunch') ?? expect.fail();
  const from = new Date();
  const to = new Date(from.getTime() + 90 * 24 * 60 * 60 * 1000);
  const differs = new Set(data.exceptions.map(({ date }) => date));
  const dates = occurrences({ ...data, id }, { from, to }, 'Europe/Paris').map(({ date }) => date);
  return dates.find((date) => !differs.has(date)) ?? expect.fail('no date like any other');
}

const status = 'https://www.githubstatus.com/api/v2/status.json';

/** Every change of a session on top of the content as it is. */
function withChanges(changes: Map<string, Buffer | undefined>): string {
  const folder = mkdtempSync(join(tmpdir(), 'etage-editor-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  for (const [file, bytes] of changes) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    if (bytes) writeFileSync(join(folder, file), bytes);
    else rmSync(join(folder, file));
  }
  return join(folder, 'content');
}

it('is driven on a telephone: a newcomer with photo and badge, a date called off, a page translated', async () => {
  const editor = await Editor.open(browser, site);
  const { page } = editor;
  const text = (words: string | RegExp) => page.getByText(words, { exact: true });

  // Call off a Friday.
  await editor.tap(text('Rendez-vous'));
  await editor.tap(text('Le Co-Lunch'));
  const day = fullDate('fr', plainDate());
  await editor.tap(editor.button(`Annuler ${day}`));
  await page.getByRole('textbox', { name: `Pourquoi, en un mot ${day}` }).fill('Grève.');
  await editor.save();
  expect(editor.count()).toBeLessThanOrEqual(5);
  await editor.back();

  // Translate a page.
  await editor.tap(text('Pages'));
  await editor.tap(text('Vivre ensemble'));
  await page.getByRole('combobox', { name: /langue/ }).click();
  await page.getByRole('option', { name: 'Anglais' }).click();
  await page.getByRole('textbox', { name: 'Titre' }).last().fill('Living together, well');
  await editor.save();
  await editor.back();
  editor.count();

  // Give a badge to somebody who offers something without a last day, and change what she does.
  await editor.tap(text('Personnes'));
  await editor.tap(text('Aminata Sarr'));
  await page.getByRole('textbox', { name: /Ce qu’elle ou il fait/ }).fill('Designer');
  await editor.tap(editor.button(/Ajouter.+badge/));
  await editor.tap(page.locator('[data-key-path="badges.2.badge"]').getByRole('radio', { name: 'Pieuvre' }));
  await editor.save();
  expect(editor.count()).toBeLessThanOrEqual(5);
  await editor.back();

  // A newcomer.
  await editor.tap(text('Personnes'));
  await editor.tap(editor.button('Créer une entrée'));
  // The form of the person before may still be leaving.
  const fullName = page.getByRole('textbox', { name: 'Prénom et nom' });
  await expect
    .poll(() => fullName.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)))
    .toEqual(['']);
  await fullName.fill('Zoë Łukaszewska');
  await page.getByRole('textbox', { name: /Ce qu’elle ou il fait/ }).fill('Souffleuse de verre');
  await editor.tap(page.getByRole('radio', { name: 'Résident' }));
  const photo = await editor.reach(page.locator('input[type=file][accept="image/*"]'));
  await photo.setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
  await text(/^Ce n’est pas une photo/).waitFor();
  await photo.setInputFiles({ name: '📷 🎈.jpg', mimeType: 'image/jpeg', buffer: await photograph() });
  await editor.button('Enlever la photo').waitFor();
  await editor.tap(editor.button(/Ajouter.+badge/));
  await editor.tap(
    page.locator('[data-key-path="badges.0.badge"]').getByRole('radio', { name: 'Nouvelle tête' }),
  );
  const consent = page.locator('[data-key-path="consent.on"]');
  await editor.reach(consent);
  await editor.tap(consent.getByRole('button', { name: 'Aujourd’hui' }));
  await editor.tap(page.locator('[data-key-path="consent.photo"]').getByRole('switch'));
  await editor.save();

  const changes = await editor.changed();
  const folder = withChanges(changes);
  const after = (file: string): string => changes.get(file)?.toString('utf8') ?? '';
  const before = (file: string): string => editor.before(file).toString('utf8');
  const picture = [...changes.keys()].find((file) => file.endsWith('.webp')) ?? '';

  const [roleOf = ''] = /role: .+/.exec(before('content/people/aminata-sarr.md')) ?? [];
  expect([...changes.keys()].sort()).toEqual(
    [
      'content/events/co-lunch.en.md',
      'content/events/co-lunch.md',
      'content/pages/house-rules.en.md',
      'content/people/aminata-sarr.md',
      'content/people/zoe-lukaszewska.md',
      picture,
    ].sort(),
  );
  expect(lines(before('content/events/co-lunch.md'), after('content/events/co-lunch.md'))).toEqual([
    expect.stringMatching(/^\+ {2}- date: \d{4}-\d\d-\d\d$/),
    '+    cancelled: true',
    '+    reason: Grève.',
  ]);
  const given = after('content/people/aminata-sarr.md');
  expect(
    given.replace(/ {2}- badge: octopus\n {4}on: \d{4}-\d\d-\d\d\n/, '').replace('role: Designer', roleOf),
  ).toBe(before('content/people/aminata-sarr.md'));
  // The editor pairs the items of both languages by their place.
  expect(lines(before('content/events/co-lunch.en.md'), after('content/events/co-lunch.en.md'))).toEqual([
    expect.stringMatching(/^\+ {2}- date: \d{4}-\d\d-\d\d$/),
  ]);
  expect(lines(before('content/pages/house-rules.en.md'), after('content/pages/house-rules.en.md'))).toEqual([
    '-title: Living together',
    '+title: Living together, well',
  ]);
  const { width = 0, exif } = await sharp(changes.get(picture)).metadata();
  expect(width).toBeLessThanOrEqual(1600);
  expect(exif).toBeUndefined();

  const { floor, problems } = readContent(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(floor?.people.find(({ id }) => id === 'zoe-lukaszewska')?.data).toMatchObject({
    name: 'Zoë Łukaszewska',
    membership: 'resident',
    badges: [{ badge: 'newcomer' }],
    consent: { photo: true, search: true },
  });
  rmSync(dirname(folder), { recursive: true });

  // Nothing went out but the question whether the git host is up, and nothing broke the policy.
  expect(editor.outside.filter((url) => url !== status)).toEqual([]);
  expect(editor.complaints.filter((words) => /Content Security Policy/.test(words))).toEqual([]);
  await editor.close();
});

it('is found by those who know where it is, and by no search engine', async () => {
  const answer = await fetch(`${site}/admin/`);
  expect(answer.headers.get('x-robots-tag')).toBe('noindex');
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups');
  const sitemaps = filesEnding('.xml').map((file) => readDist(file).toString('utf8'));
  expect(sitemaps.filter((xml) => xml.includes('/admin/'))).toEqual([]);
});

/** As a telephone takes it: large, with its place and its camera in it. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#cc8844' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitude: '48/1 52/1 0/1' } })
    .toBuffer();
