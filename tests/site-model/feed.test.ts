import { expect, test } from 'vitest';
import { feedItems } from '../../src/site/feed.ts';
import { houseWithLunch } from './events.ts';
import { floorWith } from './floor.ts';

const titles = (now: string): (string | undefined)[] =>
  feedItems(houseWithLunch(), 'fr', new Date(now)).map(({ title }) => title);

test('a date is news from the day on which one can say yes to it, until it is over', () => {
  expect(titles('2026-09-11T10:59:00Z')).toEqual([]);
  expect(titles('2026-09-11T11:00:00Z')).toEqual(['Le repas, vendredi 25 septembre 2026']);
  expect(titles('2026-10-03T00:00:00Z')).toEqual(['Le repas, vendredi 16 octobre 2026']);
});

test('what is off or has moved says so in its title', () => {
  expect(titles('2026-09-20T00:00:00Z')).toContain('Annulé\u00a0: Le repas, vendredi 2 octobre 2026');
  expect(titles('2026-10-25T00:00:00Z')).toEqual(['Déplacé\u00a0: Le repas, vendredi 6 novembre 2026']);
});

test('the content is whole, and what people wrote is text', () => {
  const items = feedItems(houseWithLunch(), 'fr', new Date('2026-09-20T00:00:00Z'));
  const off = items.find(({ link }) => link === 'https://ici.example/events/repas/2026-10-02/');
  expect(off?.content).toContain('<p>Fermé &lt;pour&gt; travaux</p>');
  expect(off?.content).not.toContain('Prendre une place');
  const on = items.find(({ link }) => link === 'https://ici.example/events/repas/2026-09-25/');
  expect(on?.content).toBe(
    '<p>Vendredi 25 septembre 2026, 13:00 – 14:00 · La table, 1er étage, 1 rue du Test · Avec Léa</p>' +
      '<p>On mange.</p><p><a href="https://ici.example/events/repas/2026-09-25/">Prendre une place</a></p>',
  );
});

test('news are whole away from their page: addresses, language, and one identity each', () => {
  const floor = floorWith({
    'site.md':
      '---\nname: Ici\nurl: https://ici.example\nlanguages: [fr, en]\ntimezone: Europe/Paris\ncontact: { name: L’équipe, email: bonjour@ici.example }\n---\n',
    'updates/un.md':
      '---\ntitle: Un\ndate: 2026-09-01\n---\nVa voir [les gens](/people/), [plus bas](#bas) ou [ailleurs](https://a.example/?b=1&c=2).',
    'updates/deux.md': '---\ntitle: Deux\ndate: 2026-09-01\n---\nVoilà.',
  });
  const items = feedItems(floor, 'en', new Date('2026-09-20T00:00:00Z'));
  expect(items.find(({ title }) => title === 'Un')?.content).toBe(
    '<div lang="fr"><p>Va voir <a href="https://ici.example/people/">les gens</a>, <a href="https://ici.example/en/#bas">plus bas</a>' +
      ' ou <a href="https://a.example/?b=1&#x26;c=2">ailleurs</a>.</p></div>',
  );
  expect(items.map(({ customData }) => customData)).toEqual([
    '<guid isPermaLink="false">tag:ici.example,2026-09-01:en/deux</guid>',
    '<guid isPermaLink="false">tag:ici.example,2026-09-01:en/un</guid>',
  ]);
});
