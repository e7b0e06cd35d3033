import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Floor } from '../../src/content/entries.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { dateRecords } from '../../src/site/search/dates.ts';
import { personRecords } from '../../src/site/search/people.ts';
import { thingRecords } from '../../src/site/search/things.ts';
import { floorWith, personFiles } from './floor.ts';

/** What can be found, and what must not be. */

beforeEach(() => vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-10-01T12:00:00Z') / 1000)));
afterEach(() => vi.unstubAllEnvs());

const weekly = `---
title: Le repas
start: 2026-09-04T13:00
duration: 60
recurrence: FREQ=WEEKLY
exceptions:
  - date: 2026-09-11
    recap: Vingt convives et une tarte.
  - date: 2026-09-18
    cancelled: true
    reason: Grève
  - date: 2026-10-09
    cancelled: true
    reason: Travaux
  - date: 2026-10-16
    note: Apporte ton bol.
---
`;

const house = (): Floor =>
  floorWith({
    ...personFiles('lea', { name: 'Léa', fields: 'skills:\n  - gravure', english: 'role: Engraver' }),
    ...personFiles('noe', { name: 'Noé', fields: 'skills:\n  - gravure\n  - A11Y' }),
    ...personFiles('zoe', { name: 'Zoé', fields: 'hidden: true\nskills:\n  - secret' }),
    'people/ugo.md':
      '---\nname: Ugo\nrole: Métier\nmembership: resident\nconsent:\n  on: 2026-09-01\n  search: false\n---\n',
    'skills/accessibilite.md': '---\nname: accessibilité\naliases:\n  - a11y\n---\n',
    'skills/accessibilite.en.md': '---\nname: accessibility\n---\n',
    'events/repas.md': weekly,
    'projects/four.md': '---\ntitle: Le four\nsummary: Du pain.\npeople: [lea, zoe]\n---\n',
    'updates/pain.md': '---\ntitle: Premier pain\ndate: 2026-09-30\nproject: four\n---\nIl est cuit.\n',
    'updates/zoe.md': '---\ntitle: Zoé part\ndate: 2026-09-30\nperson: zoe\n---\nAu revoir.\n',
  });

const all = async (of: Floor, lang: string): Promise<SearchRecord[]> => [
  ...(await personRecords(of, lang, async ({ id }) => `/portraits/${id}.svg`)),
  ...dateRecords(of, lang),
  ...thingRecords(of, lang),
];

test('everybody of the directory is found, in each language by its own pages, and nobody who is hidden', async () => {
  const french = await all(house(), 'fr');
  const english = await all(house(), 'en');
  const people = (records: SearchRecord[]) => records.filter(({ kind }) => kind === 'people');
  expect(people(french).map(({ path }) => path)).toEqual(['/people/lea/', '/people/noe/', '/people/ugo/']);
  expect(people(english).map(({ path, shown }) => [path, shown.lang])).toEqual([
    ['/en/people/lea/', undefined],
    ['/en/people/noe/', 'fr'],
    ['/en/people/ugo/', 'fr'],
  ]);
  expect(JSON.stringify([french, english])).not.toMatch(/zo[eé]|secret/i);
});

test('a skill brings its other words to those who have it', async () => {
  const noe = (await all(house(), 'en')).find(({ path }) => path === '/en/people/noe/');
  expect(noe?.parts.join(' ')).toMatch(/accessibility \(.*a11y.*\)/i);
});

test('a series is found with its dates to come, and alone those dates that say something of their own', async () => {
  const dates = dateRecords(house(), 'fr');
  expect(dates.map(({ path }) => path)).toEqual([
    '/events/repas/',
    '/events/repas/2026-09-11/',
    '/events/repas/2026-10-09/',
    '/events/repas/2026-10-16/',
  ]);
  const coming = dates[0]?.shown.dates ?? [];
  expect(coming[0]).toEqual(['/events/repas/2026-10-02/', '2026-10-02T13:00', '2026-10-02T12:00:00Z']);
  expect(coming.map(([path]) => path)).not.toContain('/events/repas/2026-10-09/');
  expect(coming.length).toBe(13);
});

test('news lead to where they are told', () => {
  expect(thingRecords(house(), 'en').find(({ kind }) => kind === 'news')?.path).toBe(
    '/en/projects/four/#pain',
  );
});
