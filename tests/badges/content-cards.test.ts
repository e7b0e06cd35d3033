import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { allCards } from '../../src/badges/all-cards.ts';
import { cardAlt } from '../../src/badges/card-alt.ts';
import { cardHash } from '../../src/badges/card-version.ts';
import { eventCard, occurrenceCard, siteCard } from '../../src/badges/event-cards.ts';
import { awardCard, badgeCard, personCard, projectCard } from '../../src/badges/people-cards.ts';
import { renderCard } from '../../src/badges/render.ts';
import { occurrences } from '../../src/calendar/occurrences.ts';
import { shortFloor } from '../../src/community/storeys.ts';
import type { Entry, Floor } from '../../src/content/entries.ts';
import { readFloor } from '../../src/content/read.ts';
import type { Event } from '../../src/content/schemas/event.ts';
import { contentFolderWith, leastSite } from '../support/content-folder.ts';

const consent = 'consent:\n  on: 2026-09-01';
const files = {
  'site.md': leastSite.replace('---\nBienvenue', 'tagline: Un toit\n---\nBienvenue'),
  'site.en.md': '---\ntagline: A roof\nfloors:\n  - Ground floor\n  - 1st floor\n---\n',
  'people/lea.md': `---\nname: Léa Martin\nrole: Illustratrice\nmembership: resident\nfloor: 1er étage\nskills: [dessin]\nbadges:\n  - badge: pot\n    on: 2026-10-02\n${consent}\n---\n`,
  'people/lea.en.md': '---\nrole: Illustrator\n---\n',
  'skills/dessin.md': '---\nname: dessin\n---\n',
  'skills/dessin.en.md': '---\nname: drawing\n---\n',
  'people/max.md': `---\nname: Max\nrole: Caché\nmembership: resident\nhidden: true\n${consent}\n---\n`,
  'badges/pot.md': '---\nname: Pot\ndescription: A tenu le pot.\nicon: 🍲\ncolour: plum\n---\n',
  'projects/nid.md': '---\ntitle: Nid\nsummary: Une cabane.\npeople: [lea, max]\n---\n',
  'events/lunch.md': `---\ntitle: Le Lunch\nstart: 2026-11-06T13:00\nduration: 60\nrecurrence: FREQ=WEEKLY;BYDAY=FR;COUNT=3\nplace:\n  name: La table\n  floor: 1er étage\nhosts: [lea, max]\nexceptions:\n  - date: 2026-11-13\n    cancelled: true\n  - date: 2026-11-20\n    start: 2026-11-21T12:30\n    place:\n      name: Le toit\n---\n`,
};

function floorOf(more: Record<string, string> = {}): Floor {
  return readFloor(contentFolderWith({ ...files, ...more }));
}

const datesOf = ({ id, data }: Entry<Event>) =>
  occurrences({ ...data, id }, { from: new Date('2026-11-01'), to: new Date('2026-12-31') }, 'Europe/Paris');

const lunchDates = (floor: Floor) => datesOf(floor.events[0] as Entry<Event>);

