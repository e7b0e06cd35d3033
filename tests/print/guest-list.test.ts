import { expect, test } from 'vitest';
import { blanksFor, everybody, hostsFirst, thoseComing, type Wearer } from '../../src/print/guest-list.ts';
import { floorWith, personFiles } from '../site-model/floor.ts';

const floor = () =>
  floorWith({
    ...personFiles('lea-martin', { name: 'Léa Martin' }),
    ...personFiles('jean-marc-petit', { name: 'Jean-Marc Petit', membership: 'neighbour' }),
    ...personFiles('elodie-roux', { name: 'Élodie Roux', membership: 'staff' }),
    ...personFiles('noe-parti', { name: 'Noé Parti', membership: 'alumni' }),
    ...personFiles('camille-un', { name: 'Camille Blanc' }),
    ...personFiles('camille-deux', { name: 'Camille Blanc' }),
    ...personFiles('cachee', { name: 'Cachée Toujours', fields: 'hidden: true' }),
  });

const told = (wearers: readonly Wearer[]): string[] =>
  wearers.map((wearer) => ('person' in wearer ? wearer.person.id : `“${wearer.name}”`));

test('everybody is who still comes, by name in the language’s order', () => {
  expect(told(everybody(floor(), 'fr'))).toEqual([
    'camille-deux',
    'camille-un',
    'elodie-roux',
    'jean-marc-petit',
    'lea-martin',
  ]);
});

test('those who said yes are found by name, whatever case, accents and spaces they typed', () => {
  const names = ['  lea   MARTIN', 'jean marc petit', 'Zoé Ailleurs', 'noe parti'];
  expect(told(thoseComing(floor(), names, 'fr'))).toEqual([
    'jean-marc-petit',
    'lea-martin',
    'noe-parti',
    '“Zoé Ailleurs”',
  ]);
});

test('a name that two profiles share is nobody’s profile, and a profile appears once', () => {
  const names = ['Camille Blanc', 'Léa Martin', 'Lea Martin', 'Cachée Toujours'];
  expect(told(thoseComing(floor(), names, 'fr'))).toEqual([
    '“Cachée Toujours”',
    '“Camille Blanc”',
    'lea-martin',
  ]);
});

test('hosts come first, in the event’s order, and once', () => {
  const here = floor();
  const rest = thoseComing(here, ['Léa Martin', 'Élodie Roux', 'Zoé Ailleurs'], 'fr');
  expect(told(hostsFirst(here, ['lea-martin', 'jean-marc-petit', 'nobody'], rest))).toEqual([
    'lea-martin',
    'jean-marc-petit',
    'elodie-roux',
    '“Zoé Ailleurs”',
  ]);
});

test.each([
  [0, 0, 10],
  [8, 0, 2],
  [9, 0, 11],
  [10, 0, 10],
  [23, 0, 7],
  [24, 3, 6],
  [24, 5, 16],
])(
  '%i names and %i guests leave %i blank ones: guests, at least two spare, and full sheets',
  (taken, guests, blanks) => {
    expect(blanksFor(taken, guests, 10)).toBe(blanks);
  },
);
