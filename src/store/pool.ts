import pg from 'pg';

/** One statement, or several without parameters, whose results then come as a list. */
interface Connection {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Connections to a database, as far as the store asks for them: `pg`'s own kind, and that of Netlify's package. */
export interface Pool extends Connection {
  connect(): Promise<Connection & { release(broken?: boolean): void }>;
  end(): Promise<void>;
}

const connectTimeout = 5_000;
export const statementTimeout = 10_000;

const settings = {
  /** A function serves few requests at a time, and the server's connections are shared by all of its instances. */
  max: 5,
  connectionTimeoutMillis: connectTimeout,
  // The server's own limit is set per transaction: poolers between here and there refuse it at the start.
  query_timeout: statementTimeout + 1_000,
  allowExitOnIdle: true,
};

function withoutNoise(pool: pg.Pool): pg.Pool {
  // An idle connection that the server closed: the pool has dropped it already, the next call opens another.
  pool.on('error', () => {});
  // One that dies in somebody's hands says so to them, and by an event as well, which must not end the process.
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool;
}

/** To an ordinary PostgreSQL server, whatever driver the environment names. */
export const ownPool = (url: string): Pool =>
  withoutNoise(new pg.Pool({ connectionString: url, ...settings }));

/**
 * To the database that Netlify provides, by the driver that the environment names. The package brings one that speaks through
 * web sockets, and loads for as long as all else that a function is made of: when it is needed, and only here.
 */
export function netlifyPool(url: string): Pool {
  let opened: Promise<pg.Pool> | undefined;
  const open = async (): Promise<pg.Pool> => {
    const { getDatabase } = await import('@netlify/database');
    const pool = getDatabase({ connectionString: url }).pool as pg.Pool;
    // Neither driver takes these from the address, and the package passes nothing else on.
    Object.assign(pool.options, settings);
    return withoutNoise(pool);
  };
  const pool = (): Promise<pg.Pool> => {
    opened ??= open();
    return opened;
  };
  return {
    query: async (text, values) => (await pool()).query(text, values),
    connect: async () => (await pool()).connect(),
    end: async () => (await opened)?.end(),
  };
}
