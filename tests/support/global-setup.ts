import type { TestProject } from 'vitest/node';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { startCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the run's PostgreSQL, its maintenance database. */
    postgresUrl: string;
  }
}

/** One PostgreSQL for the whole run, with a migrated database in it that every test file gets a copy of. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster();
  const admin = openDatabase({ url: cluster.url('postgres'), own: true });
  await admin.query('create database template');
  await closeDatabase(admin);
  const template = openDatabase({ url: cluster.url('template'), own: true });
  await migrate(template);
  await closeDatabase(template);
  project.provide('postgresUrl', cluster.url('postgres'));
  return () => cluster.stop();
}
