import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardSvg } from '../../src/badges/card-svg.ts';
import { renderCard } from '../../src/badges/render.ts';
import { awardCardWith, hostileNames, longCards, manyCards, personCardWith } from './cards.ts';
import { pixelsIn } from './pixels.ts';

const grey = (image: Buffer): Promise<Buffer> =>
  sharp(image).removeAlpha().greyscale().blur(2).raw().toBuffer();

/** Painted letters stand on whole pixels, half a pixel from where the SVG has them: seen from afar they are the same. */
test.each([
  ...[...manyCards(2), ...longCards].map((card) => [card.kind, card] as const),
  ...Object.entries(hostileNames).map(([kind, name]) => [kind, personCardWith({ name })] as const),
])('the letters of a card stand where its SVG has them: %s', async (_, card) => {
  const [painted, svg] = await Promise.all([
    grey(await renderCard(card)),
    grey(Buffer.from(await cardSvg(card))),
  ]);
  let far = 0;
  for (let at = 0; at < svg.length; at += 1) {
    if (Math.abs((svg[at] as number) - (painted[at] as number)) > 60) far += 1;
  }
  expect(far).toBe(0);
});

test('a line of letters that kerning pushes apart is not cut at its end', async () => {
  const card = awardCardWith(hostileNames.wide);
  const width = 560;
  const lastInked = async (image: Buffer): Promise<number> => {
    const pixels = await pixelsIn(image, [130, 250, 130 + width, 310]);
    const reds = Array.from({ length: pixels.length / 4 }, (_, at) => pixels[at * 4] ?? 0);
    return Math.max(...reds.map((red, at) => (red < 180 ? at % width : 0)));
  };
  const [painted, svg] = await Promise.all([
    lastInked(await renderCard(card)),
    lastInked(
      await sharp(Buffer.from(await cardSvg(card)))
        .png()
        .toBuffer(),
    ),
  ]);
  expect(painted).toBe(svg);
});
