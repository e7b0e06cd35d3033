import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Floor } from '../src/content/entries.ts';
import { type KindName, kinds } from '../src/content/kinds.ts';
import { formatProblem } from '../src/content/problems.ts';
import { readContent } from '../src/content/read.ts';
import { list } from '../src/i18n/format.ts';
import { hasTable, messages } from '../src/i18n/messages.ts';
import { contentFolder } from '../src/settings.ts';
import { historyOf } from './changes/versions.ts';
import { PlainError } from './local/plain-error.ts';
import { type Asker, askPlace, atTerminal, type Given } from './own/ask.ts';
import { likelyUrl, placeFiles } from './own/place-files.ts';

interface Options extends Given {
  lang?: string;
  yes?: boolean;
}

const text = { type: 'string' } as const;
const known = {
  name: text,
  town: text,
  languages: text,
  timezone: text,
  colour: text,
  contact: text,
  lang: text,
  yes: { type: 'boolean' },
} as const;

/** The language of whoever sits at the machine, if the house speaks it. */
function ownLanguage(locale = new Intl.DateTimeFormat().resolvedOptions().locale): string {
  const lang = locale.split('-')[0] ?? 'en';
  return hasTable(lang) ? lang : 'en';
}

function optionsIn(args: readonly string[]): Options {
  try {
    return parseArgs({ args: [...args], options: known, strict: true }).values;
  } catch {
    throw new PlainError(messages(ownLanguage()).own.usage);
  }
}

/** An address that the internet keeps for examples (RFC 2606) is nobody’s: the content is the sample still. */
const isSample = ({ site }: Floor): boolean => new URL(site.data.url).hostname.endsWith('.example');

/** `npm run own`: six questions, and the sample’s site becomes that of a place. */
export async function main(args: readonly string[]): Promise<void> {
  const options = optionsIn(args);
  const lang = options.lang && hasTable(options.lang) ? options.lang : ownLanguage();
  const say = messages(lang).own;
  const folder = contentFolder();
  const { floor } = readContent(folder);
  if (!floor) throw new PlainError(say.unread);
  if (!isSample(floor)) {
    console.log(say.already(floor.site.data.name));
    return;
  }
  const history = historyOf(folder);
  const unsaved = history?.unsaved() ?? [];
  if (unsaved.length > 0) throw new PlainError(say.unsaved(unsaved.join(', ')));

  let asking: Asker | undefined;
  const asker = (): Asker => {
    if (!asking) console.log(`${say.welcome}\n`);
    asking ??= atTerminal();
    return asking;
  };
  try {
    const place = await askPlace(options, lang, asker);
    console.log(`\n${say.going(sampleIn(floor, lang))}`);
    if (!options.yes && process.stdin.isTTY) {
      const answer = (await asker().answer(say.confirm))?.trim().toLowerCase() ?? '';
      if (!say.yes.includes(answer)) {
        console.log(say.stopped);
        return;
      }
    }
    const sample = textsIn(folder);
    const files = placeFiles(place, sample, floor.site.data.languages[0] ?? 'fr');
    const kept = settle(folder, files, history === undefined);
    if (kept) console.log(say.keptIn(kept));
    console.log(`${say.done(place.name)}\n`);
    const { problems } = readContent(folder);
    if (problems.length > 0) console.log(`${say.left}\n${problems.map(formatProblem).join('\n')}\n`);
    console.log(say.next(likelyUrl(place)));
  } finally {
    asking?.close();
  }
}

/** “24 les gens, 3 l’agenda …” by the names that the site has for its parts. */
function sampleIn(floor: Floor, lang: string): string {
  const { sections } = messages(lang).changes;
  const counted = (Object.keys(kinds) as KindName[])
    .filter((kind) => floor[kind].length > 0)
    .map((kind) => `${sections[kind]} (${floor[kind].length})`);
  return list(lang, counted);
}

function textsIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]));
}

/**
 * Puts the new content in the place of the old in one step: whatever happens on the way, one of the two is whole.
 *
 * @param keep whether nothing else keeps the old one
 * @returns the folder that keeps the old content, if it does
 */
function settle(folder: string, files: ReadonlyMap<string, string>, keep: boolean): string | undefined {
  const draft = `${folder}.new-${process.pid}`;
  for (const [name, written] of files) {
    mkdirSync(dirname(join(draft, name)), { recursive: true });
    writeFileSync(join(draft, name), written);
  }
  // The drawings of the badges that stay.
  for (const [name, written] of files) {
    const icon = /^badges\/[^.]+\.md$/.test(name) ? /^icon: (\S+\.svg)$/m.exec(written)?.[1] : undefined;
    if (icon) cpSync(join(folder, 'badges', icon), join(draft, 'badges', icon));
  }
  for (const kind of Object.keys(kinds)) mkdirSync(join(draft, kind), { recursive: true });
  const old = freeName(join(dirname(folder), `${basename(folder)}-before`));
  renameSync(folder, old);
  renameSync(draft, folder);
  if (keep) return old;
  rmSync(old, { recursive: true, force: true });
  return undefined;
}

const freeName = (path: string, at = 1): string => {
  const name = at === 1 ? path : `${path}-${at}`;
  return existsSync(name) ? freeName(path, at + 1) : name;
};
