import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { freePort } from '../scripts/local/ports.ts';
import { launchBrowser } from '../tests/support/browser.ts';

/** Where there is little room, and the filters are folded away. */
const phone = { width: 390, height: 844 };

const types: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Serves files alone. */
async function serve(dist: string): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file).then(
      (bytes) => response.setHeader('Content-Type', types[extname(file)] ?? 'font/woff2').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  const port = await freePort();
  server.listen(port, 'localhost');
  return {
    url: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Types into the field letter by letter; milliseconds from each letter until the list is filtered and laid out. */
const typed = (page: Page, text: string): Promise<number[]> =>
  page.evaluate((word) => {
    const field = document.querySelector<HTMLInputElement>('[name=q]');
    if (!field) throw new Error('The directory has no field to type in.');
    return [...word].map((_, index) => {
      const begun = performance.now();
      field.value = word.slice(0, index + 1);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // Reading a height makes the browser lay the page out.
      if (document.body.offsetHeight === 0) throw new Error('The directory is not shown.');
      return performance.now() - begun;
    });
  }, text);

/** The same for a floor that is chosen by the stylesheet alone, as without JavaScript. */
async function chosen(url: string): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: phone });
    await page.goto(`${url}/people/`);
    await page.locator('.filter-all > summary').click();
    const begun = performance.now();
    await page.locator('label:has([name=floor])').nth(2).click();
    await page.locator('.faces > li').first().isVisible();
    return performance.now() - begun;
  } finally {
    await browser.close();
  }
}

/** The slowest letter of some words, and a floor chosen without JavaScript. Milliseconds. */
export async function filterTimes(dist: string): Promise<{ letter: number; choice: number }> {
  const site = await serve(dist);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: phone });
    await page.goto(`${site.url}/people/`);
    const times = [...(await typed(page, 'illustr')), ...(await typed(page, 'martin'))];
    return { letter: Math.max(...times), choice: await chosen(site.url) };
  } finally {
    await browser.close();
    site.close();
  }
}
