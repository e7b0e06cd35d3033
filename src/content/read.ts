import { buildTime } from '../settings.ts';
import { checkDuplicates } from './duplicates.ts';
import type { Entry, Floor } from './entries.ts';
import { type ContentFile, listFiles } from './files.ts';
import type { KeptParses } from './kept-parses.ts';
import { type Kind, type KindName, kinds, siteKind } from './kinds.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { type Parsed, parseOriginal, parseTranslation } from './parse.ts';
import { ContentProblems, type Problem, sortProblems } from './problems.ts';
import { checkPrivacy, checkReferences, type Originals } from './references.ts';
import { checkReserved } from './reserved.ts';
import { checkRules } from './rules.ts';
import type { Site } from './schemas/site.ts';
import { checkStrays } from './strays.ts';
import { withoutHidden } from './visible.ts';

const kindNames = Object.keys(kinds) as KindName[];

/**
 * Reads and checks everything in the content folder: the one reader, for pages, functions, `npm run check` and the editor.
 *
 * @param folder the content folder, as messages shall name it
 * @param now what is in the future is judged by it
 * @param kept what was read before, where that is at hand
 * @returns every problem at once, and the floor with the ledger of its signed badges if none of them is an error
 */
export function readContent(
  folder: string,
  now = buildTime(),
  kept?: KeptParses,
): { floor?: Floor; ledger?: Ledger; problems: Problem[] } {
  const { files, problems } = listFiles(folder);
  const parse: Parse = (file, original) => {
    const parsed = (): Parsed => parseFile(file, original);
    return kept ? kept.parsed(file, original, parsed) : parsed();
  };
  const originals = parseOriginals(files, problems, parse);
  const site = originals.site?.data as Site | undefined;
  if (!originals.site) problems.push(missingSite(folder));
  const translations = site
    ? parseTranslations(files, originals, site, problems, parse)
    : new Map<Parsed, Parsed[]>();
  kept?.settle();
  const { ledger, problems: inLedger } = readLedger(folder, originals);
  problems.push(
    ...checkReferences(originals),
    ...checkReserved(originals),
    ...checkDuplicates(originals),
    ...checkStrays(folder, originals),
    ...checkRules(originals, translations, now),
    ...inLedger,
  );
  const sorted = sortProblems(problems);
  if (!originals.site || sorted.some(({ severity }) => severity === 'error')) return { problems: sorted };

  const entry = <T>(parsed: Parsed): Entry<T> => toEntry<T>(parsed, translations.get(parsed) ?? []);
  const all = <K extends KindName>(kind: K) =>
    [...originals[kind].values()].map((parsed) => entry(parsed)) as Floor[K];
  return {
    problems: sorted,
    ledger,
    floor: withoutHidden({
      site: entry(originals.site),
      people: all('people'),
      events: all('events'),
      badges: all('badges'),
      projects: all('projects'),
      updates: all('updates'),
      forms: all('forms'),
      skills: all('skills'),
      pages: all('pages'),
    }),
  };
}

/**
 * The floor and its ledger, for those who can do nothing without them.
 *
 * @throws ContentProblems with the text of every problem when there is an error
 */
export function readSound(folder: string): { floor: Floor; ledger: Ledger } {
  const { floor, ledger, problems } = readContent(folder);
  if (!floor || !ledger) throw new ContentProblems(problems);
  return { floor, ledger };
}

/**
 * The floor alone.
 *
 * @throws ContentProblems
 */
export const readFloor = (folder: string): Floor => readSound(folder).floor;

const kindOf = (name: ContentFile['kind']): Kind => (name === 'site' ? siteKind : kinds[name]);

type Parse = (file: ContentFile, original?: Parsed) => Parsed;

/** A file by itself, with all that is wrong with it. */
function parseFile(file: ContentFile, original: Parsed | undefined): Parsed {
  const kind = kindOf(file.kind);
  const parsed = original ? parseTranslation(kind, file, original) : parseOriginal(kind, file);
  if (file.kind === 'people' && (original || parsed.readable)) parsed.problems.push(...checkPrivacy(parsed));
  return parsed;
}

function parseOriginals(files: readonly ContentFile[], problems: Problem[], parse: Parse): Originals {
  const originals = Object.fromEntries(kindNames.map((name) => [name, new Map()])) as unknown as Originals;
  originals.site = undefined;
  for (const file of files.filter(({ lang }) => lang === undefined)) {
    const parsed = parse(file);
    problems.push(...parsed.problems);
    if (file.kind === 'site') originals.site = parsed;
    else originals[file.kind].set(file.id, parsed);
  }
  return originals;
}

function parseTranslations(
  files: readonly ContentFile[],
  originals: Originals,
  site: Site,
  problems: Problem[],
  parse: Parse,
): Map<Parsed, Parsed[]> {
  const translations = new Map<Parsed, Parsed[]>();
  for (const file of files) {
    if (file.lang === undefined) continue;
    const original = file.kind === 'site' ? originals.site : originals[file.kind].get(file.id);
    const stray = strayTranslation(file, file.lang, original, site);
    if (stray || !original) {
      if (stray) problems.push(stray);
      continue;
    }
    const parsed = parse(file, original);
    problems.push(...parsed.problems);
    translations.set(original, [...(translations.get(original) ?? []), parsed]);
  }
  return translations;
}

function strayTranslation(
  { file, id }: ContentFile,
  lang: string,
  original: Parsed | undefined,
  site: Site,
): Problem | undefined {
  const at = { file, line: 1, column: 1, field: 'file name', severity: 'error' as const };
  if (!site.languages.includes(lang)) {
    const hint = `Try adding ${lang} to languages in site.md, or renaming the file.`;
    return {
      ...at,
      expected: `one of the site’s languages (${site.languages.join(', ')})`,
      found: `“${lang}”`,
      hint,
    };
  }
  if (lang === site.languages[0]) {
    const hint = `Try ${id}.md: ${lang} is the site’s first language, whose files carry none in their name.`;
    return { ...at, expected: 'a file without a language in its name', found: `“${lang}”`, hint };
  }
  if (!original) {
    return {
      ...at,
      expected: `its original ${id}.md beside it`,
      found: 'none',
      hint: `Try writing ${id}.md first.`,
    };
  }
  return undefined;
}

function toEntry<T>({ id, source, data, body }: Parsed, translations: readonly Parsed[]): Entry<T> {
  return {
    id,
    file: source.file,
    data: data as T,
    body,
    translations: Object.fromEntries(
      translations.map((translation) => [
        translation.lang,
        {
          file: translation.source.file,
          data: (translation.data ?? {}) as Partial<T>,
          ...(translation.source.body.trim() ? { body: translation.body } : {}),
        },
      ]),
    ),
  };
}

const missingSite = (folder: string): Problem => ({
  file: `${folder}/site.md`,
  line: 1,
  column: 1,
  field: 'file',
  severity: 'error',
  expected: 'the file that describes the place',
  found: 'none',
  hint: 'Try writing it: name, url, languages, timezone and contact are needed.',
});
