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
