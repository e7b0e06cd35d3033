import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSnapshot } from '../../src/content/snapshot.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { deliver } from '../../src/mail/deliver.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { type Desk, jsonPost, openDesk } from '../http/desk.ts';
import { dateAfter, floorAt } from '../http/floor.ts';
import { type Inbox, startInbox } from '../support/inbox.ts';
import { type Strike, Wire } from './wire.ts';

const started = new Date();
const date = dateAfter(started, 7);
const from = 'La Ruche <bonjour@ruche.example>';
const minute = 60_000;

let desk: Desk;
let inbox: Inbox;
let wire: Wire;
let folder: string;
/** The same servers at the end of the wire. */
let wired: { DATABASE_URL: string; SMTP_URL: string };

beforeAll(async () => {
  const floor = floorAt(started);
  const [lunch] = floor.events;
  if (lunch) lunch.data.capacity = undefined;
  folder = await mkdtemp(join(tmpdir(), 'etage-crash-'));
  [desk, inbox, wire] = [await openDesk(null, floor), await startInbox(), new Wire()];
  await writeSnapshot(floor, folder);
  const [database, smtp] = [new URL(desk.database().url), new URL(inbox.smtpUrl)];
  database.port = String(await wire.tap('postgres', Number(database.port)));
  smtp.port = String(await wire.tap('smtp', Number(smtp.port), { speaksFirst: true }));
  wired = { DATABASE_URL: database.href, SMTP_URL: smtp.href };
});
afterAll(async () => {
  wire.close();
  await Promise.all([desk.close(), inbox.close(), rm(folder, { recursive: true })]);
});

const wish = (email: string) => ({ event: 'lunch', date, name: 'Léa', email, locale: 'fr' });

/** Answers a request in a process of its own; undefined when it ended without an answer. */
async function inProcess(email: string, strike?: Omit<Strike, 'act'>): Promise<string | undefined> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./say-yes.ts', import.meta.url)), JSON.stringify(wish(email))],
    {
      cwd: folder,
      env: {
        ...{ ...wired, MAIL_FROM: from, SITE_SECRET: 'a secret for tests, long enough to be one' },
        NODE_COMPILE_CACHE: join(folder, 'compiled'),
      },
    },
  );
  wire.begin(strike && { ...strike, act: () => child.kill('SIGKILL') });
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return said || undefined;
}

/** Answers a request in this process, at the end of the wire. */
async function onTheWire(email: string, strike?: Strike): Promise<string> {
  const database = openDatabase({ url: `${wired.DATABASE_URL}?application_name=${email}`, own: true });
  const mailer = openMailer({ smtpUrl: wired.SMTP_URL, from });
  const { delivery, database: real } = desk.dependencies;
  desk.dependencies.database = () => database;
  desk.dependencies.delivery = () => ({ ...delivery(), db: database, mailer });
  wire.begin(strike);
  try {
    const response = await desk.ask(rsvpRoute, jsonPost('/api/rsvp', wish(email)));
    return String(response.status);
  } finally {
    wire.begin();
    Object.assign(desk.dependencies, { database: real, delivery });
    await closeDatabase(database);
  }
}

/** The mails to an address, each by its Message-ID. */
const mailsTo = async (email: string): Promise<string[]> =>
  (await inbox.messages())
    .filter(({ recipients }) => recipients.includes(email))
    .map(({ headers }) => headers.find(([name]) => name === 'message-id')?.[1] ?? '');

const stored = async (email: string): Promise<number> =>
  (await desk.database().query('select 1 from rsvps where email = $1', [email])).length;

/** What is due a while later goes out. */
async function nextDelivery(): Promise<void> {
  const mailer = openMailer({ smtpUrl: inbox.smtpUrl, from });
  const now = new Date(started.getTime() + 10 * minute);
  await deliver({ ...desk.dependencies.delivery(), mailer, now });
}

/** Until the server is done with what it was still doing for somebody who is gone. */
async function settled(): Promise<void> {
  const busy = `select 1 from pg_stat_activity
    where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`;
  while ((await desk.database().query(busy)).length > 0);
}

/** Whatever happened: what was promised is there, what is there was written about, and asking again is as good as once. */
async function expectNothingLost(email: string, answer: string | undefined): Promise<void> {
  await settled();
  const there = await stored(email);
  if (answer === '202') expect(there).toBe(1);
  await nextDelivery();
  const mails = await mailsTo(email);
  expect(mails.length).toBeGreaterThanOrEqual(there);
  expect(mails.length).toBeLessThanOrEqual(2 * there);
  await desk.ask(rsvpRoute, jsonPost('/api/rsvp', wish(email)));
  await nextDelivery();
  expect(await stored(email)).toBe(1);
  const all = await mailsTo(email);
  expect(all.length).toBe(Math.max(1, mails.length));
  expect(new Set(all).size).toBe(1);
  expect(await desk.database().query('select 1 from outbox where sent_at is null')).toEqual([]);
  await inbox.empty();
}

describe.each(['before', 'after'] as const)('when something happens %s a step', (when) => {
  test('the process is killed: no RSVP is lost, no mail, and one is repeated at most, under its Message-ID', async () => {
    const whole = `whole-${when}@exemple.fr`;
    expect(await inProcess(whole)).toBe('202');
    const { steps } = wire;
    // Connections, counts, the decision, the conversation with the mail server, and what became of it.
    expect(steps).toBeGreaterThan(10);
    await expectNothingLost(whole, '202');
    const answers: (string | undefined)[] = [];
    for (let at = 1; at <= steps; at++) {
      const email = `killed-${when}-${at}@exemple.fr`;
      const answer = await inProcess(email, { at, when });
      answers.push(answer);
      await expectNothingLost(email, answer);
    }
    // A busy machine parcels what is sent differently each time: the last steps may not come. Most do.
    expect(answers.filter((answer) => answer === undefined).length).toBeGreaterThan(steps / 2);
  });

  const faults: [string, (server: string) => void][] = [
    ['the line is cut', (server) => wire.cut(server)],
    [
      'the server is gone until later',
      (server) => {
        wire.down.add(server);
        wire.cut(server);
      },
    ],
  ];
  test.each(faults)('%s: the visitor is told what is true, and nothing is lost', async (what, act) => {
    const answers = new Set<string>();
    for (let at = 1; ; at++) {
      const email = `${what.replaceAll(' ', '-')}-${when}-${at}@exemple.fr`;
      let struck = false;
      const strike = (server: string): void => {
        struck = true;
        act(server);
      };
      const answer = await onTheWire(email, { at, when, act: strike });
      if (!struck) break;
      answers.add(answer);
      await expectNothingLost(email, answer);
    }
    expect([...answers].sort()).toEqual(['202', '503']);
  });
});
