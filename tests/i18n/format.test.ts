import { expect, it } from 'vitest';
import { capitalized, dayRange, fullDate, list, monthAndYear, plainDate } from '../../src/i18n/format.ts';
import { de, que } from '../../src/i18n/fr/elision.ts';

it('writes the first of a month as French does', () => {
  expect(fullDate('fr', '2027-01-01')).toBe('vendredi 1er janvier 2027');
  expect(plainDate('fr', '2027-09-01T09:00')).toBe('1er septembre 2027');
  expect(plainDate('fr', '2027-01-21')).toBe('21 janvier 2027');
  expect(plainDate('fr', '2027-01-11')).toBe('11 janvier 2027');
  expect(monthAndYear('fr', '2027-01')).toBe('janvier 2027');
  expect(plainDate('en', '2027-01-01')).toBe('1 January 2027');
});

it.each([
  ['fr', '2026-11-23', '2026-11-29', '23–29 novembre 2026'],
  ['fr', '2027-02-01', '2027-02-07', '1er–7 février 2027'],
  ['fr', '2026-11-30', '2026-12-06', '30 novembre – 6 décembre 2026'],
  ['fr', '2026-10-26', '2026-11-01', '26 octobre – 1er novembre 2026'],
  ['fr', '2026-12-28', '2027-01-03', '28 décembre 2026 – 3 janvier 2027'],
  ['en', '2026-11-23', '2026-11-29', '23 – 29 November 2026'],
])('writes a week in %s, from %s to %s', (lang, first, last, text) => {
  expect(dayRange(lang, first, last).replace(/[\u2009\u202f\u00a0]/g, ' ')).toBe(text);
});

it.each([
  ['2027-02-01', '2027-02-07', '1er–7 févr.'],
  ['2026-11-30', '2026-12-06', '30 nov.\u00a0– 6 déc.'],
  ['2026-12-28', '2027-01-03', '28 déc. 2026\u00a0– 3 janv. 2027'],
])(
  'writes a week for a narrow column, from %s to %s: a year only where there are two',
  (first, last, text) => {
    expect(dayRange('fr', first, last, 'short')).toBe(text);
  },
);

it('lists without a comma before the last, in English too', () => {
  expect(list('en', ['Ana', 'Bo', 'Cyd'])).toBe('Ana, Bo and Cyd');
});

it('begins a line with a capital', () => {
  expect(capitalized('fr', 'été')).toBe('Été');
  expect(capitalized('fr', '')).toBe('');
});

it.each([
  ['Léa', 'de Léa', 'que Léa'],
  ['Olga', 'd’Olga', 'qu’Olga'],
  ['Élise', 'd’Élise', 'qu’Élise'],
  ['Yves', 'd’Yves', 'qu’Yves'],
  ['Yasmine', 'de Yasmine', 'que Yasmine'],
  ['Hugo', 'de Hugo', 'que Hugo'],
])('elides before %s where French does', (name, of, that) => {
  expect([de(name), que(name)]).toEqual([of, that]);
});
