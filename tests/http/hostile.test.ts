import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { feedbackRoute } from '../../src/http/feedback.ts';
import { introductionsRoute } from '../../src/http/introductions.ts';
import { myRsvpRoute } from '../../src/http/my-rsvp.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { type Inbox, type ReceivedMail, startInbox } from '../support/inbox.ts';
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
beforeEach(async () => {
  await desk.database().query('delete from rsvps');
  await inbox.empty();
});

const date = dateAfter(new Date(), 7);
const someone = (): string => `${randomUUID()}@exemple.fr`;

const count = async (table: 'rsvps' | 'feedback' | 'introductions'): Promise<number> =>
  Number((await desk.database().query<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n);

test.each([
  [
    'an RSVP',
    rsvpRoute,
    '/api/rsvp',
    () => ({ event: 'lunch', date, name: 'Léa', email: someone() }),
    'rsvps',
  ],
  ['feedback', feedbackRoute, '/api/feedback', () => ({ form: 'month', answers: { mood: '5' } }), 'feedback'],
  [
    'an introduction',
    introductionsRoute,
    '/api/introductions',
    () => ({ to: 'lea', name: 'Zoé', email: someone(), message: 'Bonjour' }),
    'introductions',
  ],
] as const)(
  '%s that is posted ten times at once is there once, with one mail',
  async (_, route, path, make, table) => {
    const before = await count(table);
    const body = make();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => desk.ask(route, jsonPost(path, body))),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(202));
    expect((await count(table)) - before).toBe(1);
    expect(await inbox.messages()).toHaveLength(1);
  },
);

test('many who want few seats get exactly those, and the others wait', async () => {
  const posts = Array.from({ length: 12 }, () =>
    desk.ask(rsvpRoute, jsonPost('/api/rsvp', { event: 'lunch', date, name: 'Léa', email: someone() })),
  );
  for (const { status } of await Promise.all(posts)) expect(status).toBe(202);
  const rows = await desk
    .database()
    .query<{ status: string; n: string }>(
      'select status, count(*) as n from rsvps group by status order by status',
    );
  expect(rows).toEqual([
    { status: 'confirmed', n: '3' },
    { status: 'waitlisted', n: '9' },
  ]);
});

test('an address that is known gets the same answer, and its RSVP stays as it was', async () => {
  const body = { event: 'lunch', date, name: 'Léa', email: someone(), note: 'la mienne' };
  const first = await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body));
  const stranger = await desk.ask(
    rsvpRoute,
    jsonPost('/api/rsvp', { ...body, name: 'Autre', note: 'x', guests: 1 }),
  );
  expect([stranger.status, await stranger.json()]).toEqual([first.status, await first.json()]);
  expect(await desk.database().query('select name, note, guests from rsvps')).toEqual([
    { name: 'Léa', note: 'la mienne', guests: 0 },
  ]);
});

// Line breaks of every kind, what ends a header or a property, what turns text around, and markup.
const evil =
  'Eve\r\nBcc: x@evil.example\u0085END:VEVENT\u2028ATTENDEE:mailto:y\u0000\u001b[2J\u202e<img src=x onerror=alert(1)>;"';

/** Every line of a message's own headers; a folded line belongs to the one before. */
function headerNames({ raw }: ReceivedMail): string[] {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  return head.split('\r\n').map((line) => (line.split(':')[0] ?? '').toLowerCase());
}

test('what an RSVP types reaches no header, no calendar, no page as anything but text', async () => {
  const email = someone();
  const body = { event: 'lunch', date, name: evil.slice(0, 70), email, note: evil, answers: { song: evil } };
  expect((await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body))).status).toBe(202);
  const [mail, ...others] = await inbox.messages();
  if (!mail) throw new Error('no mail came');
  expect(others).toEqual([]);
  expect(mail.recipients).toEqual([email]);
  expect(headerNames(mail)).not.toContain('bcc');
  // A stranger may have typed the address: nothing that they typed is told to it.
  expect(mail.raw + mail.text + mail.html).not.toMatch(/evil|onerror|Eve/);
  const calendar = mail.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
  expect(calendar?.content.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  expect(calendar?.content.match(/^ATTENDEE/gm)).toHaveLength(1);

  const page = await (await desk.ask(myRsvpRoute, get(await desk.linkFor(email)))).text();
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(page).not.toContain('<img');
  expect(page).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
});

