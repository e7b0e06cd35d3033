import { format } from 'node:util';
import { vi } from 'vitest';
import type { Ran } from './command.ts';

interface Script {
  main(args: readonly string[]): Promise<void>;
}

/**
 * Runs a command of the project in this process, without the second or two that a new one takes to load what is loaded here
 * already. `command` starts a real one: that run.mjs tells a `PlainError` in one line is seen there. One at a time, for its
 * settings and its words are this process's meanwhile.
 *
 * @param env on top of this process's; undefined takes a setting away
 * @throws what the command throws, where that is no `PlainError`: a stack trace is nothing that a test should expect
 */
export async function commandHere(
  [name = '', ...args]: readonly string[],
  env: Record<string, string | undefined> = {},
): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const into =
    (where: keyof typeof said) =>
    (...words: unknown[]) => {
      said[where] += `${format(...words)}\n`;
    };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(into('stdout')),
    vi.spyOn(console, 'warn').mockImplementation(into('stderr')),
    vi.spyOn(console, 'error').mockImplementation(into('stderr')),
  ];
  const before = { ...process.env };
  const { exitCode } = process;
  process.exitCode = undefined;
  for (const [key, value] of Object.entries(env)) {
    if (value === undefined) delete process.env[key];
    else process.env[key] = value;
  }
  try {
    const { main } = (await import(`../../scripts/${name}.ts`)) as Script;
    await main(args);
    return { code: Number(process.exitCode ?? 0), ...said };
  } catch (error) {
    if (!(error instanceof Error && 'plain' in error)) throw error;
    return { code: 1, stdout: said.stdout, stderr: `${said.stderr}${error.message}\n` };
  } finally {
    for (const spy of spies) spy.mockRestore();
    for (const key of Object.keys(env)) delete process.env[key];
    Object.assign(process.env, before);
    process.exitCode = exitCode;
  }
}
