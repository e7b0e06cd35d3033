import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../scripts/local/ports.ts';

/**
 * `npm run preview` in a process of its own: the site is built, and served as in production with a database and an inbox.
 *
 * @param env settings besides the ports
 * @throws Error with what it said when it ends before it serves
 */
export async function startPreview(
  env: Readonly<Record<string, string>> = {},
): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const preview = spawn(process.execPath, ['scripts/run.mjs', 'preview'], {
    env: { ...process.env, PORT: String(port), INBOX_PORT: String(await freePort()), ...env },
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk;
      if (said.includes('Ctrl-C')) resolve();
    };
    preview.stdout.on('data', hear);
    preview.stderr.on('data', hear);
    preview.on('exit', () => reject(new Error(`npm run preview ended:\n${said}`)));
  });
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      const ended = once(preview, 'exit');
      preview.kill('SIGTERM');
      await ended;
    },
  };
}
