import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../tests/support/browser.ts';
import { contentFiles } from '../../tests/support/editor.ts';
import { type Functions, startFunctions } from './functions.ts';
import { moment } from './moment.ts';

/** The built site with its functions, and a browser before it. */
export interface Stage {
  /** The language in which everything is read. */
  lang: string;
  browser: Browser;
  /** Where the site is, without a slash at the end. */
  site: string;
  functions: Functions;
  /** A page at an address of the site, at the moment of all pictures. Closed by whoever opened it. */
  open(path: string, options?: View): Promise<Page>;
  close(): Promise<void>;
}

export interface View {
  width?: number;
  height?: number;
  dark?: boolean;
  /** Like a mail program: no script runs. */
  still?: boolean;
}

const types: Record<string, string> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

function builtFile(path: string): { type: string; bytes: Buffer } | undefined {
  const file = join('dist', decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return {
    type: types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    bytes: readFileSync(file),
  };
}

async function requestOf(request: IncomingMessage, site: string): Promise<Request> {
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const body = request.method === 'POST' ? { body: await buffer(request) } : {};
  return new Request(`${site}${request.url}`, { method: request.method ?? 'GET', headers, ...body });
}

/** Serves `dist/` and the functions on this machine, and starts a browser. */
export async function openStage(lang: string): Promise<Stage> {
  const files = Object.fromEntries(
    [...contentFiles()]
      .filter(([path]) => path.endsWith('.md'))
      .map(([path, bytes]) => [path, bytes.toString('utf8')]),
  );
  const functions = await startFunctions(files, lang);
  let site = '';
  const server = createServer(async (request, response) => {
    const answer = await functions.answer(await requestOf(request, site));
    if (answer) {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
      return;
    }
    const file = builtFile(new URL(request.url ?? '/', site).pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.bytes);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  site = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  const browser = await launchBrowser();
  return {
    lang,
    browser,
    site,
    functions,
    async open(path, { width = 390, height = 844, dark = false, still = false } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: lang,
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        javaScriptEnabled: !still,
      });
      const page = await context.newPage();
      if (!still) await page.clock.setFixedTime(moment);
      await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await functions.close();
    },
  };
}
