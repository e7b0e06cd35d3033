import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packageJson } from '../badges/packages.ts';
import { editorCacheFolder } from '../settings.ts';
import { editorParts } from './editor-parts.ts';

/** The program that the editor’s page loads. */
const program = '@sveltia/cms';

/** What decides how the program is built, besides itself. */
const sources = ['src/build/editor-bundle.ts', 'src/build/editor-parts.ts', 'src/editor/french.ts'];

/**
 * The editor’s program, built by itself and kept: it is larger than all other scripts of a site together, takes a build half a
 * gigabyte and seconds, and changes with its version alone.
 */
export interface EditorBundle {
  /** Has pages load the kept program; for Vite’s build of the site. */
  plugin: Plugin;
  /** Puts it into the built site. */
  place(dist: string): void;
}

/** What names the program as it is built here: 16 hexadecimal digits. */
function bundleHash(): string {
  const hash = createHash('sha256');
  for (const name of [program, 'vite'])
    hash.update(packageJson<{ version: string }>(`${name}/package.json`).version);
  for (const file of sources) hash.update(readFileSync(resolve(file)));
  return hash.digest('hex').slice(0, 16);
}

/** Names of the program’s folder in the site, where files are kept by browsers for good. */
const folderOf = (hash: string): string => `_astro/editor.${hash}`;

export function editorBundle(): EditorBundle {
  const hash = bundleHash();
  return {
    plugin: {
      name: 'etage-editor-program',
      enforce: 'pre',
      apply: 'build',
      resolveId: (id) =>
        id === program ? { id: `/${folderOf(hash)}/index.js`, external: 'absolute' } : undefined,
    },
    place: (dist) =>
      cpSync(join(resolve(editorCacheFolder), hash), join(dist, folderOf(hash)), { recursive: true }),
  };
}

/** Builds the program, where that has not been done. What other versions left goes. */
export async function buildEditor(): Promise<void> {
  const cache = resolve(editorCacheFolder);
  const hash = bundleHash();
  if (existsSync(join(cache, hash))) return;
  const { build } = await import('vite');
  // A name appears with a whole program, however the build ends.
  const draft = join(cache, `${hash}.${randomUUID()}`);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: './',
    plugins: [editorParts()],
    build: {
      outDir: draft,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: { index: program },
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].[hash].js',
          assetFileNames: '[name].[hash][extname]',
        },
      },
    },
  });
  for (const name of readdirSync(cache)) {
    if (!name.startsWith(hash)) rmSync(join(cache, name), { recursive: true, force: true });
  }
  // Another build may have been faster; its program is the same.
  if (existsSync(join(cache, hash))) rmSync(draft, { recursive: true });
  else renameSync(draft, join(cache, hash));
}
