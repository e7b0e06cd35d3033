import { describe, expect, test } from 'vitest';
import type { Floor } from '../../src/content/entries.ts';
import { awards } from '../../src/site/awards.ts';
import { awardSharing, personSharing } from '../../src/site/sharing.ts';
import { floorWith, personFiles } from './floor.ts';

const awarded = 'badges:\n  - badge: octopus\n    on: 2026-03-01\n    note: Huit bras, tous occupés.';
const badge = (more = '') =>
  `---\nname: Pieuvre\ndescription: Huit choses à la fois.\nicon: "🐙"\n${more}\n---\nDe quoi faire.\n`;
const english = '---\nname: Octopus\ndescription: Eight things at once.\n---\n';

const place = (person: Parameters<typeof personFiles>[1], files: Record<string, string> = {}): Floor =>
  floorWith({
    'badges/octopus.md': badge('linkedin: true'),
    'badges/octopus.en.md': english,
    ...personFiles('lea', person),
    ...files,
  });

const ofAward = (floor: Floor, lang: string) => {
  const [given] = awards(floor, lang);
  if (!given) throw new Error('Nobody was given a badge.');
  return awardSharing(given, floor, lang);
};
const ofPerson = (floor: Floor, lang: string) => {
  const [person] = floor.people;
  if (!person) throw new Error('Nobody is there.');
  return personSharing(person, floor, lang);
};

describe('an award', () => {
  const floor = () => place({ name: 'Léa Martin', fields: awarded });

  test('has a ready text in every language of the site, each with the page in that language', () => {
    expect(ofAward(floor(), 'fr').texts).toEqual([
      {
        lang: 'fr',
        text: 'J’ai reçu le badge «\u00a0Pieuvre\u00a0» chez La Ruche.\n«\u00a0Huit bras, tous occupés.\u00a0»\nhttps://ruche.example/badges/octopus/lea/',
      },
      {
        lang: 'en',
        text: 'I was given the badge “Octopus” at La Ruche.\n“Eight things at once.”\nhttps://ruche.example/en/badges/octopus/lea/',
      },
    ]);
    expect(ofAward(floor(), 'en').texts).toEqual(ofAward(floor(), 'fr').texts);
  });

  test('quotes a translated note, and nothing where nothing is in the language', () => {
    const translated = place({
      name: 'Léa Martin',
      fields: awarded,
      english: 'role: Job\nbadges:\n  - badge: octopus\n    note: Eight arms, all busy.',
    });
    expect(ofAward(translated, 'fr').texts[1]?.text).toContain('“Eight arms, all busy.”');
    const french = floorWith({
      'badges/octopus.md': badge(),
      ...personFiles('lea', { name: 'Léa Martin', fields: awarded }),
    });
    expect(ofAward(french, 'fr').texts[1]?.text).toBe(
      'I was given the badge “Pieuvre” at La Ruche.\nhttps://ruche.example/en/badges/octopus/lea/',
    );
  });

  test('comes in every format under a name that says what it is', () => {
    const { pictures, emblemSvg } = ofAward(floor(), 'fr');
    expect(pictures.map(({ file, width, height }) => [file, width, height])).toEqual([
      ['la-ruche-octopus-lea-card.png', 1200, 630],
      ['la-ruche-octopus-lea-square.png', 1080, 1080],
      ['la-ruche-octopus-lea-story.png', 1080, 1920],
      ['la-ruche-octopus-lea-emblem.png', 600, 600],
    ]);
    expect(emblemSvg.file).toBe('la-ruche-octopus-lea-emblem.svg');
  });

  test('gives the emblem that carries the credential, under the address that stays', () => {
    const { pictures, emblemSvg, embeds } = ofAward(floor(), 'en');
    expect(pictures.at(-1)?.path).toBe('/credentials/octopus/lea.png');
    expect(emblemSvg.path).toBe('/credentials/octopus/lea.svg');
    for (const snippet of Object.values(embeds ?? {})) {
      expect(snippet).toContain('https://ruche.example/credentials/octopus/lea.png');
      expect(snippet).toContain('https://ruche.example/en/badges/octopus/lea/');
    }
  });

  test('goes to LinkedIn only where the badge says so', () => {
    const { linkedin = '' } = ofAward(floor(), 'en');
    expect(Object.fromEntries(new URL(linkedin).searchParams)).toMatchObject({
      name: 'Octopus',
      organizationName: 'La Ruche',
      issueYear: '2026',
      issueMonth: '3',
      certUrl: 'https://ruche.example/en/badges/octopus/lea/',
      certId: 'octopus/lea',
    });
    const not = place({ name: 'Léa Martin', fields: awarded }, { 'badges/octopus.md': badge() });
    expect(ofAward(not, 'fr').linkedin).toBeUndefined();
  });

  test('is told by others in the third person', () => {
    expect(ofAward(floor(), 'fr').text).toBe(
      '«\u00a0Pieuvre\u00a0», un badge pour Léa Martin, chez La Ruche.',
    );
  });
});

describe('a profile', () => {
  test('has its texts with the role where that is in the language', () => {
    const [french, inEnglish] = ofPerson(place({ name: 'Léa Martin' }), 'fr').texts;
    expect(french?.text).toBe('Voici ma carte chez La Ruche.\nMétier\nhttps://ruche.example/people/lea/');
    expect(inEnglish?.text).toBe('Here is my card at La Ruche.\nhttps://ruche.example/en/people/lea/');
  });

  test('has its own pictures, and no credential', () => {
    const sharing = ofPerson(place({ name: 'Léa Martin' }), 'en');
    expect(sharing.pictures.map(({ file }) => file)).toContain('la-ruche-lea-story.png');
    expect(new Set(sharing.pictures.map(({ path }) => path)).size).toBe(4);
    expect(sharing.url).toBe('https://ruche.example/en/people/lea/');
    expect([sharing.linkedin, sharing.embeds]).toEqual([undefined, undefined]);
  });
});
