import { execFileSync } from 'node:child_process';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandHere } from '../support/command-here.ts';
import { contentFolderWith, leastPerson } from '../support/content-folder.ts';

const octopus = '---\nname: Pieuvre\ndescription: Huit bras\nicon: 🐙\n---\n';
const files = {
  'badges/octopus.md': octopus,
  'people/lea.md': leastPerson.replace(
    'consent:',
    'badges:\n  - badge: octopus\n    on: 2026-10-01\nconsent:',
  ),
};

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Léa', '-c', 'user.email=lea@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** A floor whose content is kept with its versions. */
function kept(): string {
  const folder = contentFolderWith(files);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '-m', 'start');
  return folder;
}

const run = (folder: string, ...args: string[]) => commandHere(['changes', ...args], { CONTENT_DIR: folder });
const edit = (folder: string, name: string, text: string): void => writeFileSync(join(folder, name), text);

/** Words of the tool that keeps versions; staff do not know them. */
const tool = /\b(git|commit|branch|branche|merge|diff|HEAD|repository|dépôt|refs?|index)\b/i;

test('what is not saved yet is told, with a text to paste in every language of the site, and nothing is touched', async () => {
  const folder = kept();
  edit(folder, 'people/noe.md', leastPerson.replace('Léa', 'Noé'));
  git(folder, 'add', 'people/noe.md');
  const before = git(folder, 'status', '--porcelain');
  const { code, stdout } = await run(folder);
  expect(code).toBe(0);
  expect(stdout).toBe(`Ce qui change sur le site de La Ruche

Les gens
• Noé Martin arrive\u00a0: Illustratrice.

À coller sur les réseaux (Français)

Du nouveau chez La Ruche\u00a0:
– Noé Martin arrive (Illustratrice). https://ruche.example/people/noe/

À coller sur les réseaux (English)

News from La Ruche:
– Noé Martin arrives (Illustratrice). https://ruche.example/en/people/noe/
`);
  expect(stdout).not.toMatch(tool);
  expect(git(folder, 'status', '--porcelain')).toBe(before);
  expect(readdirSync(tmpdir()).filter((name) => /^etage-(before|after)-/.test(name))).toEqual([]);
});

test('a proposal is told beside the version that it began with, not beside what others did since', async () => {
  const folder = kept();
  git(folder, 'checkout', '--quiet', '-b', 'arrival');
  edit(folder, 'people/noe.md', leastPerson.replace('Léa', 'Noé'));
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '-m', 'arrival');
  git(folder, 'checkout', '--quiet', 'main');
  edit(folder, 'people/ana.md', leastPerson.replace('Léa', 'Ana'));
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '-m', 'other');
  git(folder, 'checkout', '--quiet', 'arrival');
  const { stdout } = await run(folder, '--since', 'main', '--lang', 'en');
  expect(stdout).toContain('• Noé Martin arrives');
  expect(stdout).not.toContain('Ana');
});

test('nothing changed', async () => {
  expect((await run(kept())).stdout).toBe('Rien ne change sur le site.\n');
});

describe('broken content', () => {
  test('is told, and so is the rest', async () => {
    const folder = kept();
    edit(folder, 'people/noe.md', leastPerson.replace('Léa', 'Noé'));
    edit(folder, 'people/lea.md', '---\nname: Léa: x\n---\n');
    const { code, stdout } = await run(folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Une chose empêche de publier\u00a0:\n.*people\/lea\.md:2:7 front matter: .*\n\nCe qui suit/,
    );
    expect(stdout).toContain('(people/lea.md)');
    expect(stdout).toContain('• Noé Martin arrive');
    expect(stdout).not.toContain('Léa Martin n’est plus');
  });

  test('a badge that is gone and still worn is told as that', async () => {
    const folder = kept();
    rmSync(join(folder, 'badges/octopus.md'));
    const { stdout } = await run(folder);
    expect(stdout).toContain('expected a badge that exists, found “octopus”');
    expect(stdout).not.toContain('disparaît');
  });

  test('somebody was renamed, and others still call them by the old name', async () => {
    const folder = contentFolderWith({
      ...files,
      'projects/mur.md': '---\ntitle: Mur\nsummary: Un mur\npeople:\n  - lea\n---\n',
    });
    git(folder, 'init', '--quiet');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '-m', 'start');
    renameSync(join(folder, 'people/lea.md'), join(folder, 'people/lea-b.md'));
    expect((await run(folder)).stdout).toContain('expected a person that exists, found “lea”. Try lea-b.');
  });
});

describe('nothing to compare with', () => {
  test('where no versions are kept', async () => {
    const { code, stderr } = await run(contentFolderWith(files));
    expect(code).toBe(1);
    expect(stderr).toBe(
      'Rien à quoi comparer\u00a0: ce dossier ne garde pas ses anciennes versions. Lance la commande là où le site est conservé avec elles.\n',
    );
  });

  test('no version of that name, nor an option in its place', async () => {
    const folder = kept();
    for (const name of ['nowhere', 'main:people']) {
      const { code, stderr } = await run(folder, '--since', name, '--lang', 'en');
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: `No version here is called “${name}”. Try --since main, or nothing: the last version that was saved.\n`,
      });
    }
    expect((await run(folder, '--from', 'main')).stderr).toContain('npm run changes [-- --since main]');
  });

  test('the content is broken in the older version', async () => {
    const folder = kept();
    edit(folder, 'people/lea.md', '---\nname: Léa\n---\n');
    git(folder, 'commit', '--quiet', '-am', 'broken');
    edit(folder, 'people/lea.md', leastPerson);
    const { code, stdout } = await run(folder);
    expect(code).toBe(0);
    expect(stdout).toContain('La version à laquelle comparer a elle-même des problèmes');
    expect(stdout).toContain('people/lea.md:2:1 role');
  });

  test('there was no content yet: all is new', async () => {
    const folder = contentFolderWith({});
    git(folder, 'init', '--quiet');
    git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'empty');
    edit(folder, 'pages/about.md', '---\ntitle: L’étage\n---\n');
    expect((await run(folder)).stdout).toContain('• Nouvelle page\u00a0: L’étage');
  });
});
