import { type ContentFile, listFiles } from '../../src/content/files.ts';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { type Kind, kinds, siteKind } from '../../src/content/kinds.ts';
import { changedSince } from '../../src/content/outdated.ts';
import type { Problem } from '../../src/content/problems.ts';
import { list } from '../../src/i18n/format.ts';
import { git, gitBytes } from '../local/git.ts';

const kindOf = ({ kind }: ContentFile): Kind => (kind === 'site' ? siteKind : kinds[kind]);

/** A file's path inside the content folder, as git is asked for it there. */
const inside = ({ kind, id, lang }: Pick<ContentFile, 'kind' | 'id' | 'lang'>): string =>
  `${kind === 'site' ? '' : `${kind}/`}${id}${lang === undefined ? '' : `.${lang}`}.md`;

interface Version {
  hash: string;
  /** `2026-11-02` */
  day: string;
}

/** The last version that changed each file, by its path inside the folder; empty where no history is kept. */
function lastVersions(folder: string): Map<string, Version> {
  const log = git(
    ['-c', 'core.quotePath=off', 'log', '--format=:%H %cs', '--name-only', '--relative', '--', '.'],
    folder,
  );
  const found = new Map<string, Version>();
  let version: Version | undefined;
  for (const line of log?.split('\n') ?? []) {
    const [, hash, day] = /^:(\w+) (\S+)$/.exec(line) ?? [];
    if (hash && day) version = { hash, day };
    else if (line && version && !found.has(line)) found.set(line, version);
  }
  return found;
}

/** The texts of many files as they were, in one call of git; undefined for those that were not there. */
function textsAt(
  folder: string,
  files: readonly (readonly [version: string, path: string])[],
): (string | undefined)[] {
  const wanted = files.map(([version, path]) => `${version}:./${path}\n`).join('');
  const printed = gitBytes(['cat-file', '--batch'], folder, wanted);
  if (!printed) return [];
  let at = 0;
  return files.map(() => {
    const end = printed.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(printed.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) return undefined;
    const text = printed.toString('utf8', at, at + Number(size));
    at += Number(size) + 1;
    return text;
  });
}

/**
 * Translations that were made from other words than their original has now, as warnings. What counts is the original as it was when
 * the translation was last saved: dates, seats and other things that nobody translates may change, and so may the order in which
 * branches came together. One that is being edited is not judged; without a history nothing is.
 *
 * @param folder the content folder
 */
export function outdatedTranslations(folder: string): Problem[] {
  const versions = lastVersions(folder);
  if (versions.size === 0) return [];
  const { files } = listFiles(folder);
  const originals = new Map(
    files.filter(({ lang }) => lang === undefined).map((file) => [inside(file), file]),
  );
  const pairs = files.flatMap((translation) => {
    const version = versions.get(inside(translation));
    const original = originals.get(inside({ ...translation, lang: undefined }));
    return translation.lang !== undefined && version && original ? [{ translation, original, version }] : [];
  });
  const texts = textsAt(
    folder,
    pairs.flatMap(({ translation, original, version: { hash } }) => [
      [hash, inside(translation)] as const,
      [hash, inside(original)] as const,
    ]),
  );
  return pairs.flatMap(({ translation, original, version: { day } }, index) => {
    const [saved, was] = texts.slice(index * 2);
    if (saved !== translation.text || was === undefined || was === original.text) return [];
    const { source } = readFrontMatter(translation.file, translation.text);
    const changed = changedSince(kindOf(original), was, original.text, source);
    const [field] = changed;
    if (!field) return [];
    const at = field === 'body' ? { line: source.bodyLine, column: 1 } : source.position([field]);
    return [
      {
        file: translation.file,
        ...at,
        field,
        severity: 'warning',
        expected: `a translation of what ${original.file} says now`,
        found: `one of ${day}, older than its ${list('en', changed)}`,
        hint: 'Try translating again what changed there. Where nothing has to, a line “# still right” among the fields says so.',
      },
    ];
  });
}
