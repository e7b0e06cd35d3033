import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Content, compare } from '../src/changes/compare.ts';
import { postText } from '../src/changes/post.ts';
import { tell } from '../src/changes/tell.ts';
import type { Floor } from '../src/content/entries.ts';
import { formatProblem } from '../src/content/problems.ts';
import { readContent } from '../src/content/read.ts';
import { hasTable, messages } from '../src/i18n/messages.ts';
import { buildTime, contentFolder } from '../src/settings.ts';
import { localPath } from '../src/site/paths.ts';
import { picturesIn } from './changes/pictures.ts';
import { readAsFarAsPossible } from './changes/readable.ts';
import { historyOf } from './changes/versions.ts';
import { PlainError } from './local/plain-error.ts';
import { siteLanguage } from './local/site-language.ts';

interface Options {
  since?: string;
  lang?: string;
}

function optionsIn(args: readonly string[], usage: string): Options {
  try {
    const options = { since: { type: 'string' }, lang: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch {
    throw new PlainError(usage);
  }
}

const day = 86_400_000;

/** `npm run changes`: what the content as it is now does to the site, beside an older version, in the site’s language. */
export function main(args: readonly string[]): void {
  const folder = contentFolder();
  const first = siteLanguage(folder);
  const options = optionsIn(args, messages(first).changes.usage);
  const lang = options.lang && hasTable(options.lang) ? options.lang : first;
  const say = messages(lang).changes;
  const history = historyOf(folder);
  if (!history) throw new PlainError(say.noHistory);
  const name = options.since ?? 'HEAD';
  const version = history.version(name);
  if (!version) throw new PlainError(say.noVersion(name));

  const found = history.content(version);
  const before = found ?? emptyFolder();
  try {
    const lines = report(folder, before, lang, !found ? say.noContent(name) : undefined);
    const program = history.program(version);
    if (program > 0) lines.push(say.program(program));
    console.log(lines.join('\n\n'));
  } finally {
    rmSync(dirname(before), { recursive: true, force: true });
  }
}

function emptyFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'etage-before-')), 'content');
  mkdirSync(folder);
  return folder;
}

/** The parts of what is printed. */
function report(folder: string, before: string, lang: string, note: string | undefined): string[] {
  const say = messages(lang).changes;
  const now = buildTime();
  const parts = note ? [note] : [];
  const { floor, folder: read, problems, kept } = readAsFarAsPossible(folder, before, now);
  if (problems.length > 0) {
    parts.push([say.problems.title(problems.length), ...problems.map(formatProblem)].join('\n'));
  }
  if (!floor) return [...parts, say.problems.unreadable];
  if (kept.length > 0) parts.push(say.problems.kept(kept.join(', ')));

  const older = existsSync(join(before, 'site.md'))
    ? readContent(before, now)
    : { floor: nobody(floor), problems: [] };
  if (!older.floor) {
    const errors = older.problems.filter(({ severity }) => severity === 'error');
    return [...parts, [say.problems.before, ...errors.map(formatProblem)].join('\n')];
  }
  const window = { from: now, to: new Date(now.getTime() + floor.site.data.horizonDays * day) };
  const contents: [Content, Content] = [
    { floor: older.floor, pictures: picturesIn(before) },
    { floor, pictures: picturesIn(read) },
  ];
  const changes = compare(...contents, window);
  parts.push(tell(changes, lang, window));
  const { languages, url } = floor.site.data;
  for (const one of languages.filter(hasTable)) {
    const address = (path: string): string => url.replace(/\/+$/, '') + localPath(languages, one, path);
    const text = postText(changes, one, address);
    if (text) parts.push(`${messages(lang).changes.post.title(messages(one).name)}\n\n${text}`);
  }
  if (read !== folder) rmSync(dirname(read), { recursive: true, force: true });
  return parts;
}

/** The same place with nothing in it: beside it, everything is new. */
const nobody = (floor: Floor): Floor => ({
  ...floor,
  people: [],
  events: [],
  badges: [],
  projects: [],
  updates: [],
  forms: [],
  skills: [],
  pages: [],
});
