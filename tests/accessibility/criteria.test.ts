import { expect, test } from 'vitest';
import { counted, criteria, noteIn, rate, themes } from '../../src/accessibility/assessed.ts';

/** How many criteria each theme of RGAA 4.1 has. */
const lengths = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

test('all 106 criteria of RGAA 4.1 are there, each once, in order', () => {
  const numbers = lengths.flatMap((length, theme) =>
    Array.from({ length }, (_, place) => `${theme + 1}.${place + 1}`),
  );
  expect(numbers).toHaveLength(106);
  expect(themes().flatMap((theme) => theme.criteria.map(({ number }) => number))).toEqual(numbers);
});

test('each has a note in both languages, and a third one reads the first, labelled', () => {
  expect(criteria.filter((one) => !noteIn(one, 'en').text || !noteIn(one, 'fr').text)).toEqual([]);
  const [first] = criteria;
  if (!first) throw new Error('no criterion');
  expect(noteIn(first, 'en-GB')).toEqual({ text: first.note.en, lang: 'en' });
  expect(noteIn(first, 'de')).toEqual({ text: first.note.fr, lang: 'fr' });
});

test('the rate leaves out what does not apply', () => {
  const some = [
    ...criteria.filter(({ outcome }) => outcome === 'met').slice(0, 3),
    ...criteria.filter(({ outcome }) => outcome === 'unmet').slice(0, 1),
    ...criteria.filter(({ outcome }) => outcome === 'none').slice(0, 5),
  ];
  expect(counted(some)).toEqual({ met: 3, unmet: 1, none: 5 });
  expect(rate(some)).toBe(0.75);
});
