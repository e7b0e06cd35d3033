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

/** How long a step may take in a page on a busy machine, in milliseconds: slow is not wrong. A test gives up a little later. */
const patience = 150_000;

function patient(browser: Browser): Browser {
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    context.setDefaultTimeout(patience);
    return context;
  };
  return browser;
}

const fromNpm = process.platform === 'linux' && process.arch === 'x64';

/** Unpacks the browser that comes from npm, once: tests that do so in several processes would find each other's half of it. */
export async function unpackBrowser(): Promise<void> {
  if (fromNpm) await sparticuz.executablePath();
}

/**
 * A real Chromium: the one that comes with `npm ci` on Linux x64, elsewhere an installed Chrome or Chromium.
 *
 * @param more arguments of Chromium's, such as a port for its tools
 * @throws with one line that says what to install when there is none
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  if (fromNpm) {
    const browser = await chromium.launch({
      executablePath: await sparticuz.executablePath(),
      // Not the package's own arguments: they turn off web security, which is what is tested here, and put everything into
      // one process, which ends with the first page that closes.
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...more],
      headless: true,
    });
    return patient(browser);
  }
  const executablePath = installed.find((path) => existsSync(path));
  if (!executablePath)
    throw new Error('The browser tests need Chrome or Chromium: install one, then run npm test again.');
  return patient(await chromium.launch({ executablePath, headless: true, args: [...more] }));
}
