import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storeFeedback, storeIntroduction } from '../../src/store/forms.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { emptyTables } from '../support/store.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(() => emptyTables(test.database));
afterAll(() => test.close());

const now = new Date('2026-11-20T10:00:00Z');
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const contact = { recipient: 'bonjour@example.org', locale: 'fr' };
const feedback = { form: 'mois', answers: { air: '4', wish: 'Plus de soupe' }, locale: 'en' };
const introduction = {
  to: 'lea-martin',
  name: 'Ada',
  email: 'ada@example.org',
  message: 'Bonjour\nLéa',
  locale: 'en',
};
const count = async (table: string): Promise<number> =>
  (await test.database.query(`select 1 from ${table}`)).length;

describe('storeFeedback', () => {
  it('keeps the answers and the mail to the contact', async () => {
    const named = { ...feedback, name: 'Ada', email: 'ada@example.org' };
    const outbox = await storeFeedback(test.database, named, contact, now);
    const { form, answers, name, email } = named;
    expect(outbox).toMatchObject([
      {
        ...contact,
        content: { kind: 'feedback', form, answers, name, email, receivedAt: now.toISOString() },
      },
    ]);
    const rows = await test.database.query(
      'select form, answers, name, email, locale, received_at from feedback',
    );
    expect(rows).toEqual([{ ...named, received_at: now }]);
  });

  it('takes the same twice, even at the same moment, for one', async () => {
    const runs = await Promise.all(
      [1, 2, 3, 4].map(() => storeFeedback(test.database, feedback, contact, now)),
    );
    expect(runs.flat()).toHaveLength(1);
    expect(await storeFeedback(test.database, feedback, contact, later(9.9))).toEqual([]);
    expect([await count('feedback'), await count('outbox')]).toEqual([1, 1]);
  });

  it('takes something else, or the same ten minutes later, for another', async () => {
    await storeFeedback(test.database, feedback, contact, now);
    const other = { ...feedback, answers: { ...feedback.answers, air: '5' } };
    expect(await storeFeedback(test.database, other, contact, now)).toHaveLength(1);
    expect(await storeFeedback(test.database, feedback, contact, later(10))).toHaveLength(1);
    expect([await count('feedback'), await count('outbox')]).toEqual([3, 3]);
  });
});

describe('storeIntroduction', () => {
  it('keeps the message and the mail to the contact, once', async () => {
    const runs = await Promise.all(
      [1, 2, 3].map(() => storeIntroduction(test.database, introduction, contact, now)),
    );
    const { to, name, email, message } = introduction;
    expect(runs.flat()).toMatchObject([
      {
        ...contact,
        content: { kind: 'introduction', to, name, email, message, receivedAt: now.toISOString() },
      },
    ]);
    expect([await count('introductions'), await count('outbox')]).toEqual([1, 1]);
  });

  it('tells one person from another', async () => {
    await storeIntroduction(test.database, introduction, contact, now);
    const other = { ...introduction, to: 'rachid-benhaddou' };
    expect(await storeIntroduction(test.database, other, contact, now)).toHaveLength(1);
  });
});
