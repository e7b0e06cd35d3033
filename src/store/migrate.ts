import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, transaction } from './database.ts';

/** Where Netlify looks for them too. */
const migrationsFolder = 'netlify/database/migrations';

// Any fixed number: whoever holds it migrates, the others wait and then find nothing to do.
const migrationLock = 7_386_190_214;

/** Names of the migrations in a folder, in order: `{number}_{slug}/migration.sql`. */
export async function migrationNames(folder = migrationsFolder): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && /^\d+_.+$/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

/**
 * Brings a database up to date, each migration once, all of them or none. They are recorded where Netlify's own
 * tools record them, `netlify.migrations`, so that either finds the other's work.
 *
 * @returns the names of those that were applied now
 */
export async function migrate(database: Database, folder = migrationsFolder): Promise<string[]> {
  const names = await migrationNames(folder);
  return await transaction(database, async (tx) => {
    await tx.query('set local statement_timeout = 0');
    await tx.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    await tx.query('create schema if not exists netlify');
    await tx.query(
      'create table if not exists netlify.migrations (name text primary key, applied_at timestamptz not null default now())',
    );
    const rows = await tx.query<{ name: string }>('select name from netlify.migrations');
    const applied = new Set(rows.map(({ name }) => name));
    const missing = names.filter((name) => !applied.has(name));
    for (const name of missing) {
      await tx.query(await readFile(join(folder, name, 'migration.sql'), 'utf8'));
      await tx.query('insert into netlify.migrations (name) values ($1)', [name]);
    }
    return missing;
  });
}