describe('cards from content', () => {
  test('a person, in both languages', () => {
    const floor = floorOf();
    expect(personCard({ id: 'lea' }, floor, 'fr')).toMatchObject({
      id: 'person-lea-fr',
      name: 'Léa Martin',
      role: 'Illustratrice',
      floor: { label: '1er étage', short: '1er', index: 1, count: 2, hue: 'sea' },
      skills: ['dessin'],
    });
    expect(personCard({ id: 'lea' }, floor, 'en')).toMatchObject({
      id: 'person-lea-en',
      role: 'Illustrator',
      floor: { label: '1st floor', short: '1st' },
      skills: ['drawing'],
    });
  });

  test('a date says when, where and with whom, and never names somebody who is hidden', () => {
    const floor = floorOf();
    const [first] = lunchDates(floor);
    if (!first) throw new Error('no date');
    expect(occurrenceCard({ id: 'lunch' }, first, floor, 'fr')).toMatchObject({
      id: 'date-lunch-2026-11-06-fr',
      date: 'vendredi 6 novembre 2026',
      weekday: 'vendredi',
      day: '6',
      month: 'novembre 2026',
      time: '13:00 – 14:00',
      place: 'La table',
      hosts: 'Avec Léa Martin',
      stamp: undefined,
    });
    expect(JSON.stringify([...allCards(floor, 'fr', datesOf)])).not.toMatch(/max/i);
  });

  test('a cancelled date and a moved one wear a stamp, and the moved one its own day and place', () => {
    const floor = floorOf();
    const [, cancelled, moved] = lunchDates(floor).map((date) =>
      occurrenceCard({ id: 'lunch' }, date, floor, 'fr'),
    );
    expect(cancelled).toMatchObject({ day: '13', stamp: 'Annulé', cancelled: true });
    expect(moved).toMatchObject({
      id: 'date-lunch-2026-11-20-fr',
      day: '21',
      weekday: 'samedi',
      place: 'Le toit',
      stamp: 'Déplacé',
    });
  });

  test('a series says its rhythm', () => {
    expect(eventCard({ id: 'lunch' }, floorOf(), 'fr').rhythm).toMatch(/^Tous les vendredis/);
    expect(eventCard({ id: 'lunch' }, floorOf(), 'en').rhythm).toMatch(/^Every Friday/);
  });

  test('an award names its recipient; one that was taken back is hatched', () => {
    const floor = floorOf();
    const given = { badge: 'pot', on: '2026-10-02' };
    expect(awardCard(given, { id: 'lea' }, floor, 'fr')).toMatchObject({
      id: 'award-pot-lea-fr',
      recipient: 'Léa Martin',
      dedication: 'Pour Léa Martin',
      kicker: 'Badge · octobre 2026',
      pin: { hue: 'plum', withdrawn: false },
    });
    expect(
      awardCard({ ...given, revoked: { on: '2026-11-01' } }, { id: 'lea' }, floor, 'fr').pin.withdrawn,
    ).toBe(true);
  });

  test('all cards are those of all pages, and no two share an address', () => {
    const floor = floorOf();
    const ids = ['fr', 'en'].flatMap((lang) => [...allCards(floor, lang, datesOf)]).map(({ id }) => id);
    const inFour = (name: string) =>
      ['', '-emblem', '-square', '-story'].map((format) => `${name}${format}-fr`);
    expect(ids.filter((id) => id.endsWith('-fr')).sort()).toEqual(
      [
        ...inFour('award-pot-lea'),
        ...inFour('badge-pot'),
        ...inFour('person-lea'),
        'date-lunch-2026-11-06-fr',
        'date-lunch-2026-11-13-fr',
        'date-lunch-2026-11-20-fr',
        'event-lunch-fr',
        'project-nid-fr',
        'site-fr',
      ].sort(),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the same content gives the same addresses', () => {
    const hashes = () => [...allCards(floorOf(), 'fr', datesOf)].map(cardHash);
    expect(hashes()).toEqual(hashes());
  });
});

describe('a photo', () => {
  const folder = () => {
    // Paths in content are those from the project's root.
    mkdirSync('node_modules/.cache', { recursive: true });
    const made = mkdtempSync(join('node_modules/.cache', 'etage-photo-'));
    onTestFinished(() => rmSync(made, { recursive: true, force: true }));
    return made;
  };

  async function floorWithPhoto(photoConsent: boolean): Promise<Floor> {
    const root = folder();
    const jpeg = await sharp({ create: { width: 60, height: 90, channels: 3, background: '#123456' } })
      .jpeg()
      .toBuffer();
    writeFileSync(join(root, 'lea.jpg'), jpeg);
    const floor = floorOf();
    const [lea] = floor.people;
    if (!lea) throw new Error('no person');
    lea.file = relative(process.cwd(), join(root, 'lea.md'));
    lea.data = { ...lea.data, photo: 'lea.jpg', consent: { ...lea.data.consent, photo: photoConsent } };
    return floor;
  }

  test('is on the card with the consent of the person, in the place of the portrait', async () => {
    const card = personCard({ id: 'lea' }, await floorWithPhoto(true), 'fr');
    const { data } = await sharp(await renderCard(card))
      .extract({ left: 1000, top: 300, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const [red = 0, green = 0, blue = 0] = data;
    expect(Math.abs(red - 0x12) + Math.abs(green - 0x34) + Math.abs(blue - 0x56)).toBeLessThan(12);
  });

  test('is on no card without it', async () => {
    expect(personCard({ id: 'lea' }, await floorWithPhoto(false), 'fr').photo).toBeUndefined();
  });
});

describe('text alternatives', () => {
  test('say what the image says, in its language', () => {
    const floor = floorOf();
    const [first, cancelled] = lunchDates(floor);
    if (!first || !cancelled) throw new Error('no date');
    const alt = (lang: string) => [
      cardAlt(siteCard(floor, lang)),
      cardAlt(personCard({ id: 'lea' }, floor, lang)),
      cardAlt(occurrenceCard({ id: 'lunch' }, first, floor, lang)),
      cardAlt(occurrenceCard({ id: 'lunch' }, cancelled, floor, lang)),
      cardAlt(badgeCard({ id: 'pot' }, floor, lang)),
      cardAlt(awardCard({ badge: 'pot', on: '2026-10-02' }, { id: 'lea' }, floor, lang)),
      cardAlt(projectCard({ id: 'nid' }, floor, lang)),
    ];
    expect(alt('fr')).toEqual([
      'La Ruche\u00a0: Un toit',
      'Carte de Léa Martin, Illustratrice. 1er étage, La Ruche.',
      'Ticket\u00a0: Le Lunch, vendredi 6 novembre 2026, 13:00 – 14:00. La table, 1er étage, La Ruche.',
      'Ticket annulé\u00a0: Le Lunch, vendredi 13 novembre 2026, 13:00 – 14:00. La table, 1er étage, La Ruche.',
      'Le badge «\u00a0Pot\u00a0», un pin’s émaillé. A tenu le pot.',
      'Le badge «\u00a0Pot\u00a0», un pin’s émaillé, pour Léa Martin.',
      'Projet Nid\u00a0: Une cabane.',
    ]);
    expect(alt('en')[1]).toBe('Léa Martin’s card: Illustrator. 1st floor, La Ruche.');
    expect(alt('en')[2]).toBe(
      'Ticket: Le Lunch, Friday, 6 November 2026, 13:00 – 14:00. La table, 1st floor, La Ruche.',
    );
  });
});

test.each([
  ['1er étage', '1er'],
  ['2e étage', '2e'],
  ['Rez-de-chaussée', 'RDC'],
  ['Ground floor', 'GF'],
  ['3rd floor', '3rd'],
  ['Mezzanine', 'Mez'],
  ['-1', '-1'],
])('%s is %s on the lift', (label, short) => {
  expect(shortFloor(label)).toBe(short);
});
