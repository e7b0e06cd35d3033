import { expect, test } from 'vitest';
import { SkillVocabulary, skillSlug } from '../../src/community/skills.ts';
import type { Entry } from '../../src/content/entries.ts';
import type { Skill } from '../../src/content/schemas/others.ts';

const skill = (id: string, name: string, aliases: string[]): Entry<Skill> => ({
  id,
  file: `content/skills/${id}.md`,
  data: { name, aliases },
  body: { html: '', text: '' },
  translations: {},
});

test('the slugs of skills differ where the skills do', () => {
  const skills = ['C', 'C++', 'C#', '.NET', 'écriture', 'R&D', '書道', 'خط'];
  expect(skills.map(skillSlug)).toEqual([
    'c',
    'c-plus-plus',
    'c-sharp',
    'net',
    'ecriture',
    'r-and-d',
    '書道',
    'خط',
  ]);
});

test('aliases, case, accents and dashes join into one skill', () => {
  const vocabulary = new SkillVocabulary(
    [skill('javascript', 'JavaScript', ['JS', 'ECMAScript'])],
    ['Écriture', 'js'],
  );
  expect(vocabulary.tags(['JS', 'java-script', 'JAVASCRIPT', 'ecriture', 'écriture'])).toEqual([
    { name: 'JavaScript', slug: 'javascript' },
    { name: 'Écriture', slug: 'ecriture' },
  ]);
});

test('letters that no accent explains are typed otherwise, and mean the same', () => {
  const vocabulary = new SkillVocabulary([], ['œnologie']);
  expect(vocabulary.tags(['Oenologie', 'Œnologie', 'oenologie'])).toEqual([
    { name: 'œnologie', slug: 'oenologie' },
  ]);
});

test('two skills that would have one address are one', () => {
  const vocabulary = new SkillVocabulary(
    [skill('cuisine', 'cuisine du monde', [])],
    ['R&D', 'R and D', 'cuisine'],
  );
  expect(vocabulary.tags(['R and D', 'R&D', 'cuisine'])).toEqual([
    { name: 'R&D', slug: 'r-and-d' },
    { name: 'cuisine du monde', slug: 'cuisine' },
  ]);
});
