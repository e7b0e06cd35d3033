import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '../../src/content/schemas/event.ts';
import { countsRoute } from '../../src/http/counts.ts';
import { myRsvpRoute } from '../../src/http/my-rsvp.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { deployRun } from '../../src/http/scheduled.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { openDatabase } from '../../src/store/database.ts';
import { type Inbox, type ReceivedMail, startInbox } from '../support/inbox.ts';
import { emptyTables } from '../support/store.ts';
import { type Desk, formPost, get, jsonPost, openDesk } from './desk.ts';
import { dateAfter } from './floor.ts';

let desk: Desk;
let inbox: Inbox;
let events: Desk['floor']['events'];
let real: Desk['dependencies'];
beforeAll(async () => {
  inbox = await startInbox();
  desk = await openDesk(openMailer({ smtpUrl: inbox.smtpUrl, from: 'La Ruche <bonjour@ruche.example>' }));
  events = [...desk.floor.events];
  real = { ...desk.dependencies };
});
beforeEach(async () => {
  await emptyTables(desk.database());
  await inbox.empty();
});
afterEach(() => {
  desk.floor.events = [...events];
  Object.assign(desk.dependencies, real);
  Object.assign(desk, { now: new Date(), log: [], purged: [] });
});
afterAll(async () => {
  await desk.close();
  await inbox.close();
});

const started = new Date();
const date = dateAfter(started, 7);
const deploy = (context?: string): Promise<Response> =>
  deployRun(() => desk.dependencies)(new Request('https://ruche.example/'), { deploy: { context } });

/** Publishes another content for an event; without fields: without the event. */
function publish(id: string, some?: Partial<Event>): void {
  desk.floor.events = events.flatMap((entry) => {
    if (entry.id !== id) return entry;
    return some ? { ...entry, data: { ...entry.data, ...some } } : [];
  });
}

async function say(name: string, more: object = {}): Promise<void> {
  const body = { event: 'lunch', date, name, email: `${name}@exemple.fr`, ...more };
  expect((await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body))).status).toBe(202);
}
async function received(): Promise<ReceivedMail[]> {
  const mails = await inbox.messages();
  await inbox.empty();
  return mails.sort((a, b) => (a.recipients.join() < b.recipients.join() ? -1 : 1));
}
const to = (mails: ReceivedMail[]): (string | undefined)[] =>
  mails.map(({ recipients }) => recipients[0]?.split('@')[0]);
const property = (mail: ReceivedMail | undefined, name: string): string | undefined =>
  new RegExp(`^${name}[:;](.*)$`, 'm').exec(mail?.attachments[0]?.content.replaceAll('\r', '') ?? '')?.[1];
const told = async (): Promise<unknown> =>
  (await desk.database().query<{ told: unknown }>('select told from occurrences'))[0]?.told;

const off = { exceptions: [{ date, cancelled: true as const, reason: 'Grève.' }] };
const later = { exceptions: [{ date, start: `${date}T14:00` }] };

