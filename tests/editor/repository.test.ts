import { describe, expect, it } from 'vitest';
import { editorLanguage } from '../../src/editor/language.ts';
import { repositoryAt } from '../../src/editor/repository.ts';

describe('the repository that the editor saves to', () => {
  it.each([
    ['https://github.com/numa/etage', { host: 'github', name: 'numa/etage' }],
    ['https://github.com/numa/etage.git', { host: 'github', name: 'numa/etage' }],
    ['https://token@github.com/numa/etage', { host: 'github', name: 'numa/etage' }],
    ['git@github.com:numa/etage.git', { host: 'github', name: 'numa/etage' }],
    ['ssh://git@gitlab.com/group/sub/etage.git', { host: 'gitlab', name: 'group/sub/etage' }],
    ['https://code.example/numa/etage', undefined],
    ['/srv/etage', undefined],
    ['', undefined],
  ])('is read from %s', (address, repository) => {
    expect(repositoryAt(address)).toEqual(repository);
  });
});

describe('the editor’s language', () => {
  const kept = (value: string | null) => ({ getItem: () => value });

  it.each([
    ['the preference', '{"locale":"en-US"}', ['fr-FR'], 'en'],
    ['the browser’s, where nothing is preferred', null, ['de', 'en-GB', 'fr'], 'en'],
    ['the browser’s, where the preference follows it', '{"locale":"auto"}', ['fr'], 'fr'],
    ['the first, where none fits', '{broken', ['de'], 'fr'],
  ])('is %s', (_, preferences, wanted, language) => {
    expect(editorLanguage(['fr', 'en'], kept(preferences), wanted)).toBe(language);
  });
});
