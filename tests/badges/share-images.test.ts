import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { cardHash } from '../../src/badges/card-version.ts';
import { renderCard } from '../../src/badges/render.ts';
import { shareImagePath } from '../../src/badges/share-image.ts';
import { createShareImages } from '../../src/badges/share-images.ts';
import { floorCard, hostileNames, longCards, personCardWith } from './cards.ts';

const cards = ['Ana', 'Bo', 'Chloé'].map((name) =>
  personCardWith({ id: `person-${name}`, name, face: { seed: name, chosen: false } }),
);

async function cacheFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'etage-share-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function imagesIn(folder: string, log?: (line: string) => void) {
  const images = createShareImages(folder, log);
  onTestFinished(() => images.close());
  return images;
}

test('a card is a PNG of 1200 × 630, the same bytes from every thread and in every run', async () => {
  const images = imagesIn(await cacheFolder());
  const drawn = await Promise.all(cards.map(images.render));
  const again = await Promise.all(cards.map((card) => renderCard(card)));
  expect(drawn.map((png) => png.equals(again.shift() as Buffer))).toEqual([true, true, true]);
  expect(await sharp(drawn[0]).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
});

test('what is drawn once is found the next time, and by two who ask at once', async () => {
  const folder = await cacheFolder();
  const first = imagesIn(folder);
  await Promise.all([...cards, ...cards].map(first.render));
  expect(first.drawn()).toBe(3);

  const second = imagesIn(folder);
  expect(await second.prepare(cards)).toEqual({ cold: 0 });
  await Promise.all(cards.map(second.render));
  expect(second.drawn()).toBe(0);
});

test('an interrupted build goes on where it was, over what it left unfinished', async () => {
  const folder = await cacheFolder();
  const [ana, bo] = cards as [(typeof cards)[number], (typeof cards)[number]];
  await imagesIn(folder).render(ana);
  await writeFile(join(folder, `${cardHash(bo)}.0000.tmp`), 'half a pict');

  const second = imagesIn(folder);
  expect(await second.prepare(cards)).toEqual({ cold: 2 });
  await Promise.all(cards.map(second.render));
  expect(second.drawn()).toBe(2);
});

test.each([
  ['cut short', (file: string) => truncate(file, 4000)],
  ['empty', (file: string) => truncate(file, 0)],
  [
    'changed in one byte',
    async (file: string) => {
      const png = await readFile(file);
      png[2000] = (png[2000] ?? 0) ^ 1;
      await writeFile(file, png);
    },
  ],
  [
    'of another size',
    async (file: string) => {
      await writeFile(
        file,
        await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
      );
    },
  ],
])('a kept image that is %s is drawn again', async (_, harm) => {
  const folder = await cacheFolder();
  const [card] = cards as [(typeof cards)[number]];
  const first = imagesIn(folder);
  const whole = await first.render(card);
  await harm(join(folder, `${cardHash(card)}.png`));

  const second = imagesIn(folder);
  expect((await second.render(card)).equals(whole)).toBe(true);
  expect(second.drawn()).toBe(1);
  expect((await readFile(join(folder, `${cardHash(card)}.png`))).equals(whole)).toBe(true);
});

test('images that no build has asked for in 30 days go, those in use stay', async () => {
  const folder = await cacheFolder();
  const images = imagesIn(folder);
  await Promise.all(cards.map(images.render));
  const [ana, bo, chloe] = cards.map((card) => `${cardHash(card)}.png`) as [string, string, string];
  const long = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  await utimes(join(folder, ana), long, long);
  await utimes(join(folder, bo), long, long);

  await images.prepare(cards.slice(0, 1));
  expect((await readdir(folder)).sort()).toEqual([ana, chloe].sort());
});

test('a long cold build says how far it is, a short one says nothing', async () => {
  const said: string[] = [];
  const images = imagesIn(await cacheFolder(), (line) => said.push(line));
  await images.prepare(cards);
  expect(said).toEqual([]);
  await images.prepare(Array.from({ length: 51 }, (_, index) => personCardWith({ name: `Ana ${index}` })));
  expect(said).toEqual(['share images: 51 to draw, once; they are kept for the next build']);
});

test('a card that cannot be drawn fails by its name, and the next one is drawn', async () => {
  const images = imagesIn(await cacheFolder());
  const unknown = personCardWith({ id: 'person-sri-fr', name: 'ꦱꦿꦶ' });
  await expect(images.render(unknown)).rejects.toThrow(
    /^The share image person-sri-fr could not be drawn: No font draws “ꦱ/,
  );
  await expect(images.render(cards[0] as (typeof cards)[number])).resolves.toBeInstanceOf(Buffer);
});

test('the address names the card, and changes with what it shows', () => {
  const path = shareImagePath(personCardWith({ id: 'person-lea-fr' }));
  expect(path).toMatch(/^\/share\/person-lea-fr\.[0-9a-f]{20}\.png$/);
  expect(shareImagePath(personCardWith({ id: 'person-lea-fr', role: 'Graveuse' }))).not.toBe(path);
  expect(shareImagePath(personCardWith({ id: 'person-lea-fr' }))).toBe(path);
});

test('thirty different cards are light: 60 kB at most', async () => {
  const hues = ['mustard', 'sea', 'leaf', 'plum', 'sky', 'tomato'] as const;
  const people = [...Object.values(hostileNames), ...'abcdefghijklmno'].map((name, index) =>
    personCardWith({
      name,
      face: { seed: `seed ${index}`, chosen: false },
      floor: { ...floorCard, index: index % 5, hue: hues[index % hues.length] ?? 'sea' },
    }),
  );
  const images = imagesIn(await cacheFolder());
  const sizes = await Promise.all(
    [...people, ...longCards].map(async (card) => (await images.render(card)).length),
  );
  expect(sizes).toHaveLength(30);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
});
