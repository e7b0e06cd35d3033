import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { CardData } from '../../../src/badges/card-data.ts';
import { fitText } from '../../../src/badges/fit.ts';
import { bold } from '../../../src/badges/font-files.ts';
import { setText } from '../../../src/badges/set-text.ts';
import { dark, light } from '../../../src/design/tokens.ts';
import type { Label, Page } from './layout.ts';

async function labelSvg({ text, frame: { x, y, width } }: Label): Promise<string> {
  const fitted = fitText(text, { face: bold, width, largest: 18, smallest: 12, leading: 1.3, maxLines: 1 });
  return setText({ fitted, colour: light.ink, side: 'left', x, y: y + 6, width });
}

/** @param imageOf gives the PNG of a card */
export async function drawPage(
  { width, height, cells, labels }: Page,
  imageOf: (card: CardData) => Promise<Buffer>,
): Promise<Buffer> {
  const set = await Promise.all(labels.map(labelSvg));
  const nights = cells
    .filter(({ night }) => night)
    .map(
      ({ frame: { x, y, width: wide, height: high } }) =>
        `<path d="M${x - 4} ${y - 4}h${wide + 8}v${high + 8}h${-wide - 8}z" fill="${dark.paper}"/>`,
    );
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="M0 0h${width}v${height}H0z" fill="${light.band}"/>${nights.join('')}${set.join('')}</svg>`;
  const { pixels } = new Resvg(ground, { font: { loadSystemFonts: false } }).render();
  const images = await Promise.all(
    cells.map(async ({ card, frame }) => ({
      input: await sharp(await imageOf(card))
        .resize(frame.width, frame.height)
        .png({ compressionLevel: 1 })
        .toBuffer(),
      left: frame.x,
      top: frame.y,
    })),
  );
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .composite(images)
    .removeAlpha()
    .png()
    .toBuffer();
}
