import type { Database } from './database.ts';
import { DatabaseUnavailable } from './unavailable.ts';

/**
 * Names of the migrations that a database has seen, in order; none where nobody has ever migrated it.
 *
 * @throws DatabaseUnavailable
 */
export async function appliedMigrations(database: Database): Promise<string[]> {
  try {
    const rows = await database.query<{ name: string }>('select name from netlify.migrations order by name');
    return rows.map(({ name }) => name);
  } catch (error) {
    // SQLSTATE 42P01: undefined table.
    if (error instanceof DatabaseUnavailable && error.reason === '42P01') return [];
    throw error;
  }
}
