import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outdatedTranslations } from '../../scripts/check/outdated.ts';
import { formatProblem } from '../../src/content/problems.ts';
import { command } from '../support/command.ts';
import { contentFolderWith, leastPerson } from '../support/content-folder.ts';

/** Translations that fell behind, told from a real history. */

const lea = `${leastPerson.replace('consent:', 'since: 2026-09\nneeds:\n  - text: un scanner\n    until: 2026-12-01\nconsent:')}## Tu fais quoi ?\n\nDes plantes.\n`;
const leaInEnglish = '---\nrole: Illustrator\nneeds:\n  - a scanner\n---\n## What do you do?\n\nPlants.\n';

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Léa', '-c', 'user.email=lea@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-02T12:00:00Z' },
  });

function save(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '-m', 'saved');
}

/** A floor with one translated profile, all of one version. */
function kept(): string {
  const folder = contentFolderWith({ 'people/lea.md': lea, 'people/lea.en.md': leaInEnglish });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  save(folder, {});
  return folder;
}

const told = (folder: string): string[] =>
  outdatedTranslations(folder).map((problem) => formatProblem(problem).replaceAll(`${folder}/`, ''));

const behind = (place: string, fields: string): string =>
  `people/lea.en.md:${place}: warning: expected a translation of what people/lea.md says now, found one of 2026-11-02, older than its ${fields}. Try translating again what changed there. Where nothing has to, a line “# still right” among the fields says so.`;

test.each([
  ['another role', lea.replace('Illustratrice', 'Peintre'), [behind('2:7 role', 'role')]],
  ['another body', lea.replace('Des plantes', 'Des maisons'), [behind('6:1 body', 'body')]],
  [
    'several changes',
    lea
      .replace('Illustratrice', 'Peintre')
      .replace('un scanner', 'un four')
      .replace('Des plantes', 'Des maisons'),
    [behind('2:7 role', 'role, needs and body')],
  ],
  [
    'a quote where there was none',
    lea.replace('consent:', 'quote: Ça pousse.\nconsent:'),
    [behind('2:1 quote', 'quote')],
  ],
  ['another day until which she looks', lea.replace('2026-12-01', '2027-01-01'), []],
  ['another month of arrival', lea.replace('since: 2026-09', 'since: 2026-08'), []],
  ['the spaces of French, and its apostrophes', lea.replace('quoi ?', 'quoi\u202f?'), []],
  ['a name that the translation takes over', lea.replace('Léa Martin', 'Léa Martin-Roy'), []],
])('of an original with %s', (_, text, problems) => {
  const folder = kept();
  writeFileSync(join(folder, 'people/lea.md'), text);
  expect(told(folder)).toEqual(problems);
  save(folder, {});
  expect(told(folder)).toEqual(problems);
});

test('a translation that was saved since, or is being edited, is not judged', () => {
  const folder = kept();
  save(folder, { 'people/lea.md': lea.replace('Illustratrice', 'Peintre') });
  expect(told(folder)).toHaveLength(1);
  writeFileSync(join(folder, 'people/lea.en.md'), leaInEnglish.replace('role:', '# still right\nrole:'));
  expect(told(folder)).toEqual([]);
  save(folder, {});
  expect(told(folder)).toEqual([]);
});

test('what counts is what the translator had in front of them, not which branch came in last', () => {
  const folder = kept();
  git(folder, 'checkout', '--quiet', '-b', 'translation');
  save(folder, { 'people/lea.en.md': leaInEnglish.replace('Illustrator', 'Illustrator, draws plants') });
  git(folder, 'checkout', '--quiet', 'main');
  save(folder, { 'people/lea.md': lea.replace('Illustratrice', 'Peintre') });
  git(folder, 'checkout', '--quiet', 'translation');
  git(folder, 'merge', '--quiet', '--no-edit', 'main');
  expect(told(folder)).toEqual([behind('2:7 role', 'role')]);
});

test('the check lists them and passes; without a history it says nothing', async () => {
  const folder = kept();
  save(folder, { 'people/lea.md': lea.replace('Illustratrice', 'Peintre') });
  const { code, stdout } = await command(['check'], { CONTENT_DIR: folder });
  expect({ code, stdout: stdout.replaceAll(`${folder}/`, '') }).toEqual({
    code: 0,
    stdout: `${behind('2:7 role', 'role')}\n`,
  });
  expect(told(contentFolderWith({ 'people/lea.md': lea, 'people/lea.en.md': leaInEnglish }))).toEqual([]);
});
