import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { countsRoute } from '../../src/http/counts.ts';
import { feedbackRoute } from '../../src/http/feedback.ts';
import { introductionsRoute } from '../../src/http/introductions.ts';
import { myRsvpRoute } from '../../src/http/my-rsvp.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { deployRun } from '../../src/http/scheduled.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { secrets } from '../../src/settings.ts';
import { openDatabase } from '../../src/store/database.ts';
import { startRefusing } from '../mail/refusing-server.ts';
import { type Inbox, startInbox } from '../support/inbox.ts';
import { type Desk, formPost, get, jsonPost, openDesk } from './desk.ts';
import { dateAfter } from './floor.ts';

let desk: Desk;
let real: Desk['dependencies'];
beforeAll(async () => {
  desk = await openDesk();
  real = { ...desk.dependencies };
});
afterEach(() => {
  Object.assign(desk.dependencies, real);
  desk.log.length = 0;
});
afterAll(() => desk.close());

const started = new Date();
const date = dateAfter(started, 7);
const nowhere = 'postgres://nobody:hidden-password@127.0.0.1:1/nothing';
const typed = { name: 'Zoé "<b>', email: `${randomUUID()}@exemple.fr`, note: '<script>' };
const databaseDown = (): void => {
  desk.dependencies.database = () => openDatabase({ url: nowhere, own: true });
};

describe('with the database down', () => {
  test.each([
    ['an RSVP', rsvpRoute, '/api/rsvp', { event: 'lunch', date, ...typed }],
    [
      'feedback',
      feedbackRoute,
      '/api/feedback',
      { form: 'month', 'answers.mood': '3', 'answers.why': '<script>', ...typed },
    ],
    [
      'an introduction',
      introductionsRoute,
      '/api/introductions',
      { to: 'lea', message: '<script>', ...typed },
    ],
  ])('%s gets 503 and the same form, filled as it was', async (_, route, path, values) => {
    databaseDown();
    const response = await desk.ask(route, formPost(path, { ...values, locale: 'en' }));
    const page = await response.text();
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(page).toContain('Nothing has been saved yet.');
    expect(page).toContain(`<form class="form" id=`);
    expect(page).toContain(`method="post" action="${path}"`);
    expect(page).toContain('value="Zoé &quot;&lt;b&gt;"');
    expect(page).toContain(`value="${typed.email}"`);
    expect(page).toContain('&lt;script&gt;</textarea>');
    expect(page).not.toContain('<script>');
  });

  test('JSON gets 503 too', async () => {
    databaseDown();
    const response = await desk.ask(rsvpRoute, jsonPost('/api/rsvp', { event: 'lunch', date, ...typed }));
    expect([response.status, Object.keys(await response.json())]).toEqual([503, ['error', 'fields']]);
  });

  test('a link says so, and a change can be sent again', async () => {
    await desk.ask(rsvpRoute, jsonPost('/api/rsvp', { event: 'lunch', date, ...typed }));
    const link = await desk.linkFor(typed.email);
    databaseDown();
    expect((await desk.ask(myRsvpRoute, get(link))).status).toBe(503);
    const response = await desk.ask(myRsvpRoute, formPost(link, { action: 'update', date, note: '"après"' }));
    const page = await response.text();
    expect(response.status).toBe(503);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page).toContain(`action="${link}"`);
    expect(page).toContain('name="action" value="update"');
    expect(page).toContain('name="note" value="&quot;après&quot;"');
  });

  test('counts say so and are kept nowhere', async () => {
    databaseDown();
    const response = await desk.ask(countsRoute, get(`/api/events/lunch/${date}`));
    expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store']);
    expect(response.headers.get('netlify-cdn-cache-control')).toBeNull();
  });

  test('one line is logged, with a code, and with nothing that anybody typed or set', async () => {
    databaseDown();
    await desk.ask(rsvpRoute, formPost('/api/rsvp', { event: 'lunch', date, ...typed }));
    expect(desk.log).toHaveLength(1);
    expect(JSON.parse(desk.log[0] ?? '')).toMatchObject({ route: 'rsvp', code: 'ECONNREFUSED' });
    expect(desk.log.join()).not.toMatch(/Zoé|exemple\.fr|hidden-password/);
  });
});

