import { expect, test } from 'vitest';
import { news } from '../../src/site/news.ts';
import { floorWith, personFiles } from './floor.ts';

const floor = () =>
  floorWith({
    ...personFiles('lea', { name: 'Léa' }),
    'projects/nid.md': '---\ntitle: Nid\nsummary: Une cabane.\n---\n',
    'projects/nid.en.md': '---\ntitle: Nest\n---\n',
    'updates/a.md': '---\ntitle: Une planche\ndate: 2026-09-01\nproject: nid\n---\nClouée.\n',
    'updates/b.md': '---\ntitle: Un prix\ndate: 2026-10-01\nperson: lea\n---\nBravo.\n',
    'updates/c.md': '---\ntitle: Un toit\ndate: 2026-10-02\n---\nPosé.\n',
  });

test('the latest comes first, and leads to whose it is', () => {
  expect(news(floor(), 'en').map(({ id, about, path }) => [id, about, path])).toEqual([
    ['c', undefined, undefined],
    ['b', 'Léa', '/people/lea/#b'],
    ['a', 'Nest', '/projects/nid/#a'],
  ]);
});

test('those of one project or person alone', () => {
  expect(news(floor(), 'fr', { project: 'nid' }).map(({ id }) => id)).toEqual(['a']);
  expect(news(floor(), 'fr', { person: 'lea' }).map(({ id }) => id)).toEqual(['b']);
});
