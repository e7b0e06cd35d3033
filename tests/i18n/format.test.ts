import { expect, it } from 'vitest';
import { capitalized, fullDate, monthAndYear, plainDate } from '../../src/i18n/format.ts';

it('writes the first of a month as French does', () => {
  expect(fullDate('fr', '2027-01-01')).toBe('vendredi 1er janvier 2027');
  expect(plainDate('fr', '2027-09-01T09:00')).toBe('1er septembre 2027');
  expect(plainDate('fr', '2027-01-21')).toBe('21 janvier 2027');
  expect(plainDate('fr', '2027-01-11')).toBe('11 janvier 2027');
  expect(monthAndYear('fr', '2027-01')).toBe('janvier 2027');
  expect(plainDate('en', '2027-01-01')).toBe('1 January 2027');
});

it('begins a line with a capital', () => {
  expect(capitalized('fr', 'été')).toBe('Été');
  expect(capitalized('fr', '')).toBe('');
});
