import { contentFiles, Editor } from '../../tests/support/editor.ts';
import { EditorHost } from '../../tests/support/editor-host.ts';
import { keep } from './keep.ts';
import type { Stage, View } from './stage.ts';

/** The pages that the README shows: the file, the address, and how it is looked at. */
const pages: readonly [file: string, path: string, view: View][] = [
  ['docs/etage.png', '/en/', { width: 1440, height: 960 }],
  ['docs/pictures/badges.webp', '/en/badges/', { width: 1440, height: 1080 }],
  ['docs/pictures/profile.webp', '/en/people/rachid-benhaddou/', { width: 1440, height: 1080, dark: true }],
  ['docs/pictures/date.webp', '/en/events/co-lunch/2026-11-27/', { width: 1440, height: 1080 }],
  ['docs/pictures/award.webp', '/en/badges/octopus/valerie-gerard/', { width: 1440, height: 1080 }],
  ['docs/pictures/screen.webp', '/en/screen/', { width: 1280, height: 720, dark: true }],
];
const scaled = 960;

/** The pictures of the README: the main pages, by day and by night, and the editor. */
export async function readmePictures(stage: Stage): Promise<void> {
  for (const [file, path, view] of pages) {
    const page = await stage.open(path, view);
    await keep(page, file, scaled);
    await page.context().close();
  }
  const editor = await Editor.signIn(stage.browser, stage.site, new EditorHost(contentFiles()), {
    locale: 'en',
  });
  const { page } = editor;
  await page.getByText('People', { exact: true }).first().click();
  await page.getByText('Valérie Gerard', { exact: true }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).first().waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });
  // The preview comes with the room for it.
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await keep(page, 'docs/pictures/editor.webp', scaled);
  await editor.close();
}
