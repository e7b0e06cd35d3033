import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';

/** Imports files in a process of its own, and prints the paths of all that was loaded with them. */
const program = `
  import { registerHooks } from 'node:module';
  import { pathToFileURL } from 'node:url';
  const loaded = [];
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
  for (const file of process.argv.slice(1)) await import(pathToFileURL(file));
  console.log(JSON.stringify(loaded));
  process.exit();`;

async function packedFunctions(): Promise<string[]> {
  const folder = inject('previewFolder');
  const [packed = ''] = (await readdir(folder)).filter((name) => name.startsWith('etage-functions-'));
  const names = (await readdir('netlify/functions')).map((file) => file.replace(/\.ts$/, ''));
  return names.map((name) => join(folder, packed, name, 'netlify/functions', `${name}.mjs`));
}

test('a function loads what speaks to a database when it starts, and nothing that only some need', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--input-type=module', '-e', program, '--', ...(await packedFunctions())],
  ]);
  const packages = new Set(stdout.match(/(?<=\/node_modules\/)(?:@[^/"]+\/)?[^/"]+/g));
  expect(packages).toContain('pg');
  // Netlify's own database; reading and writing content files, and comparing them; what checks them at build.
  const rare = ['@netlify/database', 'yaml', 'diff', 'zod', 'gray-matter', 'remark'];
  expect(rare.filter((name) => packages.has(name))).toEqual([]);
});
