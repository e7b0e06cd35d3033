import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countsRoute } from '../../src/http/counts.ts';
import { feedbackRoute } from '../../src/http/feedback.ts';
import { securityHeaders } from '../../src/http/headers.ts';
import { introductionsRoute } from '../../src/http/introductions.ts';
import { myRsvpRoute } from '../../src/http/my-rsvp.ts';
import type { Route } from '../../src/http/route.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { type Desk, formPost, get, jsonPost, openDesk, site } from './desk.ts';
import { dateAfter } from './floor.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const started = new Date();
const inDays = (days: number): string => dateAfter(started, days);
const someone = (): string => `${randomUUID()}@exemple.fr`;

const yes = () => ({
  event: 'lunch',
  date: inDays(7),
  name: 'Léa',
  email: someone(),
  'answers.food': 'végane',
});
const month = () => ({ form: 'month', 'answers.mood': '4' });
const hello = () => ({ to: 'lea', name: 'Zoé', email: someone(), message: 'Bonjour !' });

/** The same as JSON nests it. */
function nested(values: Record<string, string>): Record<string, unknown> {
  const entries = Object.entries(values);
  const answers = entries.flatMap(([name, value]) =>
    name.startsWith('answers.') ? [[name.slice(8), value]] : [],
  );
  return {
    ...Object.fromEntries(entries.filter(([name]) => !name.startsWith('answers.'))),
    ...(answers.length > 0 && { answers: Object.fromEntries(answers) }),
  };
}

interface Case {
  route: Route;
  path: string;
  good: () => Record<string, string>;
  thanks: string;
}
const endpoints: [string, Case][] = [
  ['POST /api/rsvp', { route: rsvpRoute, path: '/api/rsvp', good: yes, thanks: '/rsvp/received/' }],
  [
    'POST /api/feedback',
    { route: feedbackRoute, path: '/api/feedback', good: month, thanks: '/forms/received/' },
  ],
  [
    'POST /api/introductions',
    {
      route: introductionsRoute,
      path: '/api/introductions',
      good: hello,
      thanks: '/introductions/received/',
    },
  ],
];

/** What every answer of every function carries. */
function expectHeaders(response: Response): void {
  for (const [name, value] of Object.entries(securityHeaders))
    if (name !== 'Referrer-Policy') expect(response.headers.get(name)).toBe(value);
  expect(response.headers.get('cache-control')).toBe('no-store');
}

