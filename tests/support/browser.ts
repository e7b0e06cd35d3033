import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A real Chromium: the one that comes with `npm ci` on Linux x64, elsewhere an installed Chrome or Chromium.
 *
 * @throws with one line that says what to install when there is none
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    return chromium.launch({
      executablePath: await sparticuz.executablePath(),
      // Not the package's own arguments: they turn off web security, which is what is tested here, and put everything into
      // one process, which ends with the first page that closes.
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      headless: true,
    });
  }
  const executablePath = installed.find((path) => existsSync(path));
  if (!executablePath)
    throw new Error('The browser tests need Chrome or Chromium: install one, then run npm test again.');
  return chromium.launch({ executablePath, headless: true });
}