test('a setting that is missing is an outage, and is named in the log', async () => {
  desk.dependencies.secrets = () => secrets({});
  const response = await desk.ask(rsvpRoute, formPost('/api/rsvp', { event: 'lunch', date, ...typed }));
  expect(response.status).toBe(503);
  expect(desk.log.join()).toContain('SITE_SECRET');
});

test('an error that nobody thought of is an outage as well, without a word about itself', async () => {
  desk.dependencies.newId = () => {
    throw new TypeError(`cannot read ${typed.email}`);
  };
  const response = await desk.ask(rsvpRoute, formPost('/api/rsvp', { event: 'lunch', date, ...typed }));
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain('cannot read');
  expect(desk.log.join()).not.toContain(typed.email);
});

test('without the content there is still an answer', async () => {
  desk.dependencies.snapshot = () => {
    throw new Error('no snapshot');
  };
  const response = await desk.ask(rsvpRoute, formPost('/api/rsvp', { event: 'lunch', date, ...typed }));
  expect([response.status, response.headers.get('x-frame-options')]).toEqual([503, 'DENY']);
});

test('a purge that fails changes nothing for the visitor', async () => {
  desk.dependencies.purge = () => Promise.reject(new Error('no CDN'));
  const body = { event: 'lunch', date, ...typed, email: `${randomUUID()}@exemple.fr` };
  expect((await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body))).status).toBe(202);
  expect(desk.log).toHaveLength(1);
});

describe('with the mail server down', () => {
  let inbox: Inbox;
  const from = 'La Ruche <bonjour@ruche.example>';
  beforeAll(async () => {
    inbox = await startInbox();
  });
  afterAll(() => inbox.close());

  const mailedBy = (smtpUrl: string): void => {
    const { delivery } = real;
    desk.dependencies.delivery = () => ({ ...delivery(), mailer: openMailer({ smtpUrl, from }) });
  };

  test('the RSVP stands, the answer is the same, and the mail goes out later', async () => {
    await desk.database().query('delete from outbox');
    const email = `${randomUUID()}@exemple.fr`;
    mailedBy('smtp://127.0.0.1:1');
    const body = { event: 'lunch', date, ...typed, email };
    const response = await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body));
    expect([response.status, await response.json()]).toEqual([202, { received: true }]);
    expect(await desk.linkFor(email)).toMatch(/^\/rsvp\//);
    expect(await inbox.messages()).toEqual([]);

    mailedBy(inbox.smtpUrl);
    desk.now = new Date(started.getTime() + 60 * 60 * 1000);
    const run = await deployRun(() => desk.dependencies)(new Request('https://ruche.example/outbox'));
    expect(run.status).toBe(204);
    expect((await inbox.messages()).map(({ recipients }) => recipients)).toEqual([[email]]);
    desk.now = new Date();
  });

  test('one that is well again a moment later has the mail before the visitor has the answer', async () => {
    await desk.database().query('delete from outbox');
    const restarting = await startRefusing([{ greeting: '421 4.3.2 closing' }, { RCPT: '451 4.3.0 later' }]);
    onTestFinished(() => restarting.close());
    mailedBy(restarting.smtpUrl);
    const body = { event: 'lunch', date, ...typed, email: `${randomUUID()}@exemple.fr` };
    expect((await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body))).status).toBe(202);
    expect(restarting.given).toHaveLength(1);
    expect(await desk.database().query('select attempts, error from outbox')).toEqual([
      { attempts: 0, error: null },
    ]);
  });

  test('the next visitor’s post takes along what is due', async () => {
    await desk.database().query('delete from outbox');
    await inbox.empty();
    const [first, second] = [`${randomUUID()}@exemple.fr`, `${randomUUID()}@exemple.fr`];
    mailedBy('smtp://127.0.0.1:1');
    await desk.ask(rsvpRoute, jsonPost('/api/rsvp', { event: 'lunch', date, ...typed, email: first }));
    mailedBy(inbox.smtpUrl);
    desk.now = new Date(started.getTime() + 60 * 60 * 1000);
    await desk.ask(rsvpRoute, jsonPost('/api/rsvp', { event: 'lunch', date, ...typed, email: second }));
    desk.now = new Date();
    expect((await inbox.messages()).flatMap(({ recipients }) => recipients)).toEqual([second, first]);
  });

  test('a run without a database says so and waits', async () => {
    databaseDown();
    const run = await deployRun(() => desk.dependencies)(new Request('https://ruche.example/outbox'));
    expect(run.status).toBe(503);
    expect(desk.log).toHaveLength(1);
  });
});
