import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { commandHere } from '../support/command-here.ts';
import { contentFolderWith, leastPerson, leastSite } from '../support/content-folder.ts';
import { photo } from '../support/photo.ts';

const files = {
  'site.md': leastSite.replace('[fr, en]', '[en]'),
  'people/lea-martin.md': `${leastPerson}Bonjour.\n`,
};
const run = (folder: string, ...words: string[]) => commandHere(['photo', ...words], { CONTENT_DIR: folder });

function elsewhere(name: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'etage-photo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

test('a photo of a phone comes beside the profile: upright, smaller, silent; the profile changes by one line', async () => {
  const folder = contentFolderWith(files);
  const taken = elsewhere('IMG 2041.JPG', await photo('jpeg', { width: 3200, height: 2400, orientation: 6 }));
  const { code, stdout } = await run(folder, taken, 'Léa Martin');
  expect(code).toBe(0);
  const made = join(folder, 'people/lea-martin.jpg');
  expect(stdout).toMatch(
    /lea-martin\.jpg is there: 1200 × 1600 pixels, \d+ kB, without where and with what it was taken\.\nThe profile knows: photo: lea-martin\.jpg, in .*lea-martin\.md\.\nIt is not published yet: .*\nSay what it shows.*\nThen npm run check\.\n$/,
  );
  const { width, height, exif, orientation } = await sharp(made).metadata();
  expect({ width, height, exif, orientation }).toEqual({
    width: 1200,
    height: 1600,
    exif: undefined,
    orientation: undefined,
  });
  // Red was in the upper left; held upright, it is in the upper right.
  const [red = 0, , blue = 0] = await sharp(made)
    .extract({ left: 1000, top: 200, width: 1, height: 1 })
    .raw()
    .toBuffer();
  expect(red).toBeGreaterThan(blue);
  expect(
    readFileSync(join(folder, 'people/lea-martin.md'), 'utf8')
      .split('\n')
      .filter((line) => !leastPerson.includes(line)),
  ).toEqual(['photo: lea-martin.jpg', 'Bonjour.']);
  expect(readContent(folder).problems.map(({ expected }) => expected)).toEqual([
    'consent: photo: true beside a photo',
  ]);
  expect(existsSync(taken)).toBe(true);
});

test('what lay beside the profile before is taken away: it may tell where it was taken', async () => {
  const folder = contentFolderWith({
    ...files,
    'people/lea-martin.md': leastPerson.replace('consent:', 'photo: lea-martin.png\nconsent:\n  photo: true'),
  });
  writeFileSync(join(folder, 'people/lea-martin.png'), await photo('png'));
  const { stdout } = await run(folder, join(folder, 'people/lea-martin.png'), 'lea-martin');
  expect(stdout).toContain('lea-martin.png is removed');
  expect(stdout).not.toContain('not published');
  expect(existsSync(join(folder, 'people/lea-martin.png'))).toBe(false);
  expect(readContent(folder).problems).toEqual([]);
});

test('what cannot be is told in one line, and changes nothing', async () => {
  const folder = contentFolderWith(files);
  const good = elsewhere('a.jpg', await photo('jpeg'));
  const cases: [string[], RegExp][] = [
    [[], /^npm run photo -- FILE PERSON/],
    [[join(folder, 'nothing.jpg'), 'lea-martin'], /^There is no file /],
    [[good, 'Lea Marti'], /^Nobody in content\/people\/ is called “Lea Marti”\. Try lea-martin\./],
    [
      [elsewhere('cv.jpg', Buffer.from('%PDF-1.4')), 'lea-martin'],
      /cv\.jpg is a PDF document\. It takes a photo/,
    ],
    [
      [elsewhere('b.jpg', (await photo('jpeg')).subarray(0, 2000)), 'lea-martin'],
      /b\.jpg is cut short or broken/,
    ],
    [
      [elsewhere('c.png', await photo('png', { width: 200, height: 200 })), 'lea-martin'],
      /too small: 200 × 200 pixels, it takes 400/,
    ],
    [[elsewhere('d.jpg', Buffer.alloc(15_100_000)), 'lea-martin'], /weighs 15\.1 MB: 15 MB at most/],
  ];
  for (const [words, said] of cases) {
    const { code, stderr } = await run(folder, ...words);
    expect(code).toBe(1);
    expect(stderr).toMatch(said);
    expect(stderr.trimEnd().split('\n').length).toBeLessThan(3);
  }
  expect(readFileSync(join(folder, 'people/lea-martin.md'), 'utf8')).toBe(files['people/lea-martin.md']);
});