test('links in mails lead to the site’s own address, whatever address and headers a request was sent with', async () => {
  const body = JSON.stringify({ event: 'lunch', date, name: 'Léa', email: someone() });
  const headers = {
    'content-type': 'application/json',
    ...{ host: 'evil.example', origin: 'https://evil.example', referer: 'https://evil.example/' },
    ...{
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
      'x-original-host': 'evil.example',
    },
  };
  const request = new Request('https://evil.example/api/rsvp', { method: 'POST', body, headers });
  expect((await desk.ask(rsvpRoute, request)).status).toBe(202);
  const [mail] = await inbox.messages();
  expect(mail?.text).toContain(`${site}/rsvp/`);
  expect(mail?.raw).not.toContain('evil.example');
});

test('what others type to the contact is text there, and answers go to them alone', async () => {
  const email = someone();
  const hello = { to: 'lea', name: evil.slice(0, 70), email, message: evil };
  expect((await desk.ask(introductionsRoute, jsonPost('/api/introductions', hello))).status).toBe(202);
  const feedback = { form: 'month', answers: { mood: '1', why: evil }, name: evil.slice(0, 70), email };
  expect((await desk.ask(feedbackRoute, jsonPost('/api/feedback', feedback))).status).toBe(202);
  const mails = await inbox.messages();
  expect(mails).toHaveLength(2);
  for (const mail of mails) {
    expect(mail.recipients).toEqual(['bonjour@ruche.example']);
    expect(headerNames(mail)).not.toContain('bcc');
    expect(mail.html).not.toContain('<img src=x');
    expect(mail.raw).toMatch(new RegExp(`^Reply-To: .*${email}`, 'm'));
  }
});

test.each([
  ['an empty body', ''],
  ['only separators', '&&&=&=='],
  ['a thousand keys', Array.from({ length: 1000 }, (_, index) => `k${index}=1`).join('&')],
  ['keys of all objects', 'event=__proto__&date=constructor&answers.__proto__=1&toString=2'],
  ['a path for an event', `event=../../etc/passwd&date=${date}`],
  ['SQL for an event', `event='; drop table rsvps; --&date=${date}`],
])('%s never is an error of ours', async (_, body) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
  const request = new Request('https://ruche.example/api/rsvp', { method: 'POST', body, headers });
  const response = await desk.ask(rsvpRoute, request);
  expect([404, 422]).toContain(response.status);
});

test.each([
  [{ event: { id: 'lunch' }, date }],
  [{ event: 'lunch', date: { $gt: '' } }],
  [{ event: 'lunch', date, name: ['Léa'], email: 1 }],
  [{ event: 'lunch', date, name: 'Léa', email: 'a@b.fr', answers: 'x' }],
  [{ event: 'lunch', date, name: 'Léa', email: 'a@b.fr', answers: { food: { a: 1 } } }],
  [{ event: 'lunch', date, name: 'Léa', email: 'a@b.fr', answers: { song: ['x', 'y'] } }],
  [{ event: 'lunch', date, name: 'Léa', email: 'a@b.fr', guests: 1e21 }],
  [{ event: 'lunch', date: Array(500).fill(date), name: 'Léa', email: 'a@b.fr' }],
])('a shape that no form has is 422: %j', async (body) => {
  const response = await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body));
  expect(response.status).toBe(422);
  expect(Object.keys((await response.json()).fields).length).toBeGreaterThan(0);
});

test('thousands of dates are refused without looking each of them up', async () => {
  const dates = Array.from({ length: 2000 }, (_, index) => dateAfter(new Date(), index));
  const values = { event: 'lunch', date: dates, name: 'Léa', email: someone() };
  const response = await desk.ask(rsvpRoute, formPost('/api/rsvp', values));
  expect(response.status).toBe(422);
  expect((await response.text()).match(/name="date"/g)?.length).toBeLessThanOrEqual(12);
});

test('half a character is no reason to fail', async () => {
  const body = `{"event":"lunch","date":"${date}","name":"L\\ud800a","email":"${someone()}","note":"\\udc00"}`;
  const headers = { 'content-type': 'application/json' };
  const request = new Request('https://ruche.example/api/rsvp', { method: 'POST', body, headers });
  expect((await desk.ask(rsvpRoute, request)).status).toBe(202);
});

test('a page that is sent from another site is taken: there is no session to ride on', async () => {
  const values = { event: 'lunch', date, name: 'Léa', email: someone() };
  const headers = { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' };
  expect((await desk.ask(rsvpRoute, formPost('/api/rsvp', values, headers))).status).toBe(303);
});
