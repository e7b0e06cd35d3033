import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { myRsvpRoute } from '../../src/http/my-rsvp.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { signToken } from '../../src/rsvp/token.ts';
import { type Inbox, startInbox } from '../support/inbox.ts';
import { type Desk, formPost, get, jsonPost, openDesk, site } from './desk.ts';
import { dateAfter } from './floor.ts';

let inbox: Inbox;
let desk: Desk;
beforeAll(async () => {
  inbox = await startInbox();
  desk = await openDesk(openMailer({ smtpUrl: inbox.smtpUrl, from: 'La Ruche <bonjour@ruche.example>' }));
});
afterAll(async () => {
  await desk.close();
  await inbox.close();
});

const started = new Date();
const hour = 60 * 60 * 1000;
const day = 24 * hour;
const inDays = (days: number): string => dateAfter(started, days);
const next = inDays(7);
const later = inDays(21);

beforeEach(async () => {
  desk.now = new Date();
  await desk.database().query('delete from rsvps');
  await inbox.empty();
});

interface Stored {
  status: string;
  guests: number;
  note: string | null;
  answers: object;
}

/** Says yes and gives the path of the link. */
async function yes(more: Record<string, unknown> = {}): Promise<{ email: string; link: string }> {
  const email = `${randomUUID()}@exemple.fr`;
  const body = { event: 'lunch', date: next, name: 'Léa', email, note: 'avant', ...more };
  expect((await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body))).status).toBe(202);
  return { email, link: await desk.linkFor(email) };
}

const stored = (email: string): Promise<Stored[]> =>
  desk
    .database()
    .query<Stored>('select status, guests, note, answers from rsvps where email = $1 order by date', [email]);
const statuses = async (email: string): Promise<string[]> =>
  (await stored(email)).map(({ status }) => status);

const post = (link: string, values: Record<string, string | string[]>): Promise<Response> =>
  desk.ask(myRsvpRoute, formPost(link, values));
const read = (link: string, headers = {}): Promise<Response> => desk.ask(myRsvpRoute, get(link, headers));