async function expectProblem(response: Response, status: number, fields: string[] = []): Promise<void> {
  expect(response.status).toBe(status);
  expectHeaders(response);
  const text = await response.text();
  expect(text).not.toMatch(/node_modules|\bat \S+ \(|Error:/);
  if (!response.headers.get('content-type')?.startsWith('application/json')) return;
  const body = JSON.parse(text);
  expect(body.error).toMatch(/\S/);
  expect(Object.keys(body.fields)).toEqual(fields);
}

describe.each(endpoints)('%s', (_, { route, path, good, thanks }) => {
  test('takes JSON with 202', async () => {
    const response = await desk.ask(route, jsonPost(path, nested(good())));
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ received: true });
    expectHeaders(response);
  });

  test.each([
    ['fr', ''],
    ['en', '/en'],
  ])('takes a form in %s and leads to the page that says thanks', async (locale, prefix) => {
    const response = await desk.ask(route, formPost(path, { ...good(), locale }));
    expect([response.status, response.headers.get('location')]).toEqual([303, prefix + thanks]);
    expectHeaders(response);
  });

  test('answers in the way it was asked, whatever else is accepted', async () => {
    const form = await desk.ask(route, formPost(path, good(), { accept: '*/*' }));
    const json = await desk.ask(route, jsonPost(path, nested(good()), { accept: 'text/html' }));
    expect([form.status, json.status]).toEqual([303, 202]);
  });

  test('answers a filled honeypot like success and stores nothing', async () => {
    const count = async () =>
      (
        await desk
          .database()
          .query<{ n: string }>(
            'select (select count(*) from rsvps) + (select count(*) from feedback) + (select count(*) from introductions) + (select count(*) from outbox) as n',
          )
      )[0]?.n;
    const before = await count();
    const trapped = { ...good(), leave_empty: 'x' };
    const form = await desk.ask(route, formPost(path, trapped));
    const json = await desk.ask(route, jsonPost(path, nested(trapped)));
    expect([form.status, form.headers.get('location'), json.status]).toEqual([303, thanks, 202]);
    expect(await json.json()).toEqual({ received: true });
    expect(await count()).toBe(before);
  });

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    'refuses %s with 405 and Allow',
    async (method) => {
      const response = await desk.ask(route, get(path, {}, method));
      expect(response.headers.get('allow')).toBe('POST');
      if (method === 'HEAD') expect(response.body).toBeNull();
      await expectProblem(response, 405);
    },
  );

  test.each([
    [400, 'broken JSON', 'application/json', '{'],
    [400, 'a list', 'application/json', '[1]'],
    [400, 'a broken escape', 'application/x-www-form-urlencoded', 'name=%E0%A4'],
    [413, 'too much', 'application/x-www-form-urlencoded', `name=${'a'.repeat(33_000)}`],
    [413, 'too much JSON', 'application/json', JSON.stringify({ name: 'a'.repeat(33_000) })],
    [415, 'a form with files', 'multipart/form-data; boundary=x', 'x'],
    [415, 'plain text', 'text/plain', 'x'],
  ])('%i for %s', async (status, _what, type, body) => {
    const request = (accept: string) =>
      new Request(site + path, { method: 'POST', body, headers: { 'content-type': type, accept } });
    await expectProblem(await desk.ask(route, request('application/json')), status);
    await expectProblem(await desk.ask(route, request('text/html')), status);
  });

  test('415 without any type', async () => {
    await expectProblem(await desk.ask(route, new Request(site + path, { method: 'POST' })), 415);
  });

  test('422 for a key that is there twice', async () => {
    for (const name of ['locale', 'leave_empty', 'something-else', ...Object.keys(good())]) {
      // These are asked for as lists: several dates in one go, several boxes of one question.
      if (name === 'date' || name === 'answers.food') continue;
      const twice = { ...good(), [name]: ['', ''] };
      await expectProblem(await desk.ask(route, formPost(path, twice)), 422);
    }
    await expectProblem(await desk.ask(route, jsonPost(path, { ...nested(good()), locale: ['fr'] })), 422, [
      'locale',
    ]);
  });

  test('429 with Retry-After when one visitor posts without end', async () => {
    const [ip, keys] = [`2001:db8::${Math.random()}`, desk.dependencies];
    const post = () => desk.ask(route, jsonPost(path, nested(good())), ip);
    await post();
    await keys.database().query("update limits set count = 300 where key like 'visitor:%'");
    const everybodys = () => keys.database().query("select count from limits where key = 'all'");
    const before = await everybodys();
    const response = await post();
    expect(await everybodys(), 'what is refused takes nothing from others').toEqual(before);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    await expectProblem(response, 429);
    await keys.database().query('delete from limits');
  });

  test('429 when everybody together posts without end, wherever the next one comes from', async () => {
    const post = () => desk.ask(route, jsonPost(path, nested(good())), `2001:db8::${Math.random()}`);
    expect((await post()).status).toBe(202);
    await desk.database().query("update limits set count = 2000 where key = 'all'");
    await expectProblem(await post(), 429);
    await desk.database().query('delete from limits');
  });
});

test('429 for a mailbox that many visitors together write to, however its address is typed', async () => {
  const email = someone();
  const post = (to: string, days: number) =>
    desk.ask(
      rsvpRoute,
      jsonPost('/api/rsvp', { ...nested(yes()), email: to, date: inDays(days) }),
      `2001:db8::${Math.random()}`,
    );
  expect((await post(email, 42)).status).toBe(202);
  await desk.database().query("update limits set count = 20 where key like 'mailbox:%'");
  await expectProblem(await post(` ${email.toUpperCase()} `, 49), 429);
  expect((await post(someone(), 49)).status, 'others are not stopped by it').toBe(202);
  await desk.database().query('delete from limits');
});

