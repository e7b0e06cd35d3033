import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { familyCards } from '../../src/badges/all-cards.ts';
import { cardAlt } from '../../src/badges/card-alt.ts';
import { cardSvg } from '../../src/badges/card-svg.ts';
import { cardHash } from '../../src/badges/card-version.ts';
import { pictureOf } from '../../src/badges/cards/picture.ts';
import { allFormats, emblemSvg, emblemSvgPath, familyOf } from '../../src/badges/family.ts';
import { heightOf } from '../../src/badges/fit.ts';
import { type FamilyCard, formatSizes, inFormat } from '../../src/badges/format.ts';
import { createPool } from '../../src/badges/pool.ts';
import { renderCard } from '../../src/badges/render.ts';
import { readFloor } from '../../src/content/read.ts';
import { awardCardWith, badgeCardWith, hostileNames, personCardWith } from './cards.ts';
import { pixelsIn } from './pixels.ts';

const person = personCardWith({ id: 'person-lea-martin-fr' });
const award = awardCardWith('Léa Martin', { id: 'award-pot-lea-martin-fr' });

describe('a card in a format', () => {
  test('has a name of its own, and the way back', () => {
    expect(inFormat(award, 'square').id).toBe('award-pot-lea-martin-square-fr');
    expect(inFormat(inFormat(award, 'square'), 'story').id).toBe('award-pot-lea-martin-story-fr');
    expect(inFormat(inFormat(award, 'emblem'), 'card')).toEqual(award);
  });

  test('keeps its text alternative', () => {
    expect(new Set(allFormats(person).map(cardAlt)).size).toBe(1);
  });

  const pool = createPool(1);
  afterAll(() => pool.close());
  test.each([
    ['person', person],
    ['award', award],
    ['badge', badgeCardWith({})],
  ])('is a PNG of its size, the same bytes from every thread: %s', async (_, card) => {
    for (const one of allFormats(card)) {
      const [here, there] = await Promise.all([renderCard(one), pool.render(one)]);
      expect(here.equals(there), one.id).toBe(true);
      expect(await sharp(here).metadata()).toMatchObject({
        format: 'png',
        ...formatSizes[one.format ?? 'card'],
      });
    }
  });

  test('is not drawn for an emblem whose words alone are others', () => {
    const emblem = (card: FamilyCard) => cardHash(inFormat(card, 'emblem'));
    expect(emblem(awardCardWith('Bo'))).toBe(emblem(award));
    expect(emblem(personCardWith({ lang: 'en', role: 'Illustrator' }))).toBe(emblem(person));
    expect(emblem(personCardWith({ face: { seed: 'bo', chosen: false } }))).not.toBe(emblem(person));
    expect(emblem(badgeCardWith({ pin: { ...award.pin, withdrawn: true } }))).not.toBe(emblem(award));
    expect(cardHash(inFormat(awardCardWith('Bo'), 'story'))).not.toBe(cardHash(inFormat(award, 'story')));
  });
});

describe('a family', () => {
  test('names its images', () => {
    expect(familyOf(award).map(({ format, width, height }) => [format, width, height])).toEqual([
      ['card', 1200, 630],
      ['square', 1080, 1080],
      ['story', 1080, 1920],
      ['emblem', 600, 600],
    ]);
    for (const { format, path } of familyOf(award)) {
      const name = format === 'card' ? '' : `-${format}`;
      expect(path).toMatch(new RegExp(`^/share/award-pot-lea-martin${name}-fr\\.[0-9a-f]{20}\\.png$`));
    }
  });

  test('has an SVG whose address changes with its words', () => {
    expect(emblemSvgPath(person)).toMatch(/^\/emblems\/person-lea-martin-emblem-fr\.[0-9a-f]{26}\.svg$/);
    expect(emblemSvgPath({ ...person, role: 'Graveuse' })).not.toBe(emblemSvgPath(person));
  });
});

describe('what matters on a story lies where no program lays its controls', () => {
  test.each(Object.entries(hostileNames))('words: %s', (_, name) => {
    for (const card of [personCardWith({ name, role: name }), awardCardWith(name, { name })]) {
      for (const { y, fitted } of pictureOf(inFormat(card, 'story')).text) {
        expect(y).toBeGreaterThanOrEqual(250);
        expect(y + heightOf(fitted)).toBeLessThanOrEqual(1920 - 340);
      }
    }
  });

  test('pins: outside there is the house alone, the same for all', async () => {
    const story = (card: FamilyCard) => renderCard(inFormat(card, 'story'));
    const pot = await story(award);
    const lid = await story(
      awardCardWith('Bo', { name: 'Couvercle', pin: { ...award.pin, shape: 'hexagon' } }),
    );
    for (const area of [
      [0, 0, 1080, 250],
      [0, 1580, 1080, 1920],
    ] as const) {
      const [one, other] = await Promise.all([pixelsIn(pot, [...area]), pixelsIn(lid, [...area])]);
      const apart = one.filter((value, at) => Math.abs(value - (other[at] as number)) > 24);
      expect(apart.length, area.join()).toBeLessThan(40);
    }
  });
});

describe('weight', () => {
  const weigh = async (card: FamilyCard) =>
    Promise.all(allFormats(card).map(async (one) => (await renderCard(one)).length));

  test('the heaviest of the starting content: 300 kB a file, 600 kB a family', async () => {
    const floor = readFloor('content');
    const cards = floor.site.data.languages.flatMap((lang) => [...familyCards(floor, lang)]);
    // What has most to draw weighs most.
    const drawn = await Promise.all(
      cards.map(async (card) => ({ card, length: (await cardSvg(inFormat(card, 'story'))).length })),
    );
    const heaviest = drawn.sort((a, b) => b.length - a.length).slice(0, 6);
    expect(heaviest).toHaveLength(6);
    for (const { card } of heaviest) {
      const sizes = [...(await weigh(card)), Buffer.byteLength(await emblemSvg(card))];
      expect(Math.max(...sizes), card.id).toBeLessThanOrEqual(300_000);
      expect(
        sizes.reduce((sum, size) => sum + size, 0),
        card.id,
      ).toBeLessThanOrEqual(600_000);
    }
  }, 60_000);

  test('a photo that no palette likes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'etage-photo-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'noise.png');
    // Sharp noise in every channel, from a generator of its own: the same in every run.
    let state = 1;
    const pixels = Buffer.from(
      Array.from({ length: 500 * 500 * 3 }, () => {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        return state >>> 24;
      }),
    );
    writeFileSync(
      file,
      await sharp(pixels, { raw: { width: 500, height: 500, channels: 3 } })
        .png()
        .toBuffer(),
    );
    const photo = { file, digest: 'noise' };
    const card = personCardWith({ photo });
    const png = await renderCard(inFormat(card, 'story'));
    expect(png.length).toBeLessThanOrEqual(300_000);
    expect(Buffer.byteLength(await emblemSvg(card))).toBeLessThanOrEqual(300_000);
  }, 60_000);
});
