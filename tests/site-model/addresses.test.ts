import { expect, test } from 'vitest';
import { absolute, excerpt } from '../../src/site/meta.ts';
import { localePathsOf, localPath } from '../../src/site/paths.ts';
import { floorWith } from './floor.ts';

test('the default language has the addresses without a prefix', () => {
  expect(localPath(['fr', 'en'], 'fr', '/people/')).toBe('/people/');
  expect(localPath(['fr', 'en'], 'en', '/people/')).toBe('/en/people/');
  expect(localPath(['fr', 'en'], 'de', '/people/')).toBe('/people/');
});

test('routes exist once per language and thing', () => {
  const routes = localePathsOf(floorWith({}), ['a', 'b'], (id) => ({ id }));
  expect(routes.map(({ params, props }) => [params.locale, params.id, props.lang])).toEqual([
    [undefined, 'a', 'fr'],
    [undefined, 'b', 'fr'],
    ['en', 'a', 'en'],
    ['en', 'b', 'en'],
  ]);
});

test('absolute addresses begin where this copy lives', () => {
  expect(absolute(floorWith({}).site, '/people/')).toBe('https://ruche.example/people/');
});

test('a description ends with a whole word', () => {
  expect(excerpt('Un mot,\n deux mots et le reste', 16)).toBe('Un mot, deux…');
  expect(excerpt('Court.', 16)).toBe('Court.');
  expect(excerpt('Une phrase entière. Et une autre', 24)).toBe('Une phrase entière.');
  // Too little would be left of it, and what ends in one letter is an abbreviation.
  expect(excerpt('Oui. Une phrase qui continue', 24)).toBe('Oui. Une phrase qui…');
  expect(excerpt('Le bureau de M. Dupont est là', 24)).toBe('Le bureau de M. Dupont…');
});
