import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** Its words, and whether all is well. */
async function look(command: string): Promise<{ words: string; fine: boolean }> {
  // npm has put the project's own programs first on the path.
  const child = spawn(command, { shell: true });
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { words: out + err, fine: (await code) === 0 };
}

/**
 * `npm run lint`: every `lint:…` of package.json, side by side. What each has to say comes in one piece; all are heard,
 * whichever fails.
 */
export async function main(): Promise<void> {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const looks = Object.entries(scripts).filter(([name]) => name.startsWith('lint:'));
  const results = looks.map(async ([name, command]) => {
    const { words, fine } = await look(command);
    console.log(`${fine ? '✓' : '✗'} ${name}: ${command}\n${words}`);
    return fine;
  });
  if ((await Promise.all(results)).includes(false)) process.exitCode = 1;
}
