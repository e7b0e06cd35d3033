import { execFile } from 'node:child_process';
import { promisify, stripVTControlCharacters } from 'node:util';

const run = promisify(execFile);

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Vitest’s words for its own mode, which a build would take for its. */
const { DEV: _, PROD: __, MODE: ___, ...environment } = process.env;

/**
 * Runs a command of the project as npm would, and tells how it ended. What it said comes without its colours, which are there
 * where a machine forces them.
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
    return said({ code: 0, stdout, stderr });
  } catch (error) {
    return said(error as Ran);
  }
}

const said = ({ code, stdout, stderr }: Ran): Ran => ({
  code,
  stdout: stripVTControlCharacters(stdout),
  stderr: stripVTControlCharacters(stderr),
});
