import { expect, test } from 'vitest';
import { newcomers, residents, residentsNamed } from '../../src/site/residents.ts';
import { leastSite } from '../support/content-folder.ts';
import { floorWith, personFiles } from './floor.ts';

const floor = () =>
  floorWith({
    'site.md': leastSite.replace('timezone:', 'manager: mo\ntimezone:'),
    ...personFiles('zoe', { name: 'Zoé', fields: 'floor: 1er étage\nsince: 2026-10' }),
    ...personFiles('eric', { name: 'Éric', fields: 'since: 2026-11' }),
    ...personFiles('fay', { name: 'Fay' }),
    ...personFiles('abe', { name: 'Abe', membership: 'alumni', fields: 'since: 2026-12' }),
    ...personFiles('mo', { name: 'Mo', membership: 'staff' }),
    ...personFiles('hid', { name: 'Hid', fields: 'hidden: true' }),
  });

test('the manager stands first, those who left last, accents in their place', () => {
  expect(residents(floor(), 'fr').map(({ id }) => id)).toEqual(['mo', 'eric', 'fay', 'zoe', 'abe']);
});

test('newcomers are those who came last and are still here', () => {
  expect(newcomers(residents(floor(), 'fr'), 2).map(({ id }) => id)).toEqual(['eric', 'zoe']);
});

test('a person wears the hue of the floor, and whoever is hidden is not named', () => {
  const [zoe, ...others] = residentsNamed(['zoe', 'hid', 'nobody'], floor(), 'fr');
  expect(zoe).toMatchObject({ hue: 'sea', floor: { short: '1er', index: 1 } });
  expect(others).toEqual([]);
});
