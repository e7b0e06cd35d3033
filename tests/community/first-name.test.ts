import { expect, test } from 'vitest';
import { spokenName } from '../../src/community/first-name.ts';
import { foldedName } from '../../src/community/folded-name.ts';

test.each([
  ['Léa Martin', 'Léa', 'Martin'],
  ['  Léa\u00a0 Martin ', 'Léa', 'Martin'],
  ['Anne-Charlotte Le Guennec-Delacourt', 'Anne-Charlotte', 'Le Guennec-Delacourt'],
  ['Tsiorinirina Andriamihajarivo Ravelomanantsoa', 'Tsiorinirina', 'Andriamihajarivo Ravelomanantsoa'],
  ['O', 'O', ''],
  ['a'.repeat(60), 'a'.repeat(60), ''],
])('%s: the first word', (name, first, rest) => {
  expect(spokenName(name)).toEqual({ first, rest });
});

test.each([
  ['El Mehdi Alaoui', 'El Mehdi', 'Alaoui'],
  ['Abd al Rahman Saleh', 'Abd al Rahman', 'Saleh'],
  ['Marie de la Tour', 'Marie', 'de la Tour'],
  ['Dr. Léa Martin', 'Dr. Léa', 'Martin'],
  ['J. R. Robert Dupont', 'J. R. Robert', 'Dupont'],
  ['A. Martin', 'A. Martin', ''],
  ['🦊 Léa Martin', '🦊 Léa', 'Martin'],
  ['El', 'El', ''],
])('%s: a particle, an initial or a sign does not stand alone', (name, first, rest) => {
  expect(spokenName(name)).toEqual({ first, rest });
});

test.each([
  ['Nguyễn Thị Hồng Hạnh', 'Hạnh', 'Nguyễn Thị Hồng'],
  ['Nguyễn Thị Hồng Hạnh'.normalize('NFD'), 'Hạnh', 'Nguyễn Thị Hồng'],
  ['Lê Văn Đức', 'Đức', 'Lê Văn'],
  ['Phan Léa Martin', 'Phan', 'Léa Martin'],
  ['DUPONT Jean-Marc', 'Jean-Marc', 'DUPONT'],
  ['LE GALL Anne', 'Anne', 'LE GALL'],
  ['LÉA MARTIN', 'LÉA', 'MARTIN'],
  ['Martin, Léa', 'Léa', 'Martin'],
])('%s: the family may come first', (name, first, rest) => {
  expect(spokenName(name)).toEqual({ first, rest });
});

test.each(['ياسمين الخطيب', 'יעל כהן', '李 小龙', '김 민준'])('%s stays whole', (name) => {
  expect(spokenName(name)).toEqual({ first: name, rest: '' });
});

test('names compare without case, accents, spaces and hyphens', () => {
  expect(foldedName('  JEAN-MARC  Élo\u00efse ')).toBe(foldedName('jean marc eloise'));
  expect(foldedName('Łukasz Świerczyński')).toBe(foldedName('Lukasz Swierczynski'));
  expect(foldedName('Nguyễn Thị Hồng Hạnh')).toBe(foldedName('NGUYEN THI HONG HANH'));
  expect(foldedName('D’Arc')).toBe(foldedName("d'arc"));
  expect(foldedName('Camille Ferrand')).not.toBe(foldedName('Camille Fontanel'));
});