describe('404', () => {
  test.each([
    ['no such event', rsvpRoute, '/api/rsvp', () => ({ ...yes(), event: 'nothing' })],
    ['no such date', rsvpRoute, '/api/rsvp', () => ({ ...yes(), date: inDays(8) })],
    ['no such day in any calendar', rsvpRoute, '/api/rsvp', () => ({ ...yes(), date: '2026-02-30' })],
    ['a date beyond the horizon', rsvpRoute, '/api/rsvp', () => ({ ...yes(), date: inDays(7 * 60) })],
    ['no such form', feedbackRoute, '/api/feedback', () => ({ ...month(), form: 'nothing' })],
    ['no such person', introductionsRoute, '/api/introductions', () => ({ ...hello(), to: 'nobody' })],
    [
      'a person who was never asked',
      introductionsRoute,
      '/api/introductions',
      () => ({ ...hello(), to: 'max' }),
    ],
    [
      'a name that all objects have',
      introductionsRoute,
      '/api/introductions',
      () => ({ ...hello(), to: 'constructor' }),
    ],
  ] as const)('%s', async (_, route, path, values) => {
    await expectProblem(await desk.ask(route, jsonPost(path, nested(values()))), 404);
    await expectProblem(await desk.ask(route, formPost(path, values())), 404);
  });
});

describe('409', () => {
  test.each([
    ['past', 'gone', -5],
    ['cancelled', 'lunch', 14],
    ['closed', 'shut', 5],
    ['not open yet', 'early', 20],
  ])('a date that is %s', async (_, event, days) => {
    const values = { ...yes(), event, date: inDays(days), 'answers.food': '', name: 'Zoé <i>' };
    const { 'answers.food': _food, ...others } = values;
    await expectProblem(await desk.ask(rsvpRoute, jsonPost('/api/rsvp', others)), 409);
    const page = await desk.ask(rsvpRoute, formPost('/api/rsvp', others));
    expect(await page.clone().text()).toContain('Zoé &lt;i&gt;');
    await expectProblem(page, 409);
  });

  test('offers the next dates in place of one that cannot be had', async () => {
    const values = { ...yes(), date: inDays(14) };
    const page = await (await desk.ask(rsvpRoute, formPost('/api/rsvp', values))).text();
    expect(page).toContain(`name="date" value="${inDays(7)}"`);
    expect(page).not.toContain(`name="date" value="${inDays(14)}"`);
    expect(page).toContain('Cette date est annulée.');
  });

  test('full without a waitlist, the same whether the address is known or not', async () => {
    const first = { event: 'talk', date: inDays(10), name: 'Léa', email: someone() };
    expect((await desk.ask(rsvpRoute, jsonPost('/api/rsvp', first))).status).toBe(202);
    const again = await desk.ask(rsvpRoute, jsonPost('/api/rsvp', { ...first, name: 'Autre' }));
    const other = await desk.ask(rsvpRoute, jsonPost('/api/rsvp', { ...first, email: someone() }));
    expect(await again.json()).toEqual(await other.clone().json());
    await expectProblem(other, 409);
    const page = await desk.ask(
      rsvpRoute,
      formPost('/api/rsvp', { ...first, email: someone(), locale: 'en' }),
    );
    expect(await page.text()).toContain('there is no waitlist');
  });
});

