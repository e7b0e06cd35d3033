import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The path of a file in a package that the project depends on: `packageFile('satori/package.json')`.
 * Looked for from the project's root: Vite moves the code that asks, and some packages do not export the file.
 */
export function packageFile(path: string): string {
  return resolve(process.cwd(), 'node_modules', path);
}

/** A JSON file inside such a package. The caller says what it is: the package's own format is the promise. */
export function packageJson<T>(path: string): T {
  return JSON.parse(readFileSync(packageFile(path), 'utf8')) as T;
}
