import { databaseSettings, MissingSettings } from '../../src/settings.ts';
import { closeDatabase, type Database, openDatabase } from '../../src/store/database.ts';
import { DatabaseUnavailable } from '../../src/store/unavailable.ts';
import { localDatabase } from '../local/database.ts';
import { PlainError } from '../local/plain-error.ts';

/** No settings name a database, and `npm start` never made one here. */
export class NoDatabase extends PlainError {}

/** The database that the settings name; where they name none, this checkout's own, if `npm start` ever made one. */
async function reach(): Promise<{ url: string; own: boolean; stop(): Promise<void> }> {
  try {
    return { ...databaseSettings(), stop: async () => undefined };
  } catch (error) {
    if (!(error instanceof MissingSettings)) throw error;
    const local = await localDatabase();
    if (!local) throw new NoDatabase(error.message);
    return { ...local, own: true };
  }
}

function explained(error: unknown): unknown {
  if (error instanceof TypeError && 'code' in error && error.code === 'ERR_INVALID_URL') {
    return new PlainError('DATABASE_URL is no address. Try one such as postgres://user:password@host/name.');
  }
  if (!(error instanceof DatabaseUnavailable)) return error;
  // SQLSTATE 42P01: undefined table.
  const hint =
    error.reason === '42P01'
      ? 'Its tables are not there yet. Try: npm run data -- migrate'
      : 'Try DATABASE_URL: is it the right server, and does it run?';
  return new PlainError(`${error.message} ${hint}`);
}

/** Opens the database for one command and closes it again. @throws PlainError where a person can mend it. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { stop, ...settings } = await reach();
  try {
    const database = openDatabase(settings);
    return await work(database).finally(() => closeDatabase(database));
  } catch (error) {
    throw explained(error);
  } finally {
    await stop();
  }
}
