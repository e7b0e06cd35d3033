import { expect, test } from 'vitest';
import { asked, indexed, isMeant, opened, sealed, written } from '../../src/search/words.ts';

/** What the index holds as words: Pagefind takes letters and digits between spaces, without accents. */
const wordsOf = (text: string): string[] =>
  indexed(text)
    .normalize('NFKD')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[^\p{L}\p{N}+#]/gu, ''));

test.each([
  ['L’atelier d’électronique', 'atelier'],
  ["l'impression 3D", 'impression'],
  ['jusqu’à l’œuvre', 'oeuvre'],
  ['Une sœur à Łódź', 'soeur'],
  ['Łukasz', 'lukasz'],
  ['Smørrebrød', 'smorrebrod'],
  ['C++ et C#', 'c++'],
  ['Aujourd’hui', 'aujourdhui'],
])('“%s” is found by “%s”', (text, word) => {
  expect(wordsOf(text)).toContain(word);
});

test.each([
  'L’atelier d’électronique, qu’Hélène ouvre aujourd’hui.',
  'Un cœur, une Œuvre, Łukasz et le smørrebrød',
  'I don’t know what it’s about. O’Brien does.',
  'خط عربي · 書道',
])('%s: comes back as it was written', (text) => {
  expect(written(indexed(text))).toBe(text);
});

test('a passage comes back whole with its marks', () => {
  const passage = indexed('l’atelier du cœur').replace('atelier', '<mark>atelier</mark>');
  expect(written(passage)).toBe('l’<mark>atelier</mark> du cœur');
});

test.each([
  ['L’ÉLECTRONIQUE', 'electronique'],
  ["  d'Hélène  Cœur ", 'helene coeur'],
  ['Łukasz', 'lukasz'],
  ['sous-titrage', 'soustitrage'],
  ['Co‑Lunch', 'colunch'],
  ['c++', 'c++'],
  ["don't", 'dont'],
])('“%s” asks for “%s”', (query, sought) => {
  expect(asked(query).join(' ')).toBe(sought);
});

test('what a result shows travels in signs that are part of no word', () => {
  const shown = { line: 'Graveuse · l’atelier “Noël”', picture: '/_astro/a.webp', sign: '1er' };
  expect(sealed(shown)).not.toMatch(/[\p{L}\p{N}\p{P}\s]/u);
  expect(opened(sealed(shown))).toEqual(shown);
});

test.each([
  ['electro', 'electronique', true],
  ['travailler', 'travaille', true],
  ['titrage', 'sous-titrage,', true],
  ['emile', 'Paul-Émile', true],
  ['soustitrage', 'sous-titrage', true],
  ['o', 'o', true],
  ['abracadabra', 'a', false],
  ['ordinateur', 'o', false],
  ['licorne', 'lit', false],
])('asked for %s, is “%s” meant? %s', (typed, word, meant) => {
  expect(isMeant(typed, word)).toBe(meant);
});
