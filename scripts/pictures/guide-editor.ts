import sharp from 'sharp';
import { editorMessages } from '../../src/editor/messages.ts';
import { contentFiles, Editor } from '../../tests/support/editor.ts';
import { EditorHost } from '../../tests/support/editor-host.ts';
import { guideFile } from './guide-mails.ts';
import { keep } from './keep.ts';
import { moment } from './moment.ts';
import type { Stage } from './stage.ts';

/** A photo that is nobody’s: a warm shape on a wall. */
const portrait = (): Promise<Buffer> =>
  sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800"><rect width="800" height="800" fill="#cdebe7"/><circle cx="400" cy="330" r="150" fill="#e5a812"/><path d="M120 800a280 260 0 0 1 560 0z" fill="#0e7c7b"/></svg>',
    ),
  )
    .jpeg()
    .toBuffer();

/** The words on the editor’s own buttons, which come with its package. */
const buttons = {
  fr: { create: 'Créer une entrée', language: /langue/, other: 'Anglais' },
  en: { create: /^Create (New|a new) Entry$/i, language: /locale/i, other: 'English' },
};

/** What staff do in the editor, signed in, with two changes of today that wait. */
export async function editorPictures(stage: Stage): Promise<void> {
  const { lang, site } = stage;
  const words = lang === 'fr' ? editorMessages.fr : editorMessages.en;
  const named = lang === 'fr' ? buttons.fr : buttons.en;
  const host = new EditorHost(contentFiles());
  for (const [template, kind, slug] of [
    [words.saved.update, words.kinds.people[1], 'hugo-abadie'],
    [words.saved.create, words.kinds.updates[1], '2026-11-24-le-toit-est-ouvert'],
  ]) {
    host.save(
      {},
      `[skip ci] ${template}`.replace('{{collection}}', kind ?? '').replace('{{slug}}', slug ?? ''),
    );
  }
  const editor = await Editor.signIn(stage.browser, site, host, { locale: lang });
  const { page } = editor;
  await page.clock.setFixedTime(moment);
  const text = (one = '') => page.getByText(one, { exact: true }).first();
  const shot = (name: string): Promise<void> => keep(page, guideFile(stage, name));
  const rest = (): Promise<void> => page.waitForLoadState('networkidle');

  /** Opens an entry, or the form for a new one. */
  async function open(kind: string | undefined, entry?: string): Promise<void> {
    await page.goto(`${site}/admin/#/collections`);
    await text(kind).click();
    await (entry === undefined ? editor.button(named.create) : text(entry)).click();
    await page.locator('[data-key-path="name"], [data-key-path="title"]').first().waitFor();
    await rest();
  }
  /** Brings something to the upper part of the screen. */
  async function reach(what: ReturnType<typeof text>): Promise<void> {
    await editor.reach(what);
    await what.first().evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await rest();
  }

  await page.locator('#waiting summary').click();
  await shot('publish');
  await page.locator('#waiting summary').click();

  await open(words.kinds.people[0], 'Aminata Sarr');
  await shot('profile');
  await reach(page.getByText(words.photo.choose));
  await page
    .locator('input[type=file][accept="image/*"]')
    .setInputFiles({ name: 'aminata.jpg', mimeType: 'image/jpeg', buffer: await portrait() });
  await editor.button(words.photo.remove).waitFor();
  await reach(editor.button(words.photo.remove));
  await shot('photo');
  await reach(editor.button(new RegExp(words.one.badges)));
  await editor.button(new RegExp(words.one.badges)).click();
  const badge = page.locator('[data-key-path="badges.2.badge"]');
  await badge.getByRole('radio').nth(3).click();
  await reach(badge);
  await shot('badge');

  await open(words.kinds.events[0], 'Le Co-Lunch');
  await editor
    .button(new RegExp(`^${words.callOff.callOff} .+ 2026$`))
    .first()
    .click();
  await page
    .getByPlaceholder(words.callOff.reason)
    .fill(lang === 'fr' ? 'On repeint la grande table.' : 'The big table is being painted.');
  await shot('cancel');
  await reach(editor.button(new RegExp(words.one.exceptions)));
  await editor.button(new RegExp(words.one.exceptions)).click();
  await reach(page.locator('[data-key-path="exceptions.5.start"]'));
  await page.locator('[data-key-path="exceptions.5.date"] input').first().fill('2026-12-11');
  await page.locator('[data-key-path="exceptions.5.start"] input').first().fill('2026-12-10T13:00');
  await shot('move');

  await open(words.kinds.events[0]);
  await page
    .locator('[data-key-path="title"] input')
    .fill(lang === 'fr' ? 'L’atelier couture' : 'Sewing night');
  await page.locator('[data-key-path="start"] input').first().fill('2026-12-01T18:30');
  await reach(page.locator('[data-key-path="recurrence"]'));
  await page.locator('[data-key-path="recurrence"] select').selectOption({ index: 1 });
  await shot('event');

  await open(words.kinds.pages[0], 'Vivre ensemble');
  await page.getByRole('combobox', { name: named.language }).click();
  await page.getByRole('option', { name: named.other }).click();
  await rest();
  await shot('translate');
  await editor.close();
}
