import extract from 'png-chunks-extract';
import { expect, onTestFinished, test } from 'vitest';
import { shareImages } from '../../src/badges/share-images.ts';
import { bake } from '../../src/credentials/bake.ts';
import { issuanceOf, jsonOf, octopus, person, published } from './issuance.ts';

const files = {
  'badges/octopus.md': octopus,
  'people/lea.md': person('Léa', '  - badge: octopus\n    on: 2026-02-03\n'),
  'people/noe.md': person(
    'Noé',
    '  - badge: octopus\n    on: 2026-02-04\n    revoked:\n      on: 2026-05-06\n',
  ),
};

/** The texts of a PNG’s iTXt chunks, read by somebody else’s reader. */
function baked(png: Uint8Array): Record<string, string> {
  const chunks = extract(png).filter(({ name }) => name === 'iTXt');
  return Object.fromEntries(
    chunks.map(({ data }) => {
      const end = data.indexOf(0);
      // Not compressed, no language, no translated keyword.
      expect([...data.subarray(end, end + 5)]).toEqual([0, 0, 0, 0, 0]);
      const text = (from: number, to?: number) => new TextDecoder().decode(data.subarray(from, to));
      return [text(0, end), text(end + 5)];
    }),
  );
}

async function emblem(issuance: ReturnType<typeof issuanceOf>, id: string): Promise<Uint8Array> {
  onTestFinished(() => shareImages().close());
  const body = await published(issuance).get(`/credentials/octopus/${id}.png`)?.body();
  if (!(body instanceof Uint8Array)) throw new Error('There is no such emblem.');
  return body;
}

test('an emblem holds what is published beside it, in both versions', async () => {
  const issuance = issuanceOf(files);
  for (const id of ['lea', 'noe']) {
    const texts = baked(await emblem(issuance, id));
    expect(Object.keys(texts)).toEqual(['openbadges', 'openbadgecredential']);
    expect(JSON.parse(texts.openbadges ?? '')).toEqual(
      await jsonOf(issuance, `/credentials/octopus/${id}.json`),
    );
    expect(JSON.parse(texts.openbadgecredential ?? '')).toEqual(
      await jsonOf(issuance, `/credentials/octopus/${id}.vc.json`),
    );
  }
});

test('without a key the hosted one alone is baked', async () => {
  const issuance = { ...issuanceOf(files), key: undefined };
  expect(Object.keys(baked(await emblem(issuance, 'lea')))).toEqual(['openbadges']);
});

test('an emblem is 600 × 600 and light, and the hatched one is another picture', async () => {
  const issuance = issuanceOf(files);
  const pixels = (png: Uint8Array) => extract(png).filter(({ name }) => name === 'IDAT')[0]?.data;
  const [valid, withdrawn] = [await emblem(issuance, 'lea'), await emblem(issuance, 'noe')];
  for (const png of [valid, withdrawn]) {
    const header = Buffer.from(extract(png)[0]?.data ?? []);
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([600, 600]);
    expect(png.length).toBeLessThan(100_000);
  }
  const renamed = await emblem(
    issuanceOf({ ...files, 'people/noe.md': files['people/noe.md'].replace(/ {4}revoked:\n.*\n/, '') }),
    'noe',
  );
  expect(pixels(withdrawn)).not.toEqual(pixels(renamed));
});

test('what is no whole PNG is not baked', () => {
  expect(() => bake(Buffer.from('no picture'), { openbadges: '{}' })).toThrow(
    'Only a whole PNG can be baked.',
  );
});
