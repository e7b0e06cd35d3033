import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { editorCacheFolder } from '../../src/settings.ts';

const parts = [
  'astro.config.mjs',
  'content',
  'netlify',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/**
 * A copy of this checkout that can be built beside it: its own content, caches and `dist/`, the same packages, and the same
 * program of the editor, whose builds bear it that there are others.
 *
 * @returns its folder, and what takes it away
 */
export function copyCheckout(): { root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'etage-checkout-'));
  for (const part of parts.filter((one) => existsSync(one)))
    cpSync(part, join(root, part), { recursive: true });
  linkPackages(root);
  mkdirSync(resolve(editorCacheFolder), { recursive: true });
  mkdirSync(join(root, dirname(editorCacheFolder)), { recursive: true });
  symlinkSync(resolve(editorCacheFolder), join(root, editorCacheFolder));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The same packages, one by one: the caches beside them are the copy's own. */
export function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  }
}
