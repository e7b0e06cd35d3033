import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../src/content/canonical.ts';
import { type KindName, kinds } from '../../src/content/kinds.ts';
import { starterText } from '../../src/content/starter.ts';
import { languagesWithTable } from '../../src/i18n/messages.ts';
import { leastSite, problemsOf } from '../support/content-folder.ts';

const beginning = { name: 'Léa: « Œil » #1', today: '2026-11-24' };
const all = languagesWithTable().flatMap((lang) =>
  (Object.keys(kinds) as KindName[]).map((kind) => [lang, kind] as const),
);

describe.each(all)('in %s, a new file of %s', (lang, kind) => {
  const text = starterText(kind, { ...beginning, lang });
  const site = leastSite.replace('[fr, en]', `[${lang}]`);

  test('passes the check, which names what is left to fill in and nothing else', () => {
    const problems = problemsOf({ 'site.md': site, [`${kind}/new-one.md`]: text });
    const blanks = text.match(/\[(à compléter\u00a0|to fill in): /g) ?? [];
    expect(problems).toHaveLength(blanks.length);
    for (const line of problems)
      expect(line).toMatch(/: warning: expected what only you can know, found “\[/);
  });

  test('is written in the one style of the house', () => {
    expect(canonicalText(text, kinds[kind])).toBe(text);
  });
});

test('a new person is hidden until they have said yes', () => {
  expect(starterText('people', { ...beginning, lang: 'en' })).toMatch(/^hidden: true$/m);
});

test.each([
  ['2026-11-24', '2026-12-04'],
  ['2026-11-27', '2026-12-04'],
  ['2026-11-28', '2026-12-11'],
])('on %s, a new event is on the Friday that leaves a week to invite people: %s', (today, day) => {
  expect(starterText('events', { name: 'Tea', lang: 'en', today })).toContain(`start: ${day}T13:00`);
});
