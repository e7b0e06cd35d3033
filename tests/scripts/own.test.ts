import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { askPlace } from '../../scripts/own/ask.ts';
import { readContent } from '../../src/content/read.ts';
import { command } from '../support/command.ts';
import { contentFolderWith } from '../support/content-folder.ts';

/** The sample’s content, in a folder of its own. */
function sample(): string {
  const root = mkdtempSync(join(tmpdir(), 'etage-own-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('content', join(root, 'content'), { recursive: true });
  return join(root, 'content');
}

/** Runs the command with answers that come by a pipe. */
async function answer(folder: string, lines: string, ...args: string[]) {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'own', ...args], {
    env: { ...process.env, CONTENT_DIR: folder },
  });
  child.stdin.end(lines);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code: code as number, stdout, stderr };
}

const names = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort();
const allOf = (folder: string): string =>
  names(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/** What only the sample’s place may say of itself. */
const traces = /NUMA|rue du Caire|numa\.example|Co-Lunch|Cocotte|Valérie|Dominique Exemple/;

/** Where a place has made the site its own, the sample is gone. */
const hasSample = readContent('content').floor?.site.data.url.endsWith('.example') ?? false;

describe.runIf(hasSample)('the sample', () => {
  test('six answers make a place: its own words, the pages that the law wants, nobody in it, nothing wrong', async () => {
    const folder = sample();
    const { code, stdout } = await answer(
      folder,
      'La Ruche & $1\nLyon\nfr en\n\nsea\nLéa <bonjour@laruche.fr>\n',
      '--lang',
      'fr',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('Comment s’appelle le lieu\u202f?');
    expect(stdout).toContain('Voilà La Ruche & $1.');

    const { floor, problems } = readContent(folder);
    expect(floor?.site.data).toMatchObject({
      name: 'La Ruche & $1',
      languages: ['fr', 'en'],
      contact: { name: 'Léa', email: 'bonjour@laruche.fr' },
      colours: { accent: '#0E7C7B' },
    });
    expect([floor?.people, floor?.events, floor?.projects, floor?.updates, floor?.skills]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(allOf(folder)).not.toMatch(traces);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const blanks = problems.filter(({ found }) => found.includes('à compléter'));
    expect(blanks.map(({ file }) => file.slice(folder.length + 1))).toEqual([
      ...Array(2).fill('pages/about.md'),
      ...Array(4).fill('pages/legal.md'),
      ...Array(2).fill('pages/privacy.md'),
    ]);
    for (const { expected } of problems) expect(expected).toBe('what only you can know');
    expect(allOf(folder)).toContain('[bonjour@laruche.fr](mailto:bonjour@laruche.fr)');
    // No history keeps the sample here, so that it is kept beside.
    expect(names(`${folder}-before`)).toEqual(names('content'));

    const again = await answer(folder, '', '--lang', 'fr');
    expect(again).toMatchObject({
      code: 0,
      stdout:
        'Ce site est déjà le tien\u00a0: La Ruche & $1. Rien n’a changé. Pour le modifier, ouvre content/site.md.\n',
    });
  });

  test('a place that speaks the sample’s second language first, by flags alone', async () => {
    const folder = sample();
    const flags = {
      name: 'The Hive',
      town: 'Leeds',
      languages: 'en',
      timezone: 'Europe/London',
      colour: '#3f7d3a',
      contact: 'hello@thehive.org',
    };
    const { code, stdout } = await command(
      ['own', '--lang', 'en', ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])],
      { CONTENT_DIR: folder },
    );
    expect({ code, asked: stdout.includes('?') && stdout.includes('What is the place called') }).toEqual({
      code: 0,
      asked: false,
    });
    expect(names(folder).filter((name) => /\.\w\w\.md$/.test(name))).toEqual([]);
    const { floor } = readContent(folder);
    expect(floor?.site.data).toMatchObject({ languages: ['en'], contact: { name: 'The team of The Hive' } });
    expect(floor?.badges.find(({ id }) => id === 'octopus')?.data).toMatchObject({
      name: 'Octopus',
      icon: 'octopus.svg',
    });
    expect(floor?.pages.map(({ data }) => data.title)).toContain('Legal notice');
    expect(allOf(folder)).not.toMatch(traces);
    expect(allOf(folder)).not.toMatch(/à compléter|[«»]/);
  });

  test('an answer that cannot be changes nothing', async () => {
    const folder = sample();
    const before = allOf(folder);
    const { code, stderr } = await answer(folder, 'Hive\nLeeds\nen\n\n\nLéa\n', '--lang', 'en');
    expect(code).toBe(1);
    expect(stderr).toMatch(/It needs an e-mail address/);
    expect(allOf(folder)).toBe(before);
  });

  test.each([
    [[], /It needs a name/],
    [['Hive', 'Leeds', 'klingon'], /The site can speak: fr, en/],
    [['Hive', 'Leeds', 'en', 'Mars'], /no such time zone/],
    [['Hive', 'Leeds', 'en', '', 'purple-ish'], /Try tomato, mustard/],
  ])('the answers %j end with what would have been one', async (lines, said) => {
    const left = [...lines];
    const file = { answer: async () => left.shift(), patient: false, close: () => undefined };
    await expect(askPlace({}, 'en', () => file)).rejects.toThrow(said);
  });

  test('refuses where something is not saved yet; takes nothing along where the history keeps it', async () => {
    const folder = sample();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=L', '-c', 'user.email=l@example.org', ...args], {
        cwd: folder,
        stdio: 'ignore',
      });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'start');
    writeFileSync(join(folder, 'people/mine.md'), 'Bonjour');
    const flags = [
      '--lang',
      'en',
      '--name',
      'Hive',
      '--town',
      'Leeds',
      '--languages',
      'en',
      '--timezone',
      'UTC',
      '--colour',
      'sea',
      '--contact',
      'a@b.org',
    ];
    const broken = await answer(folder, '', ...flags);
    expect(broken.stderr).toMatch(/^The content cannot be read/);
    writeFileSync(join(folder, 'pages/mine.md'), '---\ntitle: Mine\n---\n');
    rmSync(join(folder, 'people/mine.md'));
    const refused = await answer(folder, '', ...flags);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('pages/mine.md') });
    expect(names(folder)).toContain('pages/mine.md');
  });
});

test('a floor that is one’s own is left alone, whatever it was made with', async () => {
  const folder = contentFolderWith({
    'site.md':
      '---\nname: Chez nous\nurl: https://chez.nous.fr\nlanguages: [fr]\ntimezone: Europe/Paris\ncontact:\n  name: A\n  email: a@b.fr\n---\n',
  });
  const before = allOf(folder);
  expect((await answer(folder, 'X\n', '--lang', 'en')).stdout).toContain(
    'This site is yours already: Chez nous.',
  );
  expect(allOf(folder)).toBe(before);
});