describe('the link', () => {
  test('is in the mail, and leads to a page that shows every date and keeps its address secret', async () => {
    const { email } = await yes({ date: [next, later], locale: 'en' });
    const [mail] = await inbox.messages();
    expect(mail?.recipients).toEqual([email]);
    const link = /https:\/\/ruche\.example(\/rsvp\/[\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    const response = await read(link, { 'accept-language': 'fr' });
    expect(response.status).toBe(200);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-language')).toBe('en');
    const page = await response.text();
    expect(page).toContain('The Lunch');
    expect(page.match(/class="ticket"/g)).toHaveLength(2);
    expect(page).not.toContain(email);
    expect(link).not.toContain(email);
  });

  test('may be opened by any scanner, as often as it likes: nothing changes', async () => {
    const { email, link } = await yes({ event: 'dinner', date: inDays(9), answers: { dish: 'soupe' } });
    const before = await stored(email);
    expect(before).toMatchObject([{ status: 'unverified' }]);
    await inbox.empty();
    for (const method of ['GET', 'HEAD', 'GET']) {
      for (const query of ['', '?action=cancel', '?action=confirm'])
        expect((await desk.ask(myRsvpRoute, get(link + query, {}, method))).status).toBe(200);
    }
    expect(await stored(email)).toEqual(before);
    expect(await inbox.messages()).toEqual([]);
  });

  test('is 404 when it is not ours, in whatever way it is not', async () => {
    const { link } = await yes();
    const last = link.at(-1) === 'A' ? 'B' : 'A';
    for (const path of [
      `${link.slice(0, -1)}${last}`,
      `${link}A`,
      '/rsvp/x',
      `/rsvp/${'A'.repeat(56)}`,
      '/rsvp/%00',
    ])
      expect((await read(path)).status).toBe(404);
  });

  test('is for the event that it was made for; one that does not name it still leads there', async () => {
    const { email } = await yes();
    const [row] = await desk
      .database()
      .query<{ id: string }>('select group_id as id from rsvps where email = $1', [email]);
    const to = (about?: string): string => {
      const expires = new Date(started.getTime() + day);
      const token = { purpose: 'rsvp', id: row?.id ?? '', expires, about };
      return `/rsvp/${signToken(token, desk.dependencies.secrets())}`;
    };
    expect((await read(to('lunch'))).status).toBe(200);
    expect((await read(to())).status).toBe(200);
    expect((await read(to('dinner'))).status).toBe(404);
    expect((await post(to('dinner'), { action: 'cancel' })).status).toBe(404);
    expect(await statuses(email)).toEqual(['confirmed']);
  });

  test('is 410 once its time is over, and once what it showed was purged', async () => {
    const { email, link } = await yes();
    desk.now = new Date(started.getTime() + (7 + 29) * day);
    expect((await read(link)).status).toBe(200);
    desk.now = new Date(started.getTime() + (7 + 31) * day);
    expect((await read(link)).status).toBe(410);
    expect((await post(link, { action: 'cancel' })).status).toBe(410);
    desk.now = new Date(started.getTime() + 500 * day);
    expect((await read(link)).status).toBe(410);
    desk.now = new Date();
    await desk.database().query('delete from rsvps where email = $1', [email]);
    expect((await read(link)).status).toBe(410);
  });
});

describe('cancelling', () => {
  test('one date leaves the others, all of them goes in one', async () => {
    const { email, link } = await yes({ date: [next, later] });
    const response = await post(link, { action: 'cancel', date: later });
    const back = response.headers.get('location') ?? '';
    expect([response.status, back]).toEqual([303, `${link}?saved`]);
    expect(await (await read(back)).text()).toContain('role="status">C’est enregistré.');
    expect(await (await read(link)).text()).not.toContain('role="status"');
    expect(await statuses(email)).toEqual(['confirmed', 'cancelled']);
    expect(desk.purged).toContain(`rsvp-lunch-${later}`);
    await post(link, { action: 'cancel' });
    expect(await statuses(email)).toEqual(['cancelled', 'cancelled']);
  });

  test('again is harmless: the same answer, and no second mail', async () => {
    const { link } = await yes();
    await inbox.empty();
    const answers = [];
    for (let times = 0; times < 3; times++) answers.push((await post(link, { action: 'cancel' })).status);
    expect(answers).toEqual([303, 303, 303]);
    expect(await inbox.messages()).toHaveLength(1);
  });

  test('gives the seat to whoever waits first, and tells them', async () => {
    const first = await yes({ guests: 1 });
    await yes();
    const waiting = await yes();
    expect(await statuses(waiting.email)).toEqual(['waitlisted']);
    await inbox.empty();
    await post(first.link, { action: 'cancel' });
    expect(await statuses(waiting.email)).toEqual(['confirmed']);
    expect((await inbox.messages()).flatMap(({ recipients }) => recipients).sort()).toEqual(
      [first.email, waiting.email].sort(),
    );
  });

  test('is too late once the date has begun', async () => {
    const { email, link } = await yes();
    desk.now = new Date(started.getTime() + 8 * day);
    expect((await post(link, { action: 'cancel' })).status).toBe(409);
    expect(await statuses(email)).toEqual(['confirmed']);
  });
});

describe('changing', () => {
  test('by a form changes all that the form shows', async () => {
    const { email, link } = await yes({ answers: { food: ['végane'] } });
    const response = await post(link, { action: 'update', date: next, guests: '1', note: '' });
    expect(response.status).toBe(303);
    expect(await stored(email)).toEqual([{ status: 'confirmed', guests: 1, note: null, answers: {} }]);
  });

  test('by JSON changes what it names, and answers with the RSVP, without the address', async () => {
    const { email, link } = await yes({ answers: { food: ['végane'] } });
    const response = await desk.ask(myRsvpRoute, jsonPost(link, { action: 'update', guests: 1 }));
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).not.toContain(email);
    expect(JSON.parse(text)).toMatchObject({
      event: 'lunch',
      rsvps: [{ date: next, status: 'confirmed', guests: 1, note: 'avant', answers: { food: ['végane'] } }],
    });
  });

  test('keeps everything when there is no room for more, and says so', async () => {
    const { email, link } = await yes();
    await yes({ guests: 1 });
    const response = await post(link, { action: 'update', date: next, guests: '1', note: 'après <b>' });
    const page = await response.text();
    expect(response.status).toBe(409);
    expect(page).toContain('plus assez de place');
    expect(page).toContain('après &lt;b&gt;</textarea>');
    expect(await stored(email)).toMatchObject([{ guests: 0, note: 'avant' }]);
  });

  test('keeps what was typed when a field is wrong', async () => {
    const { link } = await yes({ locale: 'en' });
    const response = await post(link, { action: 'update', date: next, guests: '9', note: 'typed' });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('That is too many: one person at most.');
    expect(page).toMatch(/<details class="ticket-change" open>/);
    expect(page).toContain('typed</textarea>');
  });

  test('is closed with the date, while leaving is possible until it begins', async () => {
    const { email, link } = await yes();
    const json = await (await read(link, { accept: 'application/json' })).json();
    desk.now = new Date(Date.parse(json.rsvps[0].start) - hour);
    expect((await post(link, { action: 'update', date: next, guests: '1' })).status).toBe(409);
    expect(await stored(email)).toMatchObject([{ status: 'confirmed', guests: 0 }]);
    expect((await post(link, { action: 'cancel' })).status).toBe(303);
    expect(await statuses(email)).toEqual(['cancelled']);
  });
});

test('confirming is what gives the seat, once', async () => {
  const { email, link } = await yes({ event: 'dinner', date: inDays(9), answers: { dish: 'soupe' } });
  await inbox.empty();
  expect((await post(link, { action: 'confirm' })).status).toBe(303);
  expect((await post(link, { action: 'confirm' })).status).toBe(303);
  expect(await statuses(email)).toEqual(['confirmed']);
  expect(await inbox.messages()).toHaveLength(1);
});

test.each([
  [{ action: 'explode' }, ['action']],
  [{}, ['action']],
  [{ action: 'cancel', date: '2020-01-01' }, ['date']],
  [{ action: 'update', guests: ['1', '2'] }, ['guests']],
])('422 for %j', async (body, fields) => {
  const { email, link } = await yes();
  const response = await desk.ask(myRsvpRoute, jsonPost(link, body));
  expect(response.status).toBe(422);
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(Object.keys((await response.json()).fields)).toEqual(fields);
  expect(await statuses(email)).toEqual(['confirmed']);
});

test('one link never touches another’s RSVP on the same date', async () => {
  const mine = await yes();
  const other = await yes();
  await post(mine.link, { action: 'cancel', date: next });
  expect(await statuses(other.email)).toEqual(['confirmed']);
});

test('the page asks nobody where the visitor comes from', async () => {
  const { link } = await yes();
  const request = formPost(link, { action: 'cancel' }, { origin: 'null', 'sec-fetch-site': 'cross-site' });
  expect((await desk.ask(myRsvpRoute, request)).status).toBe(303);
  expect(new URL(request.url).origin).toBe(site);
});
