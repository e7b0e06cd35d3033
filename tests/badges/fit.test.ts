import { expect, test } from 'vitest';
import { fitSentences, fitText } from '../../src/badges/fit.ts';
import { display } from '../../src/badges/font-files.ts';
import { widthOf } from '../../src/badges/line-breaks.ts';
import { hostileNames } from './cards.ts';

const box = {
  face: display,
  width: 580,
  height: 222,
  largest: 160,
  smallest: 24,
  leading: 1.04,
  maxLines: 4,
};

test.each(Object.entries(hostileNames))('%s stays inside its box', (_, name) => {
  const { size, lines, leading } = fitText(name, box);
  for (const line of lines) expect(widthOf(line, display) * size).toBeLessThanOrEqual(580);
  expect(lines.length * size * leading).toBeLessThanOrEqual(222);
});

test('a short name is as large as it may be', () => {
  expect(fitText('O', box)).toMatchObject({ size: 160, lines: ['O'] });
});

test('a name shrinks, then wraps between words, evenly', () => {
  expect(fitText('Valérie Gérard', box).lines).toEqual(['Valérie', 'Gérard']);
  expect(fitText('Valérie Gérard', { ...box, wrapBelow: 60 }).lines).toEqual(['Valérie Gérard']);
});

test.each([
  ['Le Co-Lunch', ['Le', 'Co-Lunch']],
  ['Kofi Mensah-Duval', ['Kofi', 'Mensah-Duval']],
  ['Anne-Charlotte Le Guennec-Delacourt', ['Anne-Charlotte', 'Le Guennec-', 'Delacourt']],
])('%s parts where a reader would', (name, lines) => {
  expect(fitText(name, { ...box, width: 520 }).lines).toEqual(lines);
});

test('a word longer than any line is cut, and loses no letter', () => {
  expect(fitText(hostileNames.unbroken, box).lines.join('')).toBe(hostileNames.unbroken);
});

test('what no size can hold ends in an ellipsis', () => {
  expect(fitText(hostileNames.endless, box).lines.at(-1)).toMatch(/…$/);
});

test('an emoji with joiners is never cut', () => {
  const family = '👨‍👩‍👧‍👦';
  const { lines } = fitText(family.repeat(30), { ...box, smallest: 40 });
  for (const line of lines) expect(line.replaceAll(family, '').replace('…', '')).toBe('');
});

test('lines of Arabic run from the right, also where they begin with Latin letters', () => {
  expect(fitText('ياسمين Yasmine', box).direction).toBe('rtl');
  expect(fitText('Yasmine ياسمين', box).direction).toBe('ltr');
});

test('prose loses its last sentences before it loses half of one', () => {
  const prose = 'On mange ensemble. Chacun dit ce qu’il fait. Puis on fait la vaisselle, tous, et vite.';
  const small = { ...box, largest: 30, smallest: 30, height: undefined, maxLines: 2 };
  expect(fitSentences(prose, small).lines.join(' ')).toBe('On mange ensemble. Chacun dit ce qu’il fait.');
  expect(fitSentences(prose.replaceAll('. ', ', '), small).lines.join(' ')).toMatch(/^On mange .*…$/);
});
