import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase, retriedTransaction, transaction } from '../../src/store/database.ts';
import { seatCounts } from '../../src/store/rsvps.ts';
import { asUnavailable, DatabaseUnavailable } from '../../src/store/unavailable.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase({ empty: true });
  await test.database.query('create table notes (id integer primary key, text text)');
});
afterAll(() => test.close());

const key = { event: 'co-lunch', date: '2026-11-27' };

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `postgres://nobody:nothing@127.0.0.1:${typeof address === 'object' ? address?.port : ''}/none`;
}

describe('a database that is not there', () => {
  it('is unavailable: nobody listens', async () => {
    const server = createServer();
    const url = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    const database = openDatabase({ url, own: true });
    await expect(database.query('select 1')).rejects.toThrow(DatabaseUnavailable);
    await expect(transaction(database, async () => 1)).rejects.toMatchObject({ reason: 'ECONNREFUSED' });
    await closeDatabase(database);
  });

  it('is unavailable: somebody listens who hangs up', async () => {
    const server = createServer((socket: Socket) => socket.destroy());
    const database = openDatabase({ url: await listening(server), own: true });
    await expect(database.query('select 1')).rejects.toThrow(DatabaseUnavailable);
    await expect(transaction(database, async () => 1)).rejects.toThrow(DatabaseUnavailable);
    await closeDatabase(database);
    server.close();
  });

  it('is unavailable: the password is wrong, or the database has no name that is known', async () => {
    for (const change of [
      (url: URL) => (url.password = 'wrong'),
      (url: URL) => (url.pathname = '/nowhere'),
    ]) {
      const url = new URL(test.url);
      change(url);
      const database = openDatabase({ url: url.href, own: true });
      await expect(transaction(database, async () => 1)).rejects.toThrow(DatabaseUnavailable);
      await closeDatabase(database);
    }
  });

  it('is unavailable: its migrations were not applied', async () => {
    await expect(seatCounts(test.database, key)).rejects.toMatchObject({
      name: 'DatabaseUnavailable',
      reason: '42P01',
    });
  });
});

describe('a connection that died while nobody used it', () => {
  const killAll = (): Promise<unknown> =>
    transaction(test.database, (tx) =>
      tx.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      ),
    );

  it('is replaced without anybody noticing', async () => {
    const own = openDatabase({ url: `${test.url}?application_name=frozen`, own: true });
    for (let n = 0; n < 10; n++) {
      expect(await own.query('select 1 as one')).toEqual([{ one: 1 }]);
      await killAll();
      expect(await own.query('select 1 as one')).toEqual([{ one: 1 }]);
      await killAll();
      expect(await transaction(own, (tx) => tx.query('select 1 as one'))).toEqual([{ one: 1 }]);
      await killAll();
    }
    await closeDatabase(own);
  });
});

describe('a transaction', () => {
  const ids = (): Promise<{ id: number }[]> => test.database.query('select id from notes order by id');

  it('is kept whole or not at all', async () => {
    await expect(
      transaction(test.database, async (tx) => {
        await tx.query('insert into notes (id) values (1)');
        await tx.query('insert into notes (id) values (1)');
      }),
    ).rejects.toMatchObject({ code: '23505' });
    expect(await ids()).toEqual([]);
  });

  it('limits how long a statement may take', async () => {
    const [limit] = await transaction(test.database, (tx) => tx.query('show statement_timeout'));
    expect(limit).toEqual({ statement_timeout: '10s' });
  });

  it('that got into a circle of locks is tried again', async () => {
    await test.database.query("insert into notes values (11, ''), (12, '')");
    let met = 0;
    const { promise: bothHold, resolve: hold } = Promise.withResolvers<void>();
    const cross = (first: number, second: number): Promise<void> =>
      retriedTransaction(test.database, async (tx) => {
        const append = 'update notes set text = text || $2 where id = $1';
        await tx.query(append, [first, `${first},`]);
        if (++met === 2) hold();
        await bothHold;
        await tx.query(append, [second, `${first},`]);
      });
    await Promise.all([cross(11, 12), cross(12, 11)]);
    expect(met).toBeGreaterThan(2);
    const [row] = await test.database.query<{ text: string }>('select text from notes where id = 11');
    expect(row?.text.split(',').filter(Boolean).sort()).toEqual(['11', '12']);
  });
});

describe('openDatabase', () => {
  it('gives a warm function the same pool again', () => {
    expect(openDatabase({ url: test.url, own: true })).toBe(test.database);
  });

  it('speaks to a server of one’s own whatever driver the environment names', async () => {
    process.env.NETLIFY_DB_DRIVER = 'serverless';
    const database = openDatabase({ url: `${test.url}?application_name=own`, own: true });
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
    await closeDatabase(database);
    delete process.env.NETLIFY_DB_DRIVER;
  });
});

describe('the database that Netlify provides', () => {
  it('is spoken to by its package, in transactions too, and closed like any other', async () => {
    const database = openDatabase({ url: `${test.url}?application_name=provided`, own: false });
    const name = `select current_setting('application_name') as name`;
    expect(await database.query(name)).toEqual([{ name: 'provided' }]);
    expect(await transaction(database, (tx) => tx.query(name))).toEqual([{ name: 'provided' }]);
    await closeDatabase(database);
    await expect(database.query(name)).rejects.toThrow(/after calling end/);
  });

  it('may be closed before anybody asked it anything', async () => {
    await closeDatabase(openDatabase({ url: 'postgres://nobody@127.0.0.1:1/nothing', own: false }));
  });
});

describe('asUnavailable', () => {
  const pgError = (code: string): Error => Object.assign(new Error('from PostgreSQL'), { code });

  it.each(['ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', '08006', '53300', '57P01', '57P03', '57014'])(
    'takes %s for a database that cannot serve',
    (code) => {
      expect(asUnavailable(pgError(code))).toMatchObject({ name: 'DatabaseUnavailable', reason: code });
    },
  );

  it.each([
    ['Connection terminated unexpectedly', 'connection'],
    ['Client has encountered a connection error and is not queryable', 'connection'],
    // Not tried again: it took its time already.
    ['Connection terminated due to connection timeout', 'timeout'],
    ['timeout exceeded when trying to connect', 'timeout'],
    ['Query read timeout', 'timeout'],
  ])('takes “%s” for one, too', (message, reason) => {
    expect(asUnavailable(new Error(message))).toMatchObject({ name: 'DatabaseUnavailable', reason });
  });

  it.each([pgError('23505'), pgError('42601'), new Error('out of order'), 'not an error'])(
    'leaves %o as it is',
    (error) => {
      expect(asUnavailable(error)).toBe(error);
    },
  );
});
