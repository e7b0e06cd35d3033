import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptParses } from '../../src/content/kept-parses.ts';
import { readContent } from '../../src/content/read.ts';
import { contentFolderWith, leastPerson } from '../support/content-folder.ts';

const now = new Date('2026-11-24T12:00:00Z');

function cacheFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'etage-kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'cache/content.bin');
}

const person = leastPerson.replace('consent:', 'skills: [Encre]\nneeds: [Du papier]\nconsent:');

test('what was kept reads like what is read, and only what changed is read', () => {
  const file = cacheFile();
  const first = readContent('content', now, keptParses(file));
  expect(first).toEqual(readContent('content', now));
  const kept = keptParses(file);
  const read: string[] = [];
  const watched = {
    ...kept,
    parsed: (...[content, original, parse]: Parameters<typeof kept.parsed>) =>
      kept.parsed(content, original, () => {
        read.push(content.file);
        return parse();
      }),
  };
  expect(readContent('content', now, watched)).toEqual(first);
  // What has a warning is read each time: it tells of it.
  const withProblem = new Set(first.problems.map((problem) => problem.file));
  expect(read.filter((name) => !withProblem.has(name))).toEqual([]);
});

test('a change of a file is seen, and one of an original in its translation', () => {
  const file = cacheFile();
  const folder = contentFolderWith({
    'people/lea.md': person,
    'people/lea.en.md': '---\nneeds: [Paper]\n---\n',
  });
  const read = () => readContent(folder, now, keptParses(file));
  expect(read().problems).toEqual([]);
  writeFileSync(join(folder, 'people/lea.md'), person.replace('[Encre]', '[Plume]'));
  expect(read().floor?.people[0]?.data.skills).toEqual(['Plume']);
  // Now the translation says again what its original no longer says.
  writeFileSync(join(folder, 'people/lea.md'), person.replace('needs: [Du papier]', 'badges: []'));
  expect(read()).toEqual(readContent(folder, now));
});

test('what is wrong with a file is told at each reading, with its line', () => {
  const file = cacheFile();
  const folder = contentFolderWith({
    'people/lea.md': person,
    'people/bob.md': `${leastPerson.replace('Léa Martin', 'Bob')}bob@example.org\n`,
    'projects/ink.md': '---\ntitle: Encre\nsummary: De l’encre.\npeople: [nobody]\n---\n',
  });
  const once = readContent(folder, now, keptParses(file)).problems;
  expect(once.map(({ file: name, line }) => [name.slice(folder.length + 1), line])).toEqual([
    ['people/bob.md', 8],
    ['projects/ink.md', 4],
  ]);
  expect(readContent(folder, now, keptParses(file)).problems).toEqual(once);
});

test('what other code has read is not taken, nor a file that is broken; what is the same is not written again', () => {
  const file = cacheFile();
  const folder = contentFolderWith({ 'people/lea.md': person });
  const whole = readContent(folder, now, keptParses(file));
  const before = statSync(file).ino;
  readContent(folder, now, keptParses(file));
  expect(statSync(file).ino).toBe(before);
  const bytes = readFileSync(file);
  const broken = [bytes.subarray(0, bytes.length >> 1), Buffer.from('?'), Buffer.from(bytes)];
  // Another digest of the source: the first thing in it.
  broken[2]?.write('0000', bytes.indexOf('source') + 12);
  for (const content of broken) {
    writeFileSync(file, content);
    const { ino } = statSync(file);
    expect(readContent(folder, now, keptParses(file))).toEqual(whole);
    expect(statSync(file).ino).not.toBe(ino);
  }
  expect(existsSync(`${file}.new`)).toBe(false);
});
