import { expect, test } from 'vitest';
import { houseSkills, skillsOf } from '../../src/site/skills.ts';
import { floorWith, personFiles } from './floor.ts';

const floor = () =>
  floorWith({
    'skills/cafe.md': '---\nname: café\naliases: [barista]\n---\n',
    'skills/cafe.en.md': '---\nname: coffee\n---\n',
    ...personFiles('ana', {
      name: 'Ana',
      fields: 'skills: [Barista, C++]',
    }),
    ...personFiles('bo', { name: 'Bo', fields: 'skills: [C, café]' }),
    ...personFiles('cyd', { name: 'Cyd', fields: 'skills: [couture]\nhidden: true' }),
  });

const told = (lang: string) =>
  houseSkills(floor(), lang).map(({ name, slug, people }) => [
    name,
    slug,
    people.map(({ id }) => id).join(' '),
  ]);

test('what people call differently is one skill at one address, in the words of the page', () => {
  expect(told('fr')).toEqual([
    ['C', 'c', 'bo'],
    ['C++', 'c-plus-plus', 'ana'],
    ['café', 'cafe', 'ana bo'],
  ]);
  expect(told('en')).toContainEqual(['coffee', 'cafe', 'ana bo']);
});

test('a profile keeps its own order', () => {
  expect(skillsOf('ana', floor(), 'en').map(({ name }) => name)).toEqual(['coffee', 'C++']);
  expect(skillsOf('nobody', floor(), 'en')).toEqual([]);
});
