import { execFileSync } from 'node:child_process';

/** Room for what git prints of a large place. */
const maxBuffer = 512 * 1024 * 1024;

/** Runs git and gives what it prints; undefined when it refuses, or is not there. */
export const git = (
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): string | undefined => gitBytes(args, cwd, '', env)?.toString('utf8').trim();

/** The same to the byte, for a command that reads from its input. Nothing is ever fetched. */
export function gitBytes(
  args: readonly string[],
  cwd: string,
  input: string,
  env: Record<string, string> = {},
): Buffer | undefined {
  try {
    return execFileSync('git', args, {
      cwd,
      input,
      env: { ...process.env, GIT_NO_LAZY_FETCH: '1', ...env },
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer,
    });
  } catch {
    return undefined;
  }
}
