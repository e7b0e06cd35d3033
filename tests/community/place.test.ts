import { expect, test } from 'vitest';
import { placeParts, roomParts } from '../../src/community/place.ts';
import { readFloor } from '../../src/content/read.ts';
import { contentFolderWith } from '../support/content-folder.ts';

const house = () =>
  readFloor(contentFolderWith({ 'site.en.md': '---\nfloors:\n  - Ground floor\n  - 1st floor\n---\n' }));

test('a place is told from the room to the street, its floor in the reader’s language', () => {
  const place = { name: 'La cuisine', floor: '1er étage', address: '1 rue du Test' };
  expect(placeParts(place, house(), 'fr')).toEqual(['La cuisine', '1er étage', '1 rue du Test']);
  expect(placeParts(place, house(), 'en')).toEqual(['La cuisine', '1st floor', '1 rue du Test']);
  expect(placeParts(undefined, house(), 'fr')).toEqual([]);
});

test('a room that names its floor is not told it twice', () => {
  expect(roomParts({ name: 'La salle du rez-de-chaussée', floor: 'Rez-de-chaussée' }, house(), 'fr')).toEqual(
    ['La salle du rez-de-chaussée'],
  );
});
