import { expect, test } from 'vitest';
import { personPage, placePage, scriptSafe } from '../../src/site/jsonld.ts';
import { resident } from '../../src/site/residents.ts';
import { floorWith, personFiles } from './floor.ts';

test('no text ends the script that carries it', () => {
  const written = scriptSafe({ name: '</script><img onerror=alert(1)>' });
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual({ name: '</script><img onerror=alert(1)>' });
});

test('a profile says what its page says, and nothing more', () => {
  const floor = floorWith(
    personFiles('lea', { name: 'Léa', fields: 'links:\n  website: https://lea.example\nquote: Chut.' }),
  );
  const [lea] = floor.people.map((person) => resident(person, floor, 'en'));
  const page =
    lea &&
    personPage(lea, {
      image: '/photo.jpg',
      url: 'https://ruche.example/en/people/lea/',
      skills: ['tea'],
      floor,
      lang: 'en',
    });
  expect(page).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: 'Léa',
      knowsAbout: ['tea'],
      sameAs: ['https://lea.example'],
      image: 'https://ruche.example/photo.jpg',
      memberOf: { url: 'https://ruche.example/en/' },
    },
  });
  expect(JSON.stringify(page)).not.toMatch(/consent|membership|worksFor|knowsLanguage/);
});

test('a place without an address has none, and is no business that one could walk into', () => {
  const place = placePage(floorWith({}), 'fr');
  expect(place).toMatchObject({ '@type': 'Organization' });
  expect(place).not.toHaveProperty('address');
});
