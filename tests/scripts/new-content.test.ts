import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandHere } from '../support/command-here.ts';
import { contentFolderWith, leastSite } from '../support/content-folder.ts';

const run = (folder: string, ...words: string[]) => commandHere(['new', ...words], { CONTENT_DIR: folder });

test('a person is a file that says what is next, in the language of the site, and is never written over', async () => {
  const folder = contentFolderWith({});
  const file = join(folder, 'people/lea-martin.md');
  const { code, stdout } = await run(folder, 'person', 'Léa  Martin');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: `${file} est là.
Remplis-le, demande son accord à la personne, puis npm run check. Une photo\u202f? npm run photo -- FICHIER PERSONNE
En anglais\u00a0: ${join(folder, 'people/lea-martin.en.md')}, avec ce qui se traduit.
`,
  });
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('\nname: Léa Martin\n');

  const again = await run(folder, 'person', 'LÉA MARTIN');
  expect({ code: again.code, stderr: again.stderr }).toEqual({
    code: 1,
    stderr: `${file} existe déjà, et reste comme il est. Ouvre-le, ou donne un autre nom.\n`,
  });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('news are named by their day; a name of signs alone is none', async () => {
  const folder = contentFolderWith({ 'site.md': leastSite.replace('[fr, en]', '[en]') });
  const { stdout } = await run(folder, 'update', 'The boiler on stage');
  expect(stdout).toMatch(/updates\/\d{4}-\d\d-\d\d-the-boiler-on-stage\.md is there\.\nWrite the news/);
  const { code, stderr } = await run(folder, 'badge', '🐙');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^The name is missing/);
});
