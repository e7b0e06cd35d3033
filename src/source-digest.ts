import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

let digest: string | undefined;

/**
 * Names the code that makes the site: the whole source, and the versions of all packages. What one build keeps for the next is
 * right for as long as this stays the same.
 *
 * @returns SHA-256 in hexadecimal digits, taken once in a process
 */
export function sourceDigest(): string {
  digest ??= digestOfFiles();
  return digest;
}

function digestOfFiles(): string {
  const hash = createHash('sha256');
  const single = ['astro.config.mjs', 'package.json', 'package-lock.json'].map((name) => resolve(name));
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const file of [...single.filter((name) => existsSync(name)), ...files.sort()])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
