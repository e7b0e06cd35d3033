import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filled, frenchGaps, type Messages } from '../../src/editor/french.ts';

const table = (lang: string): Messages =>
  JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${lang}.json`, 'utf8'));

const names = (messages: Messages, path = ''): string[] =>
  Object.entries(messages).flatMap(([name, one]) =>
    typeof one === 'string' ? [path + name] : names(one, `${path}${name}.`),
  );

it('leaves no word of the French editor in English, but for those who write its configuration', () => {
  const french = new Set(names(filled(table('fr'), frenchGaps)));
  expect(names(table('en-US')).filter((name) => !french.has(name) && !name.startsWith('config.'))).toEqual(
    [],
  );
});

it('says nothing that the package says by itself, or that nobody asks for', () => {
  const [french, english] = [new Set(names(table('fr'))), new Set(names(table('en-US')))];
  expect(names(frenchGaps).filter((name) => french.has(name) || !english.has(name))).toEqual([]);
});
