import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

/**
 * Keeps what a page shows as a small picture, and closes the page’s context where it is no longer needed by whoever opened it.
 *
 * @param file ends in `.webp`, or in `.png` for a palette of 128 colours
 * @param width pixels that the picture is scaled down to
 */
export async function keep(page: Page, file: string, width?: number): Promise<void> {
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const picture = width === undefined ? sharp(shot) : sharp(shot).resize({ width });
  const bytes = file.endsWith('.png')
    ? await picture.png({ palette: true, colours: 128, compressionLevel: 9, effort: 10 }).toBuffer()
    : await picture.webp({ quality: 72, effort: 6 }).toBuffer();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${file}  ${Math.ceil(bytes.length / 1024)} kB`);
}