describe('after a deploy', () => {
  test('that changes nothing, nobody is told anything', async () => {
    await say('ada');
    await received();
    for (let n = 0; n < 2; n++) expect((await deploy()).status).toBe(204);
    expect(await received()).toEqual([]);
    expect(desk.log).toEqual([]);
  });

  test('on the day before, what was told stays as it is: nothing is written twice', async () => {
    await say('ada');
    const kept = () => desk.database().query('select xmin, told from occurrences');
    const before = await kept();
    desk.now = new Date(`${dateAfter(started, 6)}T12:00:00Z`);
    for (let n = 0; n < 2; n++) await deploy();
    expect(await kept()).toEqual(before);
    expect(to(await received())).toEqual(['ada', 'ada']);
  });

  test('that cancels a date, all are told once, with a CANCEL of the same UID and a higher SEQUENCE', async () => {
    for (const name of ['ada', 'bea', 'cyd']) await say(name);
    await say('dan', { guests: 1 });
    const [first] = await received();
    publish('lunch', off);
    desk.purged.length = 0;
    await Promise.all([deploy(), deploy(), deploy()]);
    await deploy();
    const mails = await received();
    expect(to(mails)).toEqual(['ada', 'bea', 'cyd', 'dan']);
    expect(mails.map((mail) => property(mail, 'METHOD'))).toEqual(Array(4).fill('CANCEL'));
    expect(property(mails[0], 'UID')).toBe(property(first, 'UID'));
    expect([property(first, 'SEQUENCE'), property(mails[0], 'SEQUENCE')]).toEqual(['0', '1']);
    expect(mails[0]?.text).toContain('Grève.');
    expect(desk.purged).toEqual([`rsvp-lunch-${date}`]);
    // Back on: the same invitation, higher again.
    publish('lunch', {});
    await deploy();
    const [back] = await received();
    expect([property(back, 'METHOD'), property(back, 'SEQUENCE')]).toEqual(['REQUEST', '2']);
  });

  test('that moves a date, the mail shows both times, and the calendar the new one', async () => {
    await say('ada', { locale: 'en' });
    await received();
    publish('lunch', later);
    await deploy();
    const [mail] = await received();
    expect(property(mail, 'DTSTART;TZID=Europe/Paris')).toContain(`${date.replaceAll('-', '')}T140000`);
    expect(mail?.text).toMatch(/13:00|1 pm/);
    expect(await told()).toMatchObject({ status: 'moved', localStart: `${date}T14:00` });
  });

  test('that drops the event, those who said yes to a date to come are told that it is off', async () => {
    await say('ada');
    const [first] = await received();
    publish('lunch');
    await deploy();
    await deploy();
    const mails = await received();
    expect(to(mails)).toEqual(['ada']);
    expect(mails[0]?.subject).toContain('Le Déjeuner');
    expect([property(mails[0], 'METHOD'), property(mails[0], 'UID')]).toEqual([
      'CANCEL',
      property(first, 'UID'),
    ]);
    desk.now = new Date(`${dateAfter(started, 8)}T10:00:00Z`);
    publish('lunch', later);
    await deploy();
    expect(await received()).toEqual([]);
  });

  test('that adds seats, those who wait move up; that takes seats away, the contact is told once', async () => {
    for (const name of ['ada', 'bea', 'cyd', 'dan']) await say(name);
    await received();
    publish('lunch', { capacity: 4 });
    await deploy();
    expect(to(await received())).toEqual(['dan']);
    publish('lunch', { capacity: 2 });
    await deploy();
    await deploy();
    expect(to(await received())).toEqual(['bonjour']);
    const rows = await desk.database().query("select 1 from rsvps where status = 'confirmed'");
    expect(rows).toHaveLength(4);
  });

  test('whoever says yes in the middle of it misses nothing, and nobody hears twice', async () => {
    for (const name of ['ada', 'bea']) await say(name);
    await received();
    publish('lunch', { ...later, capacity: 50 });
    await Promise.all([deploy(), say('cyd'), deploy(), say('dan'), deploy()]);
    const mails = await received();
    const moved = mails.filter((mail) => Number(property(mail, 'SEQUENCE')) > 0);
    expect(new Set(to(moved)).size).toBe(moved.length);
    expect(to(moved)).toEqual(expect.arrayContaining(['ada', 'bea']));
    for (const mail of mails) expect(property(mail, 'DTSTART;TZID=Europe/Paris')).toContain('T140000');
  });

  test('a date that cannot be decided stops no other', async () => {
    await say('ada');
    await say('bea', { event: 'talk', date: dateAfter(started, 10) });
    await received();
    publish('lunch', { recurrence: 'FREQ=NEVER' });
    const talk = desk.floor.events.find(({ id }) => id === 'talk') ?? expect.fail('no talk');
    talk.data = { ...talk.data, place: { name: 'Le toit' } };
    expect((await deploy()).status).toBe(204);
    expect(to(await received())).toEqual(['bea']);
    expect(desk.log).toHaveLength(1);
  });

  test('of a copy that is there to be looked at, the database is not even opened', async () => {
    desk.dependencies.database = () => expect.fail('the database was asked for');
    for (const context of ['deploy-preview', 'branch-deploy'])
      expect((await deploy(context)).status).toBe(204);
  });

  test('without a database it says so in one line', async () => {
    const nowhere = 'postgres://nobody:hidden-password@127.0.0.1:1/nothing';
    desk.dependencies.database = () => openDatabase({ url: nowhere, own: true });
    expect((await deploy()).status).toBe(503);
    expect(desk.log).toHaveLength(1);
    expect(desk.log.join()).not.toContain('hidden-password');
  });
});

describe('a date that a host has cancelled in a hurry', () => {
  async function cancelled(): Promise<void> {
    await say('ada');
    await desk
      .database()
      .query("update occurrences set cancelled_at = now(), cancel_reason = 'Four mort.' where date = $1", [
        date,
      ]);
    await received();
  }

  test('takes no RSVPs and says so in its counts, before any deploy', async () => {
    await cancelled();
    const body = { event: 'lunch', date, name: 'Bea', email: 'bea@exemple.fr' };
    expect((await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body))).status).toBe(409);
    const both = { ...body, date: [dateAfter(started, 21), date] };
    expect((await desk.ask(rsvpRoute, jsonPost('/api/rsvp', both))).status).toBe(409);
    expect(await desk.database().query("select 1 from rsvps where name = 'Bea'")).toEqual([]);
    const page = await (await desk.ask(rsvpRoute, formPost('/api/rsvp', body))).text();
    expect(page).toContain(`value="${dateAfter(started, 21)}"`);
    expect(page).not.toContain(`value="${date}"`);
    expect(page).toContain('Cette date est annulée. Four mort.');
    const counts = await desk.ask(countsRoute, get(`/api/events/lunch/${date}`));
    expect(await counts.json()).toMatchObject({ status: 'cancelled', open: false, taken: 1 });
    expect(await received()).toEqual([]);
  });

  test('shows so behind the links of those who said yes, with the reason, and changes no more', async () => {
    await cancelled();
    const link = await desk.linkFor('ada@exemple.fr');
    expect(await (await desk.ask(myRsvpRoute, get(link))).text()).toContain('Four mort.');
    for (const action of ['cancel', 'update']) {
      expect((await desk.ask(myRsvpRoute, formPost(link, { action, date }))).status).toBe(409);
    }
  });

  test('is off for whoever was just about to change something', async () => {
    await say('ada');
    await say('bea');
    const links = await Promise.all(['ada', 'bea'].map((name) => desk.linkFor(`${name}@exemple.fr`)));
    const host = await desk.database().pool.connect();
    await host.query('begin');
    await host.query('update occurrences set cancelled_at = now()');
    // They have read that it is on, and wait for the host’s lock.
    const answers = links.map((link, n) =>
      desk.ask(myRsvpRoute, formPost(link, { action: n ? 'cancel' : 'update', date, note: 'Tard' })),
    );
    const waiting =
      "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%take_dates%'";
    while ((await desk.database().query(waiting)).length < 2);
    await host.query('commit');
    host.release();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([409, 409]);
    const rows = await desk
      .database()
      .query("select 1 from rsvps where status = 'confirmed' and note is null");
    expect(rows).toHaveLength(2);
  });
});
