import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardSvg } from '../../src/badges/card-svg.ts';
import { renderCard } from '../../src/badges/render.ts';
import { hostileNames, longCards, manyCards, personCardWith } from './cards.ts';

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
