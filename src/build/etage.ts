import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { readFloorOnce, readLastSound } from '../content/memo.ts';
import { snapshotOf, writeShell, writeSnapshot } from '../content/snapshot.ts';
import { writeWriting } from '../content/writing.ts';
import { tokensCss } from '../design/tokens-css.ts';
import { buildTime, contentFolder, siteUrlSetting, styleguideWanted } from '../settings.ts';
import { type BesidePages, drawBesidePages } from './beside-pages.ts';
import { buildEditor, editorBundle } from './editor-bundle.ts';
import { editorParts } from './editor-parts.ts';
import type { FunctionsServer } from './functions-server.ts';
import { headerRules } from './header-rules.ts';
import { keepFiles } from './kept-files.ts';
import { writeSearchIndex } from './search-index.ts';
import { serveSearch } from './search-server.ts';
import { devShellStyles, frameOf, separateStyles } from './shell.ts';
import { serveShortAddresses, shortAddressRules } from './short-addresses.ts';
import { silencePictures } from './silent-pictures.ts';

const tokensModule = 'virtual:etage/tokens.css';

/** `virtual:etage/tokens.css`: the look's colours with the place's own accent. */
const tokensPlugin = (): Plugin => ({
  name: 'etage-tokens',
  resolveId: (id) => (id === tokensModule ? `\0${tokensModule}` : undefined),
  load: (id) =>
    id === `\0${tokensModule}`
      ? tokensCss(readFloorOnce(contentFolder()).site.data.colours.accent)
      : undefined,
});

async function writeFunctionsContent(): Promise<void> {
  const floor = readFloorOnce(contentFolder());
  await writeSnapshot(snapshotOf(floor, siteUrlSetting() ?? floor.site.data.url, buildTime()));
  await writeWriting(contentFolder());
}

/** Each language's shell page, by its address. */
const shells = (): [lang: string, path: string][] =>
  readFloorOnce(contentFolder()).site.data.languages.map((lang, index) => [
    lang,
    index ? `${lang}/shell` : 'shell',
  ]);

/** Moves the shells out of the site: they are frames for the functions' pages, not pages. */
async function takeShells(dist: string): Promise<void> {
  for (const [lang, path] of shells()) {
    const file = join(dist, path, 'index.html');
    await writeShell(lang, frameOf(await readFile(file, 'utf8')));
    await rm(join(dist, path), { recursive: true });
  }
}

/** Where each language's pages lie: nothing for the first, `en`. */
const folders = (): string[] => {
  const { languages } = readFloorOnce(contentFolder()).site.data;
  return languages.map((lang, index) => (index ? lang : ''));
};

const addressOf = ({ httpServer }: ViteDevServer): string | undefined => {
  const address = httpServer?.address();
  return address && typeof address === 'object' ? `http://localhost:${address.port}/` : undefined;
};

async function serveFunctions(server: ViteDevServer, root: string): Promise<FunctionsServer> {
  // A build does without: both are needed on a developer's machine alone.
  const [{ startFunctions }, { fromWebResponse }] = await Promise.all([
    import('./functions-server.ts'),
    import('@netlify/dev-utils'),
  ]);
  const functions = await startFunctions(root, { packed: false });
  let styles = '';
  const refreshShells = async (): Promise<void> => {
    const address = addressOf(server);
    if (!address) return;
    for (const [lang, path] of shells()) {
      const answer = await fetch(new URL(`${path}/`, address));
      if (!answer.ok) continue;
      const { html, css } = separateStyles(await answer.text());
      styles = css;
      await writeShell(lang, frameOf(html));
    }
  };
  server.middlewares.use(async (request, response, next) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path === devShellStyles) {
      response.setHeader('content-type', 'text/css; charset=utf-8');
      response.end(styles);
      return;
    }
    if (!/^\/(api|rsvp|host|proposals|\.netlify)\//.test(path)) return next();
    try {
      // While a content file is broken, the last good frame serves.
      if (/^\/(api|rsvp|host|proposals)\//.test(path)) await refreshShells().catch(() => undefined);
      const answer = await functions.answer(request);
      if (answer) await fromWebResponse(answer, response);
      else next();
    } catch (error) {
      next(error);
    }
  });
  server.httpServer?.on('close', () => void functions.stop());
  return functions;
}

/** What Étage adds to an Astro build: colours, the functions' content and shells, the header rules, functions in development. */
export function etage(): AstroIntegration {
  const root = process.cwd();
  const editor = editorBundle();
  let beside: BesidePages | undefined;
  let dist = '';
  return {
    name: 'etage',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectRoute, command }) => {
        if (command === 'dev' || styleguideWanted()) {
          injectRoute({ pattern: '/styleguide', entrypoint: 'src/styleguide/index.astro' });
          injectRoute({ pattern: '/styleguide/sheet', entrypoint: 'src/styleguide/sheet.astro' });
        }
        updateConfig({ vite: { plugins: [tokensPlugin(), editorParts(), editor.plugin] } });
      },
      'astro:server:setup': async ({ server, logger }) => {
        await writeFunctionsContent();
        const functions = await serveFunctions(server, root);
        const rewrite = (): void => {
          // The loader has told what is wrong with the content; the last good snapshot stays.
          void writeFunctionsContent().then(functions.renew, () =>
            logger.debug('the functions keep the last good content'),
          );
        };
        const isIn = (folder: string, path: string): boolean =>
          resolve(path).startsWith(resolve(folder) + sep);
        for (const change of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(change, (path) => {
            if (isIn(contentFolder(), path)) rewrite();
            else if (isIn('src', path) || isIn('netlify', path)) functions.renew();
          });
        }
        server.middlewares.use(serveShortAddresses(() => readFloorOnce(contentFolder()).site.data.languages));
        server.middlewares.use(serveSearch(() => addressOf(server), folders));
      },
      'astro:config:done': ({ config }) => {
        dist = fileURLToPath(config.outDir);
      },
      'astro:build:start': async () => {
        await writeFunctionsContent();
        beside = drawBesidePages(readLastSound(contentFolder()), keepFiles(dist, join(root, '.etage/kept')));
        await buildEditor();
      },
      'astro:build:done': async ({ logger }) => {
        const { languages } = readFloorOnce(contentFolder()).site.data;
        // Pagefind works in a process of its own.
        const [noSearch] = await Promise.all([
          writeSearchIndex(dist, folders()),
          takeShells(dist),
          beside?.place(dist),
          silencePictures(join(dist, '_astro')),
        ]);
        editor.place(dist);
        if (noSearch)
          logger.warn(
            `The site is built, without its search: Pagefind does not start on this machine (${noSearch}). ` +
              'The search page leads to the directory, the skills and the agenda; a build on Linux, macOS or Windows makes the index.',
          );
        await writeFile(join(dist, '_headers'), headerRules(languages.slice(1)));
        await writeFile(join(dist, '_redirects'), shortAddressRules(languages));
      },
    },
  };
}
