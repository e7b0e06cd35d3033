import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '../../scripts/local/embedded-postgres.ts';
import { freePort } from '../../scripts/local/ports.ts';

/** A PostgreSQL server of its own, on loopback, with nothing in it. */
export interface Cluster {
  /** The address of a database in it, as its superuser. */
  url(database: string): string;
  /** Stops the server and removes its files. */
  stop(): Promise<void>;
}

// Nothing here outlives the run, so that no write has to wait for the disk.
const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'deadlock_timeout=100ms'];
const loopback = ['listen_addresses=127.0.0.1', 'unix_socket_directories='];

const remove = (databaseDir: string): void =>
  rmSync(databaseDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });

/** For a run that is interrupted: its end waits for nothing, so the server is told to drop everything at once. */
function abandon(databaseDir: string): void {
  const pidFile = join(databaseDir, 'postmaster.pid');
  if (existsSync(pidFile)) {
    const [pid] = readFileSync(pidFile, 'utf8').split('\n');
    try {
      process.kill(Number(pid), 'SIGQUIT');
    } catch {
      // It ended by itself in between.
    }
  }
  remove(databaseDir);
}

const user = 'postgres';
const password = 'only-on-loopback';

async function tryStart(durable: boolean): Promise<Cluster> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'etage-postgres-'));
  const port = await freePort();
  const log: string[] = [];
  const settings = durable ? loopback : [...loopback, ...hasty];
  const postgres = new EmbeddedPostgres({
    ...{ databaseDir, port, user, password, persistent: false },
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: (message) => void log.push(message),
    onError: (message) => void log.push(String(message)),
  });
  const interrupted = (): void => abandon(databaseDir);
  process.once('exit', interrupted);
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (cause) {
    process.off('exit', interrupted);
    remove(databaseDir);
    throw new Error(`PostgreSQL did not start:\n${log.join('')}`, { cause });
  }
  return {
    url: (database) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`,
    async stop() {
      await postgres.stop();
      process.off('exit', interrupted);
    },
  };
}

/**
 * Starts a server on a free port. Another program may take the port first: then on another.
 *
 * @param options `durable`: writes wait for the disk, as in production
 */
export async function startCluster({ durable = false } = {}): Promise<Cluster> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryStart(durable);
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}
