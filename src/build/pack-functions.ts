import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArchiveFormat, type FunctionResult, zipFunctions } from '@netlify/zip-it-and-ship-it';

/** What `netlify.toml` has packed with every function, and left out of it. */
async function includedFiles(root: string): Promise<string[]> {
  const settings = await readFile(join(root, 'netlify.toml'), 'utf8');
  const [, list = ''] = /included_files = \[([^\]]*)\]/.exec(settings) ?? [];
  return [...list.matchAll(/^\s*"([^"]+)"/gm)].map(([, pattern = '']) => pattern);
}

/** The functions as Netlify packs them: traced, each with the modules that it needs. */
export const packFunctions = async (
  root: string,
  folder: string,
  archiveFormat: ArchiveFormat,
): Promise<FunctionResult[]> =>
  await zipFunctions(join(root, 'netlify/functions'), folder, {
    archiveFormat,
    basePath: root,
    // One after another: what the first one's packages are made of is known to the others. At once, each reads all of them.
    parallelLimit: 1,
    config: { '*': { includedFiles: await includedFiles(root) } },
  });
