import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, migrationNames } from '../../src/store/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let test: TestDatabase;
let folder: string;
beforeAll(async () => {
  test = await createTestDatabase({ empty: true });
  folder = await mkdtemp(join(tmpdir(), 'etage-migrations-'));
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

const recorded = async (): Promise<string[]> =>
  (await test.database.query<{ name: string }>('select name from netlify.migrations order by name')).map(
    ({ name }) => name,
  );

describe('migrate', () => {
  it('applies every migration once, however many deploys do it at the same moment', async () => {
    const names = await migrationNames();
    expect(names.length).toBeGreaterThan(0);

    const runs = await Promise.all([1, 2, 3].map(() => migrate(test.database)));
    expect(runs.filter((applied) => applied.length > 0)).toEqual([names]);

    expect(await recorded()).toEqual(names);
    expect(await migrate(test.database)).toEqual([]);
  });

  it('leaves nothing of a run in which one migration is wrong', async () => {
    const before = await recorded();
    for (const [name, sql] of [
      ['9001_good', 'create table half_way (id integer)'],
      ['9002_bad', 'create table half_way (id integer)'],
    ] as const) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'migration.sql'), sql);
    }
    await expect(migrate(test.database, folder)).rejects.toThrow('half_way');
    expect(await recorded()).toEqual(before);
    expect(await test.database.query("select to_regclass('half_way') as found")).toEqual([{ found: null }]);
  });
});
