import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dayIn } from '../../src/content/award-dates.ts';
import { slugOf } from '../../src/content/files.ts';
import type { KindName } from '../../src/content/kinds.ts';
import { starterText } from '../../src/content/starter.ts';
import { languageName } from '../../src/i18n/format.ts';
import { messages } from '../../src/i18n/messages.ts';
import { buildTime, contentFolder } from '../../src/settings.ts';
import { PlainError } from '../local/plain-error.ts';
import { siteFields } from '../local/site-language.ts';

/** What each kind is called on the command line, and its folder. */
export const contentKinds = {
  person: 'people',
  event: 'events',
  badge: 'badges',
  project: 'projects',
  update: 'updates',
  form: 'forms',
  skill: 'skills',
  page: 'pages',
} as const satisfies Record<string, KindName>;

/** `npm run new -- person "Léa Martin"`: a file to edit, in the site’s language. One that is there stays as it is. */
export function newContentFile(kind: keyof typeof contentKinds, words: readonly string[]): void {
  const content = contentFolder();
  const { lang, languages, timezone } = siteFields(content);
  const say = messages(lang).starters;
  const name = words.join(' ').normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const slug = slugOf(name);
  if (!slug) throw new PlainError(say.noName(kind));

  const today = dayIn(timezone, buildTime());
  const folder = contentKinds[kind];
  // News are many, and their titles repeat: the day keeps them apart and in order.
  const id = kind === 'update' ? `${today}-${slug}` : slug;
  const file = join(content, folder, `${id}.md`);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, starterText(folder, { name, lang, today }), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new PlainError(say.exists(file));
  }
  const translations = languages
    .slice(1)
    .map((other) => say.translation(file.replace(/md$/, `${other}.md`), languageName(lang, other)));
  console.log([say.made(file), say.next[kind], ...translations].join('\n'));
}
