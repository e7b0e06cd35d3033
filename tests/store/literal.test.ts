import { afterAll, beforeAll, expect, it } from 'vitest';
import { literal } from '../../src/store/literal.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase({ empty: true });
});
afterAll(() => test.close());

it.each(['on', 'off'])('gives every text as it is, with standard_conforming_strings %s', async (setting) => {
  const texts = [
    ...["'); drop table rsvps; --", "\\'; select 1; --", '$$ $1 $tag$', "E'\\x27'", "''", ''],
    ...[
      'Zoé “<b>” 🐙 \u202e\u2028',
      '\u0001\r\n\t\u007f',
      '{"a":"\\u0000 \\" \'"}',
      '%s :name ?',
      'x'.repeat(70_000),
    ],
  ];
  const client = await test.database.pool.connect();
  try {
    await client.query(`set standard_conforming_strings = ${setting}`);
    for (const text of texts) {
      expect(literal(text)).toMatch(/^convert_from\(decode\('[A-Za-z0-9+/=]*', 'base64'\), 'UTF8'\)$/);
      expect((await client.query(`select ${literal(text)} as text`)).rows).toEqual([{ text }]);
    }
  } finally {
    client.release(true);
  }
});
