import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Delivery, deliver } from '../../src/mail/deliver.ts';
import { openMailer } from '../../src/mail/transport.ts';
import type { MailContent, OutboxEntry } from '../../src/mail/types.ts';
import { enqueue } from '../../src/store/outbox.ts';
import { type Inbox, startInbox } from '../support/inbox.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { about, context } from './floor.ts';
import { type Refusals, startRefusing } from './refusing-server.ts';

const from = 'Étage <bonjour@numa.example>';
const now = new Date('2026-11-20T10:00:00Z');
const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000);

let inbox: Inbox;
let store: TestDatabase;
beforeAll(async () => {
  [inbox, store] = await Promise.all([startInbox(), createTestDatabase()]);
});
beforeEach(() => inbox.empty());
afterEach(() => store.database.query('delete from outbox'));
afterAll(() => Promise.all([inbox.close(), store.close()]));

const put = async (key: string, some: { recipient?: string; content?: MailContent } = {}) =>
  await enqueue(
    store.database,
    [{ key, recipient: 'ada@example.org', locale: 'fr', content: about('rsvp-answer', {}), ...some }],
    now,
  );

const run = (some: Partial<Delivery> = {}) =>
  deliver({
    ...{ db: store.database, mailer: openMailer({ smtpUrl: inbox.smtpUrl, from }), context, now },
    ...some,
  });

async function refusing(refusals: Refusals | Refusals[]) {
  const server = await startRefusing(refusals);
  onTestFinished(() => server.close());
  return { ...server, mailer: openMailer({ smtpUrl: server.smtpUrl, from }) };
}

interface Row extends OutboxEntry {
  sent_at: Date | null;
  failed_at: Date | null;
  due_at: Date;
  error: string | null;
}

const rows = () => store.database.query<Row>('select * from outbox order by created_at, key');
const only = async (): Promise<Row | undefined> => (await rows())[0];

describe('delivering', () => {
  test('sends what is due, once, and forgets to whom', async () => {
    await put('a');
    expect(await run()).toEqual({ sent: 1, failed: 0, dead: 0 });
    expect(await run({ now: minutes(60) })).toEqual({ sent: 0, failed: 0, dead: 0 });
    expect((await inbox.messages()).map(({ recipients }) => recipients)).toEqual([['ada@example.org']]);
    expect(await only()).toMatchObject({ key: 'a', recipient: null, content: null, sent_at: now });
  });

  test('sends only what it is told to, when it is told', async () => {
    const [, [mine]] = [await put('other'), await put('mine', { recipient: 'bo@example.org' })];
    expect(await run({ entries: mine ? [mine] : [] })).toEqual({ sent: 1, failed: 0, dead: 0 });
    expect((await inbox.messages()).map(({ recipients }) => recipients)).toEqual([['bo@example.org']]);
  });

  test('sends a mail once, however many deliver at the same moment', async () => {
    const entries = (await Promise.all(Array.from('abcdef', (key) => put(key)))).flat();
    const runs = await Promise.all([run(), run({ entries }), run(), run({ entries })]);
    expect(runs.reduce((sum, { sent }) => sum + sent, 0)).toBe(6);
    expect(await inbox.messages()).toHaveLength(6);
  });

  test('sends as many as it may, and leaves the rest', async () => {
    await Promise.all(Array.from('abcdef', (key) => put(key)));
    expect(await run({ limit: 5 })).toEqual({ sent: 5, failed: 0, dead: 0 });
    expect((await rows()).filter(({ sent_at }) => sent_at === null)).toHaveLength(1);
  });

  test('leaves everything where there is no mailer', async () => {
    await put('a');
    expect(await run({ mailer: null })).toEqual({ sent: 0, failed: 0, dead: 0 });
    expect(await only()).toMatchObject({ recipient: 'ada@example.org', attempts: 0, due_at: now });
  });
});

describe('a server that fails for now', () => {
  test('leaves the mail for later, and keeps nothing of what it said but the code', async () => {
    await put('a');
    const { mailer } = await refusing({ RCPT: '451 4.7.1 <ada@example.org> later' });
    expect(await run({ mailer })).toEqual({ sent: 0, failed: 1, dead: 0 });
    expect(await only()).toMatchObject({
      ...{ recipient: 'ada@example.org', attempts: 1, error: '451 4.7.1' },
      ...{ due_at: minutes(5), sent_at: null, failed_at: null },
    });
    expect(await run({ now: minutes(4) })).toEqual({ sent: 0, failed: 0, dead: 0 });
    expect(await run({ now: minutes(5) })).toEqual({ sent: 1, failed: 0, dead: 0 });
  });

  test('is asked less and less often, then the mail is given up and the contact told, once', async () => {
    await put('a');
    const { mailer } = await refusing({ message: '452 4.3.1 full' });
    const waits: number[] = [];
    let at = now;
    for (;;) {
      const { dead } = await run({ mailer, now: at, limit: 1 });
      if (dead > 0) break;
      const due = (await only())?.due_at ?? at;
      waits.push((due.getTime() - at.getTime()) / 60_000);
      at = due;
    }
    expect(waits).toEqual([5, 30, 120, 480, 1440]);
    expect(await run({ now: at })).toEqual({ sent: 1, failed: 0, dead: 0 });
    const [told, ...others] = await inbox.messages();
    expect(others).toEqual([]);
    expect(told).toMatchObject({ recipients: ['bonjour@numa.example'], subject: 'Un mail n’est pas arrivé' });
    expect(told?.raw).not.toContain('ada@');
    expect(told?.text).toContain('La réponse à une inscription');
    expect(told?.text).toContain('452 4.3.1');
    expect(await run({ now: minutes(60 * 24 * 30) })).toEqual({ sent: 0, failed: 0, dead: 0 });
  });

  test('by saying nothing is not waited for longer than there is time', async () => {
    await Promise.all(Array.from('abcdef', (key) => put(key)));
    const { mailer } = await refusing({ greeting: false });
    const start = performance.now();
    expect(await run({ mailer, budget: 200 })).toEqual({ sent: 0, failed: 4, dead: 0 });
    expect(performance.now() - start).toBeLessThan(4_000);
    // Those that were not begun are due at once, for whoever comes next.
    expect(await run()).toEqual({ sent: 2, failed: 0, dead: 0 });
  });
});

