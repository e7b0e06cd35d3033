import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPicture } from '../../src/photos/read.ts';
import { commandHere } from '../support/command-here.ts';
import { contentFolderWith, leastPerson } from '../support/content-folder.ts';
import { photo } from '../support/photo.ts';

const run = (folder: string, ...options: string[]) =>
  commandHere(['check', ...options], { CONTENT_DIR: folder });

test('check --fix mends what it can, says so, leaves the rest to those who know, and finds nothing the second time', async () => {
  const named = leastPerson.replace('consent:', 'photo: lea.jpg\nconsent:\n  photo: true');
  const unknown = leastPerson.replace('name:', 'nme:').replaceAll('\n', '\r\n');
  const folder = contentFolderWith({
    'people/lea.md': named.replaceAll('\n', '\r\n'),
    'people/noe.md': unknown,
    'people/lea.en.md': '---\nquote:   "Yes"\nrole: Illustrator\n---\n',
    'people/ana.md': leastPerson
      .replace('Léa', 'Ana')
      .replace('2026-09-01', '01/09/2026')
      .replace('on: 01/09', 'on: 21/09'),
  });
  const file = (name: string): string => join(folder, 'people', name);
  writeFileSync(file('lea.jpg'), await photo('jpeg', { orientation: 6 }));
  writeFileSync(file('old.avif'), await photo('avif'));

  const { code, stdout } = await run(folder, '--fix');
  expect(code).toBe(1);
  const done = stdout.split('\n').filter((line) => /: (mended|took out|left as it is)/.test(line));
  expect(done.map((line) => line.slice(folder.length + 1))).toEqual([
    'people/ana.md: mended dates.',
    'people/lea.en.md: mended order and style of the fields.',
    'people/lea.md: mended line ends, order and style of the fields.',
    'people/noe.md: left as it is. It has errors that only somebody who knows what was meant can mend.',
    'site.md: mended order and style of the fields.',
    'people/lea.jpg: took out where and with what it was taken.',
    'people/old.avif: took out where and with what it was taken.',
  ]);
  expect(readFileSync(file('noe.md'), 'utf8')).toBe(unknown);
  expect(readFileSync(file('ana.md'), 'utf8')).toContain('on: 2026-09-21\n');
  for (const name of ['lea.jpg', 'old.avif']) {
    expect(readPicture(readFileSync(file(name)))).toMatchObject({
      tells: undefined,
      size: { width: 800, height: 600 },
    });
  }
  expect(readPicture(readFileSync(file('lea.jpg')))).toMatchObject({ orientation: 6 });

  const again = await run(folder, '--fix');
  expect(again.stdout.split('\n').filter((line) => /: (mended|took out)/.test(line))).toEqual([]);
  const sound = contentFolderWith({});
  await run(sound, '--fix');
  expect((await run(sound, '--fix')).stdout).toBe('There is nothing to mend.\nThe content is in order.\n');
});
