import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { config } from '../../netlify/functions/health.ts';
import { healthFunction } from '../../src/http/health.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { databaseSettings, mailSettings, secrets } from '../../src/settings.ts';
import { openDatabase } from '../../src/store/database.ts';
import { migrationNames } from '../../src/store/migrate.ts';
import { type Inbox, startInbox } from '../support/inbox.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { type Desk, formPost, get, jsonPost, openDesk } from './desk.ts';

let desk: Desk;
let inbox: Inbox;
let real: Desk['dependencies'];
const from = 'La Ruche <bonjour@ruche.example>';
const set = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: from };

beforeAll(async () => {
  inbox = await startInbox();
  desk = await openDesk(openMailer({ smtpUrl: inbox.smtpUrl, from }));
  real = { ...desk.dependencies };
});
afterEach(async () => {
  Object.assign(desk.dependencies, real);
  desk.log.length = 0;
  desk.now = new Date();
  await inbox.empty();
  await real.database().query('truncate limits, outbox');
});
afterAll(async () => {
  await Promise.all([desk.close(), inbox.close()]);
});

const ask = (
  request: Request,
  env: Record<string, string | undefined> = set,
  server: { region?: string } = { region: 'eu-central-1' },
) =>
  healthFunction(
    () => desk.dependencies,
    () => mailSettings(env),
  )(request, { ip: '192.0.2.1', server });

const well = {
  region: 'eu-central-1',
  database: 'ok',
  migrations: { applied: (await migrationNames()).length, missing: [] },
  mail: 'configured',
  links: 'configured',
};

describe('GET', () => {
  test('tells how the site is, and the CDN keeps it for a minute', async () => {
    const answer = await ask(get('/api/health'));
    expect(await answer.json()).toEqual(well);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('netlify-cdn-cache-control')).toBe('public, durable, s-maxage=60');
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
  });

  test('says what is not there, a word for each', async () => {
    desk.dependencies.secrets = () => secrets({});
    desk.dependencies.database = () => openDatabase(databaseSettings({}));
    expect(await (await ask(get('/api/health'), {}, {})).json()).toEqual({
      region: null,
      database: 'missing',
      migrations: null,
      mail: 'missing',
      links: 'missing',
    });
  });

  test('finds a sender that is none', async () => {
    const answer = await ask(get('/api/health'), { ...set, MAIL_FROM: 'La Ruche' });
    expect(await answer.json()).toEqual({ ...well, mail: 'unusable' });
  });

  test('is kept for a minute even while the database is gone; the log alone says why', async () => {
    const nowhere = 'postgres://nobody:hidden-password@127.0.0.1:1/nothing';
    desk.dependencies.database = () => openDatabase({ url: nowhere, own: true });
    const answer = await ask(get('/api/health'));
    const text = await answer.text();
    expect(JSON.parse(text)).toEqual({ ...well, database: 'unreachable', migrations: null });
    expect(answer.headers.get('netlify-cdn-cache-control')).toBe('public, durable, s-maxage=60');
    expect(text).not.toContain('hidden-password');
    expect(desk.log.map((line) => JSON.parse(line).code)).toEqual(['ECONNREFUSED']);
  });

  test('names the migrations that the database has not seen, and all of them where it has seen none', async () => {
    const names = await migrationNames();
    const empty = await createTestDatabase({ empty: true });
    desk.dependencies.database = () => empty.database;
    const none = { applied: 0, missing: names };
    expect(await (await ask(get('/api/health'))).json()).toEqual({ ...well, migrations: none });
    await empty.database.query(
      'create schema netlify; create table netlify.migrations (name text); ' +
        `insert into netlify.migrations values ('${names[0]}'), ('9999_of_a_later_deploy')`,
    );
    const some = { applied: 1, missing: names.slice(1) };
    expect(await (await ask(get('/api/health'))).json()).toEqual({ ...well, migrations: some });
    await empty.close();
  });

  test('leaves the database asleep for what the CDN does not keep', async () => {
    desk.dependencies.database = () => expect.fail('the database was asked');
    const head = await ask(get('/api/health', {}, 'HEAD'));
    expect([head.status, head.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect((await ask(get(`/api/health?${randomUUID()}`))).status).toBe(404);
  });

  test('another method is told which there are', async () => {
    const answer = await ask(get('/api/health', {}, 'DELETE'));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });
});

test('Netlify is told the address, and leaves methods to the handler', () => {
  expect(config).toEqual({ path: '/api/health' });
});

describe('POST', () => {
  const please = () => ask(formPost('/api/health', { action: 'mail' }));

  test('sends one test mail an hour to the site’s own contact, and answers the same each time', async () => {
    const start = Date.now();
    for (const minutes of [0, 20, 59]) {
      desk.now = new Date(start + minutes * 60_000);
      const answer = await please();
      expect([answer.status, await answer.text()]).toEqual([202, '{"received":true}']);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    const mails = await inbox.messages();
    expect(mails.map(({ recipients, subject }) => [recipients, subject])).toEqual([
      [['bonjour@ruche.example'], 'Le mail d’essai est arrivé'],
    ]);
    desk.now = new Date(start + 61 * 60_000);
    await please();
    expect(await inbox.messages()).toHaveLength(2);
  });

  test('many at once are one mail too', async () => {
    // No two at the same moment: nothing but the limit tells them apart.
    let moment = desk.now.getTime() - 1_000;
    desk.dependencies.now = () => new Date(moment++);
    await Promise.all(Array.from({ length: 20 }, please));
    expect(await inbox.messages()).toHaveLength(1);
  });

  test('keeps the mail when the server does not take it, and answers the same', async () => {
    const { delivery } = real;
    const mailer = openMailer({ smtpUrl: 'smtp://127.0.0.1:1', from });
    desk.dependencies.delivery = () => ({ ...delivery(), mailer });
    const answer = await please();
    expect([answer.status, await answer.text()]).toEqual([202, '{"received":true}']);
    const rows = await real.database().query("select content->>'kind' as kind, attempts from outbox");
    expect(rows).toEqual([{ kind: 'test', attempts: 1 }]);
  });

  test('writes to nobody else, whatever is sent along', async () => {
    const others = { action: 'mail', email: 'eve@evil.example', to: 'eve@evil.example', recipient: 'eve' };
    await ask(jsonPost('/api/health', others));
    expect((await inbox.messages()).map(({ recipients }) => recipients)).toEqual([['bonjour@ruche.example']]);
  });

  test.each([{}, { action: 'purge' }, { action: 'mail', leave_empty: 'x' }])(
    'does nothing for %o',
    async (body) => {
      const answer = await ask(jsonPost('/api/health', body));
      expect(answer.status).toBe('leave_empty' in body ? 202 : 400);
      expect(await inbox.messages()).toEqual([]);
    },
  );
});