describe('tries within one delivery', () => {
  const patient = { pauses: [1, 2, 3], wait: async () => undefined };

  test('a server that is well a moment later has the mail at once, and nothing is kept of it', async () => {
    await put('a');
    const { mailer } = await refusing([{ MAIL: '421 4.7.0 too many' }, { RCPT: '451 4.7.1 later' }]);
    expect(await run({ mailer, ...patient })).toEqual({ sent: 1, failed: 0, dead: 0 });
    expect(await only()).toMatchObject({ attempts: 0, sent_at: now, error: null });
  });

  test('count as one: the next delivery comes as soon as ever', async () => {
    await put('a');
    const { mailer, connections } = await refusing({ MAIL: '421 4.7.0 too many' });
    expect(await run({ mailer, ...patient })).toEqual({ sent: 0, failed: 1, dead: 0 });
    expect(connections()).toBe(4);
    expect(await only()).toMatchObject({ attempts: 1, due_at: minutes(5), error: '421 4.7.0' });
  });

  test('all of them together keep to the time, with a server that says nothing', async () => {
    await put('a');
    const { mailer, connections } = await refusing({ greeting: false });
    const start = performance.now();
    expect(await run({ mailer, ...patient, budget: 300 })).toEqual({ sent: 0, failed: 1, dead: 0 });
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(connections()).toBeGreaterThan(1);
  });

  test('a mail that may have arrived twice is not sent a third time, in whatever delivery; the contact is told', async () => {
    const entries = await put('a');
    const hangsUp = await refusing({ message: false });
    expect(await run({ mailer: hangsUp.mailer, entries })).toEqual({ sent: 0, failed: 1, dead: 0 });
    expect(await run({ mailer: hangsUp.mailer, now: minutes(5), limit: 1 })).toMatchObject({ dead: 1 });
    expect(hangsUp.given).toHaveLength(2);
    expect(new Set(hangsUp.given).size).toBe(1);
    expect(await run({ now: minutes(60) })).toEqual({ sent: 1, failed: 0, dead: 0 });
    const [told] = await inbox.messages();
    expect(told?.recipients).toEqual(['bonjour@numa.example']);
    expect(told?.text).toContain('ENOANSWER');
    expect(told?.text).toContain('peut-être deux fois');
  });
});

describe('a server that refuses for good', () => {
  test('ends the mail at once; the contact is told in the same delivery', async () => {
    const entries = await put('a');
    const { mailer, connections } = await refusing({ RCPT: '550 5.1.1 who?' });
    // Here the contact is refused too: nobody is told of a mail that tells of a mail.
    expect(await run({ mailer, entries })).toEqual({ sent: 0, failed: 0, dead: 2 });
    expect(connections()).toBe(2);
    expect((await rows()).map(({ key, recipient, failed_at }) => [key, recipient, failed_at])).toEqual([
      ['a', 'ada@example.org', now],
      ['undeliverable:a', 'bonjour@numa.example', now],
    ]);
    expect(await run({ now: minutes(60) })).toEqual({ sent: 0, failed: 0, dead: 0 });
  });
});

describe('an entry that can never become a mail', () => {
  test.each<[string, { recipient?: string; content?: MailContent }]>([
    ['for two people', { recipient: 'ada@example.org, eve@example.org' }],
    ['about nothing', { content: { kind: 'rsvp-answer', group: 'g', rsvps: [] } }],
  ])('%s is given up, and keeps no other from being sent', async (_, broken) => {
    await put('a', broken);
    await put('b', { recipient: 'bo@example.org' });
    expect(await run()).toEqual({ sent: 2, failed: 0, dead: 1 });
    const recipients = (await inbox.messages()).flatMap((mail) => mail.recipients);
    expect(recipients.sort()).toEqual(['bo@example.org', 'bonjour@numa.example']);
  });
});

describe('a database that is gone', () => {
  test('is the caller’s to know', async () => {
    const gone = await createTestDatabase({ empty: true });
    onTestFinished(() => gone.close());
    await expect(run({ db: gone.database })).rejects.toThrow();
    expect(await inbox.messages()).toEqual([]);
  });
});