describe('422', () => {
  test.each([
    ['rsvp', { name: '' }, ['name']],
    ['rsvp', { name: '\u0000\u0007' }, ['name']],
    ['rsvp', { email: 'nobody' }, ['email']],
    ['rsvp', { email: 'a@b.fr, c@d.fr' }, ['email']],
    ['rsvp', { email: 'a@b.fr\nBcc: c@d.fr' }, ['email']],
    ['rsvp', { guests: '2' }, ['guests']],
    ['rsvp', { guests: '-1' }, ['guests']],
    ['rsvp', { slot: 'yes' }, ['slot']],
    ['rsvp', { date: 'friday' }, ['date']],
    ['rsvp', { locale: 'xx' }, ['locale']],
    ['rsvp', { 'answers.food': 'caviar' }, ['answers.food']],
    ['rsvp', { 'answers.other': 'x' }, ['answers.other']],
    ['rsvp', { event: '' }, ['event']],
    ['feedback', { 'answers.mood': '' }, ['answers.mood']],
    ['feedback', { 'answers.mood': '6' }, ['answers.mood']],
    ['feedback', { email: 'nobody' }, ['email']],
    ['feedback', { 'answers.why': 'a'.repeat(3001) }, ['answers.why']],
    ['introductions', { message: ' ' }, ['message']],
    ['introductions', { message: 'a'.repeat(3001) }, ['message']],
    ['introductions', { email: '' }, ['email']],
    ['introductions', { to: '' }, ['to']],
  ])('%s with %j', async (name, wrong: Record<string, string>, fields) => {
    const [, endpoint] = endpoints.find(([title]) => title.endsWith(name)) ?? expect.fail();
    const { route, path, good } = endpoint;
    const values = { ...good(), ...wrong };
    await expectProblem(await desk.ask(route, jsonPost(path, nested(values))), 422, fields);
    await expectProblem(await desk.ask(route, formPost(path, values)), 422);
  });

  test.each([
    ['fr', 'Écris une seule adresse e-mail'],
    ['en', 'Write one e-mail address'],
  ])('the page in %s keeps what was typed and says what to do', async (locale, words) => {
    const note = '<textarea>"\'';
    const values = { ...yes(), email: 'nobody', note, guests: '1', locale };
    const response = await desk.ask(rsvpRoute, formPost('/api/rsvp', values));
    const page = await response.text();
    expect(response.headers.get('content-language')).toBe(locale);
    expect(page).toContain(words);
    expect(page).toContain(locale === 'fr' ? 'Le Déjeuner · ' : 'The Lunch · ');
    expect(page).toContain('value="nobody"');
    expect(page).toContain('&lt;textarea&gt;&quot;&#39;</textarea>');
    expect(page).toMatch(/value="végane" checked/);
    expect(page).toContain('<option value="1" selected>');
    expect(page).toContain(`name="date" value="${inDays(7)}"`);
  });

  test('dates that were not chosen are offered', async () => {
    const { date: _, ...values } = yes();
    const page = await (await desk.ask(rsvpRoute, formPost('/api/rsvp', values))).text();
    expect(page).toMatch(new RegExp(`type="checkbox"[^>]*name="date" value="${inDays(7)}"`));
    expect(page).not.toContain(`value="${inDays(14)}"`);
  });
});

describe('GET /api/events/{event}/{date}', () => {
  const counts = async (path: string) => desk.ask(countsRoute, get(`/api/events/${path}`));

  test('counts people, never names', async () => {
    const date = inDays(21);
    for (const guests of [1, 1])
      await desk.ask(rsvpRoute, jsonPost('/api/rsvp', { ...nested(yes()), date, guests, email: someone() }));
    const response = await counts(`lunch/${date}`);
    expect(await response.json()).toEqual({
      ...{
        event: 'lunch',
        date,
        status: 'scheduled',
        capacity: 3,
        taken: 2,
        left: 1,
        waiting: 2,
        open: true,
      },
    });
    expect(response.headers.get('netlify-cdn-cache-control')).toMatch(/^public, durable, s-maxage=\d+$/);
    expect(response.headers.get('netlify-cache-tag')).toBe(`rsvp-lunch-${date}`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(desk.purged).toContain(`rsvp-lunch-${date}`);
  });

  test('has null for a limit that is not there, and says what is cancelled or past', async () => {
    expect(await (await counts(`dinner/${inDays(9)}`)).json()).toMatchObject({ capacity: null, left: null });
    const cancelled = await (await counts(`lunch/${inDays(14)}`)).json();
    expect(cancelled).toMatchObject({ status: 'cancelled', reason: 'Jour férié.', open: false });
    expect(await (await counts(`gone/${inDays(-5)}`)).json()).toMatchObject({ open: false });
  });

  test.each(['lunch/nothing', 'nothing/2026-11-27', 'lunch/2026-02-30', 'lunch/%00'])(
    '404 for %s',
    async (path) => {
      const response = await desk.ask(countsRoute, get(`/api/events/${path}`, { accept: '*/*' }));
      await expectProblem(response, 404);
    },
  );

  test('405 for a post; HEAD is GET without its body', async () => {
    const post = await desk.ask(countsRoute, jsonPost(`/api/events/lunch/${inDays(7)}`, {}));
    expect(post.headers.get('allow')).toBe('GET, HEAD');
    await expectProblem(post, 405);
    const head = await desk.ask(countsRoute, get(`/api/events/lunch/${inDays(7)}`, {}, 'HEAD'));
    expect([head.status, head.body]).toEqual([200, null]);
  });
});

test('/rsvp/{token} knows GET, HEAD and POST alone', async () => {
  const response = await desk.ask(myRsvpRoute, get('/rsvp/x', {}, 'DELETE'));
  expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
  await expectProblem(response, 405);
});
