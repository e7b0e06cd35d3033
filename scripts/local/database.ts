import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { EmbeddedPostgres } from './embedded-postgres.ts';
import { PlainError } from './plain-error.ts';
import { freePort } from './ports.ts';

const folder = '.etage';

/** A secret of this checkout, made once: links in mails stay valid from one start to the next. */
export async function localSecret(name: string): Promise<string> {
  const file = resolve(folder, name);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const secret = randomBytes(32).toString('base64url');
  await mkdir(folder, { recursive: true });
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}

const addressOf = (port: number, password: string): string =>
  `postgres://etage:${password}@127.0.0.1:${port}/postgres`;

/**
 * A PostgreSQL of this checkout's own, on the loopback, with the migrations applied. Its data stays in `.etage/postgres`.
 *
 * @returns its address, and a way to end it
 */
export async function startDatabase(): Promise<{ url: string; stop(): Promise<void> }> {
  const databaseDir = resolve(folder, 'postgres');
  const password = await localSecret('database-password');
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'etage',
    password,
    persistent: true,
    // PostgreSQL refuses to run as root; embedded-postgres then makes a user for it.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  try {
    if (!existsSync(resolve(databaseDir, 'PG_VERSION'))) await server.initialise();
    await server.start();
  } catch {
    throw new PlainError(explain(log.join('\n'), databaseDir));
  }
  const url = addressOf(port, password);
  const database = openDatabase({ url, own: true });
  try {
    await migrate(database);
  } finally {
    await closeDatabase(database);
  }
  return { url, stop: () => server.stop() };
}

/** The port of the server that runs on these data, as PostgreSQL writes it into `postmaster.pid`: its fourth line. */
function runningPort(databaseDir: string): number | undefined {
  const file = resolve(databaseDir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  try {
    // Signal 0 asks whether the process is there; one that was killed leaves its file behind.
    if (!pid) return undefined;
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined;
  }
  return port || undefined;
}

/**
 * This checkout's PostgreSQL for a moment: the one that `npm start` runs now, else it is started. Undefined where none was
 * ever made.
 */
export async function localDatabase(): Promise<{ url: string; stop(): Promise<void> } | undefined> {
  const databaseDir = resolve(folder, 'postgres');
  if (!existsSync(resolve(databaseDir, 'PG_VERSION'))) return undefined;
  const port = runningPort(databaseDir);
  if (port === undefined) return startDatabase();
  return { url: addressOf(port, await localSecret('database-password')), stop: async () => undefined };
}

function explain(log: string, databaseDir: string): string {
  if (/lock file "postmaster.pid" already exists/.test(log)) {
    return 'Étage already runs from this folder. Try stopping it there (Ctrl-C) first.';
  }
  if (/[Pp]ermission denied|EACCES/.test(log)) {
    return `The database cannot read ${databaseDir}: as root it runs as a user of its own. Try a folder that everybody may enter, or run Étage as an ordinary user.`;
  }
  const last = log.trim().split('\n').at(-1) ?? 'it gave no reason';
  return `The database does not start: ${last}. Try removing ${databaseDir} (local RSVPs are lost) and starting again.`;
}
