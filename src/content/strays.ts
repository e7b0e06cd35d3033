import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readPicture } from '../photos/read.ts';
import { slugOf } from './files.ts';
import { kinds } from './kinds.ts';
import { tellsTooMuch } from './photos.ts';
import type { Problem } from './problems.ts';
import type { Originals } from './references.ts';

const pictures = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.heic', '.heif', '.gif', '.svg'];
/** What computers leave lying about. */
const litter = /^\.|~$|^(Thumbs\.db|desktop\.ini|ledger\.yaml)$|\.tmp$/i;

type Words = Pick<Problem, 'expected' | 'found' | 'hint' | 'severity'>;

/** What lies in the folders of the content and is not read: somebody meant something by it. */
export function checkStrays(folder: string, originals: Originals): Problem[] {
  const named = new Set<string>();
  for (const [kind, field] of [
    ['people', 'photo'],
    ['badges', 'icon'],
  ] as const) {
    for (const { source } of originals[kind].values())
      named.add(join(folder, kind, String(source.data[field])));
  }
  return Object.keys(kinds).flatMap((kind) => {
    const path = join(folder, kind);
    if (!existsSync(path)) return [];
    return readdirSync(path, { withFileTypes: true }).flatMap((entry): Problem[] => {
      const file = join(path, entry.name);
      if (litter.test(entry.name) || entry.name.endsWith('.md')) return [];
      const at = { file, line: 1, column: 1, field: 'file' };
      return strayWords(file, entry.isDirectory(), named.has(file), kind).map((words) => ({
        ...at,
        ...words,
      }));
    });
  });
}

function strayWords(file: string, isFolder: boolean, named: boolean, kind: string): Words[] {
  const name = basename(file);
  const severity = 'warning' as const;
  if (named) return [];
  if (isFolder) {
    const hint = `Try moving its files up into content/${kind}/.`;
    return [
      {
        severity,
        expected: 'files, without a folder around them',
        found: `the folder “${name}”, which is left out`,
        hint,
      },
    ];
  }
  const extension = extname(name).toLowerCase();
  if (pictures.includes(extension)) {
    const picture = readPicture(readFileSync(file));
    const tells = typeof picture === 'string' ? undefined : tellsTooMuch(picture);
    const field = kind === 'badges' ? 'icon' : 'photo';
    const hint = `Try ${field}: ${name} in the file that it belongs to; else remove it.`;
    const lost = {
      severity,
      expected: `a picture that a ${kind === 'badges' ? 'badge' : 'profile'} names`,
      found: 'none that names it',
      hint,
    };
    return tells ? [lost, { ...tells, severity }] : [lost];
  }
  const slug = slugOf(name.slice(0, name.length - extension.length)) || 'a-name';
  if (['.md', '.markdown', '.mdx'].includes(extension)) {
    return [
      { severity: 'error', expected: 'a name that ends in .md', found: `“${name}”`, hint: `Try ${slug}.md.` },
    ];
  }
  const hint = `Try copying its text into ${slug}.md: npm run new makes one to begin with.`;
  return [
    { severity, expected: 'a text file whose name ends in .md', found: `“${name}”, which is left out`, hint },
  ];
}
