import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filled, frenchGaps, type Messages } from '../../src/editor/french.ts';
import { editorMessages } from '../../src/editor/messages.ts';
import { messages } from '../../src/i18n/messages.ts';

/** The guide for staff: what it tells them to tap is what stands on the screen. */

const languages = ['fr', 'en'] as const;
const pages = (lang: string): string[] => globSync(`docs/guide/${lang}/*.md`);
const names = (lang: string): string[] => pages(lang).map((file) => basename(file));

function* texts(table: object): Generator<string> {
  for (const one of Object.values(table)) {
    if (typeof one === 'string') yield one;
    else if (typeof one === 'object' && one !== null) yield* texts(one);
  }
}

/** White space and case aside, as people read. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();

function onScreen(lang: 'fr' | 'en'): Set<string> {
  const locale = lang === 'fr' ? 'fr' : 'en-US';
  const table = JSON.parse(
    readFileSync(`node_modules/@sveltia/cms/locales/${locale}.json`, 'utf8'),
  ) as Messages;
  const editor: Messages = lang === 'fr' ? filled(table, frenchGaps) : table;
  const words = editorMessages[lang];
  const adds = Object.values(words.one).map((one) => String(editor.add_x).replace('{$name}', one));
  const languageNames = languages.map(
    (one) => new Intl.DisplayNames(lang, { type: 'language' }).of(one) ?? one,
  );
  const all = [...texts(messages(lang)), ...texts(words), ...texts(editor), ...adds, ...languageNames];
  return new Set([...all.map(plain), ...Object.values(editorMessages[lang].kinds).flat().map(plain)]);
}

test('has the same pages in each language, all of them in its list', () => {
  expect(names('fr')).toEqual(names('en'));
  for (const lang of languages) {
    const list = readFileSync(`docs/guide/${lang}/README.md`, 'utf8');
    for (const name of names(lang)) if (name !== 'README.md') expect(list).toContain(`(${name})`);
  }
});

describe.each(languages)('in %s', (lang) => {
  const known = onScreen(lang);

  test.each(pages(lang))('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    // Questions and remarks are bold as well.
    const bold = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words);
    const taps = bold.filter((words) => !/[?.]$/.test(words));
    expect(taps.filter((tap) => !known.has(plain(tap)))).toEqual([]);
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => join(dirname(file), link));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
    expect(
      text.match(/\b(git|github|commit\w*|push\w*|branch\w*|repositor\w*|merge\w*|dépôt|YAML|Markdown)\b/gi),
    ).toBeNull();
    const steps = [...text.matchAll(/^\d+\. /gm)].length;
    expect(steps).toBeLessThanOrEqual(8);
  });
});

test('has pictures that load on a telephone, and none that no page shows', () => {
  const pictures = globSync('docs/guide/pictures/**/*.webp');
  const all = languages.flatMap((lang) => pages(lang).map((file) => readFileSync(file, 'utf8'))).join('\n');
  expect(
    pictures.filter((file) => !all.includes(file.replace('docs/guide', '..').replaceAll('\\', '/'))),
  ).toEqual([]);
  const size = pictures.reduce((sum, file) => sum + statSync(file).size, 0);
  expect(size).toBeLessThan(1_200_000);
});
