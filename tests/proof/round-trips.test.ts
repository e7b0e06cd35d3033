import { expect, onTestFinished, test } from 'vitest';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { allowAll } from '../../src/store/limits.ts';
import { by, rules } from '../support/ledger.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { post } from '../support/store.ts';
import { Wire } from './wire.ts';

test('an RSVP is counted against its limits in one round trip, and decided with its seat and mail in two', async () => {
  const [store, wire] = [await createTestDatabase(), new Wire()];
  const url = new URL(store.url);
  url.port = String(await wire.tap('postgres', Number(url.port)));
  const database = openDatabase({ url: url.href, own: true });
  onTestFinished(async () => {
    await closeDatabase(database);
    wire.close();
    await store.close();
  });
  const sayYes = (name: string) => post(database, by(name), rules({ capacity: 2 }), new Date());
  await sayYes('Ada');
  for (const name of ['Bo', 'Cy']) {
    const before = wire.steps;
    expect((await sayYes(name)).outbox).toHaveLength(1);
    expect(wire.steps - before).toBe(2);
    const limits = [name, 'mailbox', 'all'].map((key) => ({ key, uses: 9, seconds: 60 }));
    await allowAll(database, limits, new Date());
    expect(wire.steps - before).toBe(3);
  }
});
