import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { closeDatabase, type Database, openDatabase } from '../../src/store/database.ts';

/** A database for one test file. */
export interface TestDatabase {
  /** For `DATABASE_URL`. */
  url: string;
  database: Database;
  /** Ends the connections and drops the database; in `afterAll`. */
  close(): Promise<void>;
}

async function asAdmin(statement: string): Promise<void> {
  const admin = openDatabase({ url: inject('postgresUrl'), own: true });
  await admin.query(statement);
}

/**
 * A fresh database on the run's PostgreSQL.
 *
 * @param options `empty`: without the tables, to migrate it oneself
 */
export async function createTestDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`create database ${name}${empty ? '' : ' template template'}`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  const database = openDatabase({ url: url.href, own: true });
  return {
    url: url.href,
    database,
    async close() {
      await closeDatabase(database);
      await asAdmin(`drop database ${name} with (force)`);
    },
  };
}
