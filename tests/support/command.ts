import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Vitest’s words for its own mode, which a build would take for its. */
const { DEV: _, PROD: __, MODE: ___, ...environment } = process.env;

/**
 * Runs a command of the project as npm would, and tells how it ended.
 *
 * @param env on top of this process's; undefined takes a setting away
 * @param root of a checkout, else this one
 */
export async function command(
  args: readonly string[],
  env: Record<string, string | undefined> = {},
  root = '.',
): Promise<Ran> {
  try {
    const { stdout, stderr } = await run(process.execPath, [`${root}/scripts/run.mjs`, ...args], {
      env: { ...environment, ...env },
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Ran;
    return { code, stdout, stderr };
  }
}
