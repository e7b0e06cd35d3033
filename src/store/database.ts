import { netlifyPool, ownPool, type Pool, statementTimeout } from './pool.ts';
import {
  asUnavailable,
  connectionWasLost,
  DatabaseUnavailable,
  errorCode,
  unavailableReason,
} from './unavailable.ts';

/** What SQL is sent through: a pool, one statement by itself, or a transaction. */
export interface Queryable {
  /** By itself, a statement is sent again when its connection turns out to be dead: it must bear being run twice. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export interface Database extends Queryable {
  readonly url: string;
  readonly pool: Pool;
}

const open = new Map<string, Database>();

const onceMore =
  <T>(work: () => Promise<T>) =>
  (error: unknown): Promise<T> => {
    if (!connectionWasLost(error)) throw error;
    return work();
  };

/**
 * The database of an address. A warm function gets the same pool again.
 *
 * @param settings `own`: an ordinary PostgreSQL server, whatever driver the environment names
 */
export function openDatabase(settings: { url: string; own: boolean }): Database {
  const known = open.get(settings.url);
  if (known) return known;
  const pool = settings.own ? ownPool(settings.url) : netlifyPool(settings.url);
  const database: Database = {
    url: settings.url,
    pool,
    async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
      const send = async () => (await pool.query(text, [...values])).rows as Row[];
      try {
        return await send().catch(onceMore(send));
      } catch (error) {
        throw asUnavailable(error);
      }
    },
  };
  open.set(settings.url, database);
  return database;
}

/** Ends the connections; a script or a test ends with it. */
export async function closeDatabase(database: Database): Promise<void> {
  if (open.get(database.url) === database) open.delete(database.url);
  await database.pool.end();
}

/** @param opening a statement without parameters that is sent along, which saves its round trip */
async function begin(pool: Pool, opening?: string) {
  const client = await pool.connect().catch((error: unknown) => {
    // Whatever keeps a connection from being made, a visitor can only try again.
    throw new DatabaseUnavailable(unavailableReason(error) ?? (errorCode(error) || 'connect'), error);
  });
  try {
    const text = ['begin', `set local statement_timeout = ${statementTimeout}`, opening ?? []]
      .flat()
      .join('; ');
    // Several statements in one text: one result for each.
    const results = (await client.query(text)) as unknown as { rows: unknown[] }[];
    return { client, opened: opening === undefined ? [] : (results.at(-1)?.rows ?? []) };
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** A transaction under way. */
export interface Transaction extends Queryable {
  /**
   * The last statement, sent along with `commit`, which saves a round trip.
   *
   * @param text SQL without parameters; whatever anybody typed stands in it as `literal` writes it
   */
  finish<Row>(text: string): Promise<Row[]>;
}

/** What is done in a transaction; `opened` are the rows of the statement that it was opened with. */
type Work<T> = (tx: Transaction, opened: readonly unknown[]) => Promise<T>;

/**
 * Runs work in one transaction (read committed): all of it is kept, or nothing.
 *
 * @param opening SQL text without parameters, which is sent with `begin`; nothing that anybody typed may stand in it
 * @throws DatabaseUnavailable; anything that the work throws
 */
export async function transaction<T>(database: Database, work: Work<T>, opening?: string): Promise<T> {
  let begun: Awaited<ReturnType<typeof begin>>;
  try {
    // Nothing has been done yet: a connection that was dead already is replaced.
    begun = await begin(database.pool, opening).catch(onceMore(() => begin(database.pool, opening)));
  } catch (error) {
    throw asUnavailable(error);
  }
  const { client, opened } = begun;
  let broken = true;
  let finished = false;
  try {
    const tx: Transaction = {
      query: async <Row>(text: string, values?: readonly unknown[]) =>
        (await client.query(text, values ? [...values] : undefined)).rows as Row[],
      finish: async <Row>(text: string) => {
        const results = (await client.query(`${text}; commit`)) as unknown as { rows: Row[] }[];
        finished = true;
        return results[0]?.rows ?? [];
      },
    };
    const result = await work(tx, opened);
    if (!finished) await client.query('commit');
    broken = false;
    return result;
  } catch (error) {
    broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    throw asUnavailable(error);
  } finally {
    client.release(broken);
  }
}

// Two transactions in each other's way (SQLSTATE class 40): the one that gave in has left nothing behind.
const contended = new Set(['40001', '40P01']);
const mostTries = 3;

/** `transaction`, again when PostgreSQL resolved a conflict by ending this one. The work must be repeatable. */
export async function retriedTransaction<T>(database: Database, work: Work<T>, opening?: string): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction(database, work, opening);
    } catch (error) {
      if (attempt >= mostTries || !contended.has(errorCode(error))) throw error;
    }
  }
}
