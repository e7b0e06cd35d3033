import { describe, expect, test } from 'vitest';
import { missingGlyphs } from '../../src/badges/coverage.ts';
import { drawable } from '../../src/badges/drawable.ts';
import { leastSite, problemsOf } from '../support/content-folder.ts';

describe('what the fonts draw', () => {
  test.each([
    'Łukasz Świerczyński, Țepeș, Ōe, Dvořák, ẞ, Þóra, İpek',
    'Nguyễn Thị Hồng Hạnh, Trần Đặng Ngọc Ánh',
    'Antsirañana, Vohimarina, n̈',
    'ياسمين الخطيب، فاطمة، پژمان',
    'Quoi\u202f? «\u00a0Oui\u00a0» – 13\u00a0h\u202f30, 10\u2011puis, l’été…',
    '🥐 👩🏽‍🍳 👨‍👩‍👧‍👦 🏳️‍🌈 🏴‍☠️ 🇫🇷 1️⃣ ❤️ ❤ ☕ © ™',
  ])('%s', (text) => {
    expect(missingGlyphs(text)).toEqual([]);
  });

  test('what they lack is told by grapheme, each once', () => {
    expect(missingGlyphs('ꦱ a ꦱ → 山')).toEqual(['ꦱ', '→', '山']);
  });

  test('a letter and its accent are one, however they are typed', () => {
    expect(drawable('Le\u0301a\u202f!')).toBe('Léa\u00a0!');
    expect(drawable('co\u2011lunch\u00ad\u200b')).toBe('co-lunch');
  });
});

describe('a sign that no font has is a problem of the content', () => {
  const person = (name: string) =>
    `---\nname: ${name}\nrole: Illustratrice\nmembership: resident\nconsent:\n  on: 2026-09-01\n---\n`;
  const hint = 'Try Latin, Vietnamese or Arabic letters, or another emoji: these the fonts have.';
  const expected = 'expected text that the fonts of share images can draw';

  test('with its file, its line and its code points, all of them at once', () => {
    const problems = problemsOf({
      'people/sri.md': person('Sri ꦱꦿꦶ'),
      'people/lea.md': person('Léa').replace('---\n', '---\nskills:\n  - dessin\n  - 書道\n'),
      'badges/pot.md': '---\nname: Pot\ndescription: a → b\nicon: 🍲\n---\n',
    });
    expect(problems).toEqual([
      `content/badges/pot.md:3:14 description: ${expected}, found “→” (U+2192) in “a → b”. ${hint}`,
      `content/people/lea.md:4:5 skills[1]: ${expected}, found “書” (U+66F8), “道” (U+9053) in “書道”. ${hint}`,
      `content/people/sri.md:2:7 name: ${expected}, found “ꦱꦿꦶ” (U+A9B1 U+A9BF U+A9B6) in “Sri ꦱꦿꦶ”. ${hint}`,
    ]);
  });

  test('in a translation too, and in its own file', () => {
    const problems = problemsOf({
      'site.md': leastSite,
      'people/lea.md': person('Léa'),
      'people/lea.en.md': '---\nrole: Illustrator 山\n---\n',
    });
    expect(problems).toEqual([
      `content/people/lea.en.md:2:7 role: ${expected}, found “山” (U+5C71) in “Illustrator 山”. ${hint}`,
    ]);
  });

  test('but not where no image shows it', () => {
    expect(
      problemsOf({ 'people/lea.md': `${person('Léa').replace(/---\n$/, '')}quote: "→ 山"\n---\n山\n` }),
    ).toEqual([]);
  });
});
