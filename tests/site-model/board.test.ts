import { describe, expect, test } from 'vitest';
import { board, notices } from '../../src/site/board.ts';
import { residents } from '../../src/site/residents.ts';
import { floorWith, personFiles } from './floor.ts';

const zone = 'Europe/Paris';
const everybody = (files: Record<string, string>) => residents(floorWith(files), 'fr');

describe('cards that fade', () => {
  const files = personFiles('lea', {
    name: 'Léa',
    fields: 'offers:\n  - text: Un levain\n    until: 2026-12-20\n  - Une oreille',
  });
  const shown = (now: string) =>
    everybody(files).flatMap((lea) => notices(lea, zone, new Date(now)).map(({ text }) => text));

  test('stay up until midnight of their last day, at the place', () => {
    expect(shown('2026-12-20T22:59:59Z')).toEqual(['Un levain', 'Une oreille']);
    expect(shown('2026-12-20T23:00:00Z')).toEqual(['Une oreille']);
  });

  test('tell the browser the instant', () => {
    const [lea] = everybody(files);
    const cards = lea ? notices(lea, zone, new Date('2026-12-01')) : [];
    expect(cards.map(({ ends }) => ends)).toEqual(['2026-12-20T23:00:00Z', undefined]);
  });
});

describe('the board of the house', () => {
  const files = {
    ...personFiles('ana', { name: 'Ana', fields: 'needs: [Un vélo, Une pompe]\noffers: [Du temps]' }),
    ...personFiles('bo', { name: 'Bo', fields: 'needs:\n  - text: Un toit\n    until: 2027-01-10' }),
    ...personFiles('cyd', { name: 'Cyd', membership: 'alumni', fields: 'needs: [Un visa]' }),
  };
  const texts = (count: number) =>
    board(everybody(files), zone, new Date('2026-12-01'), count).map(({ kind, text }) => `${kind} ${text}`);

  test('takes one card a person and kind, the most urgent first, in turn, and none of those who left', () => {
    expect(texts(9)).toEqual(['needs Un toit', 'offers Du temps', 'needs Un vélo']);
  });

  test('holds no more than its size', () => {
    expect(texts(1)).toEqual(['needs Un toit']);
  });
});
