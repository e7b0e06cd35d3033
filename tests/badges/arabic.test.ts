import { expect, test } from 'vitest';
import { fitText, heightOf } from '../../src/badges/fit.ts';
import { bold } from '../../src/badges/font-files.ts';
import { rasterise } from '../../src/badges/raster.ts';
import { letters } from '../../src/badges/set-text.ts';

/** Satori places no marks by GPOS: where a font builds its letters from strokes and dots, the dots go astray. */
async function inkHeight(text: string): Promise<number> {
  const box = { face: bold, width: 300, largest: 100, smallest: 100, leading: 1.6, maxLines: 1 };
  const fitted = fitText(text, box);
  const markup = await letters({ fitted, colour: '#000', side: 'right', x: 0, y: 0, width: 300 });
  const { pixels, width } = rasterise(markup, { width: 300, height: heightOf(fitted) });
  const inked = Array.from(pixels.keys()).filter((at) => at % 4 === 3 && (pixels[at] ?? 0) > 127);
  const rowOf = (at = 0) => Math.floor(at / 4 / width);
  return rowOf(inked.at(-1)) - rowOf(inked[0]);
}

test.each(['ن', 'بن', 'ياسمين'])('the dot of a last nun sits in its bowl: %s', async (text) => {
  expect(await inkHeight(text)).toBeLessThan(100);
});

test('the madda stands on its alef, not across it', async () => {
  expect(await inkHeight('آ')).toBeGreaterThan((await inkHeight('ا')) + 5);
});
