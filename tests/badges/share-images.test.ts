import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { cardHash } from '../../src/badges/card-version.ts';
import { createPool } from '../../src/badges/pool.ts';
import { renderCard } from '../../src/badges/render.ts';
import { shareImagePath } from '../../src/badges/share-image.ts';
import { createShareImages } from '../../src/badges/share-images.ts';
import { floorCard, hostileNames, longCards, manyCards, personCardWith } from './cards.ts';

const cards = ['Ana', 'Bo', 'Chloé'].map((name) =>
  personCardWith({ id: `person-${name}`, name, face: { seed: name, chosen: false } }),
);

async function cacheFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'etage-share-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Threads load for a second what draws: here it is the same ones for all. */
const pool = createPool();
afterAll(() => pool.close());

function imagesIn(folder: string, log?: (line: string) => void) {
  const images = createShareImages(folder, log, () => ({ ...pool, close: async () => undefined }));
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
  expect(await second.prepare(cards.map(cardHash))).toMatchObject({ cold: 0 });
  await Promise.all(cards.map(second.render));
  expect(second.drawn()).toBe(0);
});

test('an interrupted build goes on where it was, over what it left unfinished', async () => {
  const folder = await cacheFolder();
  const [ana, bo] = cards as [(typeof cards)[number], (typeof cards)[number]];
  await imagesIn(folder).render(ana);
  await writeFile(join(folder, `${cardHash(bo)}.0000.tmp`), 'half a pict');

  const second = imagesIn(folder);
  expect(await second.prepare(cards.map(cardHash))).toMatchObject({ cold: 2 });
  await Promise.all(cards.map(second.render));
  expect(second.drawn()).toBe(2);
});

/** Draws many cards and is not given the time to. */
const endless = `
  const { createShareImages } = await import('./src/badges/share-images.ts');
  const { manyCards } = await import('./tests/badges/cards.ts');
  const images = createShareImages(process.argv[1]);
  await Promise.all(manyCards(400).map((card) => images.render(card).then(() => console.log(card.id))));
`;

test('a build that is killed has kept what it had drawn, and the next one draws the rest alone', async () => {
  const folder = await cacheFolder();
  const build = spawn(process.execPath, ['--input-type=module', '-e', endless, folder]);
  const ended = once(build, 'exit');
  let said = '';
  for await (const line of build.stdout) {
    said += line;
    if (said.split('\n').length > 6) break;
  }
  build.kill('SIGKILL');
  await ended;
  const wanted = manyCards(400);
  const kept = new Set((await readdir(folder)).map((name) => name.replace(/\.png$/, '')));
  const left = wanted.filter((card) => !kept.has(cardHash(card)));
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(395);

  const next = imagesIn(folder);
  expect(await next.prepare(wanted.map(cardHash))).toMatchObject({ cold: left.length });
  const some = [...left.slice(0, 3), ...wanted.filter((card) => kept.has(cardHash(card))).slice(0, 5)];
  await Promise.all(some.map(next.render));
  expect(next.drawn()).toBe(3);
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
  const file = join(folder, `${cardHash(card)}.png`);
  const whole = await renderCard(card);
  await writeFile(file, whole);
  await harm(file);

  const images = imagesIn(folder);
  expect((await images.render(card)).equals(whole)).toBe(true);
  expect(images.drawn()).toBe(1);
  expect((await readFile(file)).equals(whole)).toBe(true);
});

test('images that no build has asked for in 30 days go, those in use stay', async () => {
  const folder = await cacheFolder();
  const images = imagesIn(folder);
  await Promise.all(cards.map(images.render));
  const [ana, bo, chloe] = cards.map((card) => `${cardHash(card)}.png`) as [string, string, string];
  const long = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  await utimes(join(folder, ana), long, long);
  await utimes(join(folder, bo), long, long);

  await images.prepare(cards.slice(0, 1).map(cardHash));
  expect((await readdir(folder)).sort()).toEqual([ana, chloe].sort());
});

test('a long cold build says how far it is, a short one says nothing', async () => {
  const said: string[] = [];
  const images = imagesIn(await cacheFolder(), (line) => said.push(line));
  await images.prepare(cards.map(cardHash));
  expect(said).toEqual([]);
  await images.prepare(
    Array.from({ length: 51 }, (_, index) => personCardWith({ name: `Ana ${index}` })).map(cardHash),
  );
  expect(said).toEqual(['share images: 51 to draw, once; they are kept for the next build']);
});

test('a long build says at each tenth what is done and how long the rest takes, and no more', async () => {
  const said: string[] = [];
  const images = imagesIn(await cacheFolder(), (line) => said.push(line));
  const many = manyCards(60);
  await images.prepare(many.map(cardHash));
  await Promise.all(many.map(images.render));
  expect(said.slice(1).map((line) => line.replace(/about \d+ s/, 'about … s'))).toEqual(
    [6, 12, 18, 24, 30, 36, 42, 48, 54].map((drawn) => `share images: ${drawn} of 60 drawn, about … s left`),
  );
});

test('neither the number of threads, nor the order, nor what they drew before changes a byte', async () => {
  const wanted = [...manyCards(8), ...longCards];
  const [one, three] = [createPool(1), createPool(3)];
  onTestFinished(async () => {
    await Promise.all([one.close(), three.close()]);
  });
  const forwards = await Promise.all(wanted.map(one.render));
  const backwards = await Promise.all(wanted.toReversed().map(three.render));
  const again = await Promise.all(wanted.map(three.render));
  expect(backwards.toReversed().map((png, index) => png.equals(forwards[index] as Buffer))).not.toContain(
    false,
  );
  expect(again.map((png, index) => png.equals(forwards[index] as Buffer))).not.toContain(false);
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
