import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatProblem } from '../../src/content/problems.ts';
import { readContent } from '../../src/content/read.ts';

/** The least that a floor needs. */
export const leastSite = `---
name: La Ruche
url: https://ruche.example
languages: [fr, en]
timezone: Europe/Paris
contact:
  name: L’équipe
  email: bonjour@ruche.example
floors:
  - Rez-de-chaussée
  - 1er étage
---
Bienvenue.
`;

export const leastPerson = `---
name: Léa Martin
role: Illustratrice
membership: resident
consent:
  on: 2026-09-01
---
`;

const pages = {
  'pages/legal.md': '---\ntitle: Mentions légales\n---\n',
  'pages/privacy.md': '---\ntitle: Vie privée\n---\n',
};

/** A content folder with these files (and the least around them), gone when the test ends. */
export function contentFolderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'etage-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries({ 'site.md': leastSite, ...pages, ...files })) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** What `npm run check` would print, with paths from the content folder. */
export function problemsOf(files: Record<string, string>, now = new Date('2026-11-24T12:00:00Z')): string[] {
  const folder = contentFolderWith(files);
  return readContent(folder, now).problems.map((problem) =>
    formatProblem({ ...problem, file: `content/${relative(folder, problem.file)}` }).replaceAll(
      `${folder}/`,
      'content/',
    ),
  );
}
