import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type KindName, kinds } from './kinds.ts';
import type { Problem } from './problems.ts';
import { idPattern } from './schemas/id-pattern.ts';

/** A Markdown file and what its name says. */
export interface ContentFile {
  kind: KindName | 'site';
  id: string;
  /** The language in the file's name; undefined for the original. */
  lang: string | undefined;
  /** The path that messages name. */
  file: string;
  text: string;
}

const isKind = (name: string): name is KindName => Object.hasOwn(kinds, name);

/** Lists and reads what is in the content folder; names that cannot be content are problems. */
export function listFiles(folder: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const problem = (file: string, expected: string, found: string, hint: string): void => {
    problems.push({ file, line: 1, column: 1, field: 'file name', severity: 'error', expected, found, hint });
  };

  const add = (kind: ContentFile['kind'], file: string, name: string): void => {
    const [id = '', lang, ...rest] = name.replace(/\.md$/, '').split('.');
    if (!idPattern.test(id) || rest.length > 0) {
      const plain = slugOf(id);
      problem(
        file,
        'a name of small letters, digits and dashes',
        `“${name}”`,
        `Try ${plain || 'a-name'}.md, or ${plain || 'a-name'}.en.md for a translation.`,
      );
      return;
    }
    const bytes = readFileSync(file);
    if (!isUtf8(bytes)) {
      problem(
        file,
        'a text file in UTF-8',
        'bytes that are not',
        'Try saving it again as UTF-8 in your text editor.',
      );
      return;
    }
    files.push({ kind, id, lang, file, text: bytes.toString('utf8') });
  };

  if (!existsSync(folder)) {
    problem(
      folder,
      'a folder with site.md in it',
      'no such folder',
      'Try running the command in the project’s own folder.',
    );
    return { files, problems };
  }
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (name.startsWith('.')) continue;
    if (!statSync(path).isDirectory()) {
      if (/^site\.([\w-]+\.)?md$/.test(name)) add('site', path, name);
      else if (name.endsWith('.md')) {
        problem(
          path,
          'site.md or a file in one of the folders',
          `“${name}”`,
          `Try moving it to content/pages/.`,
        );
      }
    } else if (isKind(name)) {
      for (const inner of readdirSync(path).sort()) {
        if (inner.endsWith('.md')) add(name, join(path, inner), inner);
      }
    } else {
      problem(
        path,
        `one of the folders ${Object.keys(kinds).join(', ')}`,
        `“${name}”`,
        'Try the spelling of the list.',
      );
    }
  }
  return { files, problems };
}

/** A name as the id of a file: “Léa Martin” becomes `lea-martin`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łŁ]/g, 'l')
    .replaceAll(/[đĐ]/g, 'd')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll(/œ/gi, 'oe')
    .replaceAll(/æ/gi, 'ae')
    .replaceAll(/ß/g, 'ss')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
