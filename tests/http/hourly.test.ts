import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runsShort } from '../../src/http/horizon.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { hourlyRun } from '../../src/http/scheduled.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { type Inbox, startInbox } from '../support/inbox.ts';
import { emptyTables } from '../support/store.ts';
import { type Desk, jsonPost, openDesk } from './desk.ts';
import { dateAfter, floorAt } from './floor.ts';

// A Friday's lunch at 13:00 in Paris, in winter: 12:00 UTC.
const started = new Date('2026-11-20T09:00:00Z');
const date = '2026-11-27';
let desk: Desk;
let inbox: Inbox;
let real: Desk['dependencies'];
beforeAll(async () => {
  inbox = await startInbox();
  const mailer = openMailer({ smtpUrl: inbox.smtpUrl, from: 'La Ruche <bonjour@ruche.example>' });
  const floor = floorAt(started);
  floor.events = floor.events.filter(({ id }) => id === 'lunch');
  desk = await openDesk(mailer, floor);
  real = { ...desk.dependencies };
});
beforeEach(async () => {
  await emptyTables(desk.database());
  await inbox.empty();
  desk.now = started;
});
afterEach(() => {
  Object.assign(desk.dependencies, real);
  Object.assign(desk, { log: [] });
});
afterAll(async () => {
  await desk.close();
  await inbox.close();
});

const run = (at: string): Promise<Response> => {
  desk.now = new Date(at);
  return hourlyRun(() => desk.dependencies)(new Request('https://ruche.example/'));
};
const say = (name: string): Promise<Response> =>
  desk.ask(rsvpRoute, jsonPost('/api/rsvp', { event: 'lunch', date, name, email: `${name}@exemple.fr` }));
async function sent(): Promise<string[]> {
  const mails = await inbox.messages();
  await inbox.empty();
  return mails.map(({ recipients, subject }) => `${recipients[0]?.split('@')[0]}: ${subject}`).sort();
}

describe('an hour that nothing needs', () => {
  test('leaves the database and the mail server alone', async () => {
    desk.dependencies.database = () => expect.fail('the database was asked for');
    desk.dependencies.delivery = () => expect.fail('the mail server was asked for');
    const asked: string[] = [];
    for (let hour = 0; hour < 7 * 24; hour++) {
      const at = new Date(Date.parse('2026-11-23T00:00:20Z') + hour * 60 * 60 * 1000);
      if ((await run(at.toISOString())).status !== 204) asked.push(at.toISOString().slice(5, 13));
    }
    const fixed = (day: number): string[] =>
      [5, 10, 15, 20].map((h) => `11-${day}T${String(h).padStart(2, '0')}`);
    const wanted = ['11-26T09', '11-26T17', '11-27T11'];
    expect(asked).toEqual([...[23, 24, 25, 26, 27, 28, 29].flatMap(fixed), ...wanted].sort());
  });
});

describe('the hours of a date', () => {
  test('bring the reminder, the list of the evening, what changed since, and the list an hour before', async () => {
    await say('ada');
    await say('bea');
    await sent();
    for (const at of ['2026-11-25T20:00:20Z', '2026-11-26T05:00:20Z']) await run(at);
    expect(await sent()).toEqual([]);
    await run('2026-11-26T09:00:20Z');
    await run('2026-11-26T10:00:20Z');
    expect((await sent()).map((line) => line.split(':')[0])).toEqual(['ada', 'bea']);
    await run('2026-11-26T17:00:20Z');
    await run('2026-11-26T17:05:20Z');
    expect((await sent()).map((line) => line.split(':')[0])).toEqual(['bonjour']);
    await say('cyd');
    await sent();
    await run('2026-11-26T20:00:20Z');
    await run('2026-11-27T05:00:20Z');
    expect((await sent()).map((line) => line.split(':')[0])).toEqual(['bonjour']);
    await run('2026-11-27T11:00:20Z');
    await run('2026-11-27T15:00:20Z');
    expect((await sent()).map((line) => line.split(':')[0])).toEqual(['bonjour']);
    expect(desk.log).toEqual([]);
  });

  test('send what failed before, and forget whom was counted', async () => {
    desk.dependencies.deliver = async () => undefined;
    await say('ada');
    expect(await desk.database().query('select * from limits')).not.toEqual([]);
    await run('2026-11-23T10:00:20Z');
    expect(await sent()).toHaveLength(1);
    expect(await desk.database().query('select * from limits')).toEqual([]);
  });

  test('at the same moment in two runs say everything once', async () => {
    await say('ada');
    await sent();
    await Promise.all(Array.from({ length: 4 }, () => run('2026-11-26T17:00:20Z')));
    expect(await sent()).toHaveLength(2);
  });
});

describe('the horizon', () => {
  let server: Server;
  let asked = 0;
  let status = 200;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked += request.method === 'POST' ? 1 : 0;
      response.writeHead(status).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => void server.close());
  const hook = (): string => {
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/build_hooks/secret`;
  };

  test('asks for a rebuild when less than sixty days are left, once a week, in a fixed hour', async () => {
    desk.dependencies.buildHook = hook;
    asked = 0;
    const day = (days: number, hour: string): string => `${dateAfter(started, days)}T${hour}:00:20Z`;
    // 365 days of pages: 60 of them are left after 305.
    for (const at of [day(100, '05'), day(304, '20')]) await run(at);
    expect(asked).toBe(0);
    // A Thursday’s reminder, in an hour that is none of the four.
    await run(day(307, '08'));
    expect(asked).toBe(0);
    for (const hour of ['10', '11', '15', '20']) await run(day(307, hour));
    await run(day(313, '20'));
    expect(asked).toBe(1);
    await run(day(314, '10'));
    expect(asked).toBe(2);
  });

  test('is not asked for where there is no hook; a hook that refuses is a line in the log without its address', async () => {
    asked = 0;
    await run(`${dateAfter(started, 340)}T10:00:20Z`);
    expect([asked, desk.log]).toEqual([0, []]);
    desk.dependencies.buildHook = hook;
    status = 500;
    expect((await run(`${dateAfter(started, 340)}T15:00:20Z`)).status).toBe(503);
    expect([asked, desk.log.length]).toEqual([1, 1]);
    expect(desk.log.join()).not.toContain('build_hooks');
  });

  test('that is short anyway is half of what it is', () => {
    const built = started.toISOString();
    expect(runsShort(built, 30, new Date(`${dateAfter(started, 14)}T09:00:00Z`))).toBe(false);
    expect(runsShort(built, 30, new Date(`${dateAfter(started, 16)}T09:00:00Z`))).toBe(true);
  });
});
