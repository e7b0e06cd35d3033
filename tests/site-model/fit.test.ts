import { expect, test } from 'vitest';
import { nameFit, quoteFit } from '../../src/site/fit.ts';

test.each([
  ['O', 'xxl'],
  ['Les gens', 'xl'],
  ['Rachid Benhaddou', 'l'],
  ['Nguyễn Thị Hồng Hạnh', 'l'],
  ['Anne-Charlotte Le Guennec-Delacourt', 'm'],
  ['Tsiorinirina Andriamihajarivo Ravelomanantsoa Rakotomalala', 's'],
  ['اللامتناهيةوالطويلة', 's'],
])('%s is set in size %s', (text, size) => {
  expect(nameFit(text)).toBe(size);
});

test.each([
  ['Plus court.', 'xl'],
  ['Une pâte qui lève et un test qui passe, c’est la même joie. La pâte sent meilleur.', 's'],
])('“%s” is set in size %s', (quote, size) => {
  expect(quoteFit(quote)).toBe(size);
});
