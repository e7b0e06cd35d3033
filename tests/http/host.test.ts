import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openGitHost } from '../../src/git/host.ts';
import { countsRoute } from '../../src/http/counts.ts';
import { hostRoute } from '../../src/http/host.ts';
import { mailContext } from '../../src/http/links.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { deployRun } from '../../src/http/scheduled.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { fieldsOf } from '../../src/proposals/front-matter.ts';
import { startGitHost } from '../support/git-host.ts';
import { type Inbox, startInbox } from '../support/inbox.ts';
import { emptyTables } from '../support/store.ts';
import { type Desk, formPost, get, jsonPost, openDesk } from './desk.ts';
import { dateAfter } from './floor.ts';

let desk: Desk;
let inbox: Inbox;
let events: Desk['floor']['events'];
beforeAll(async () => {
  inbox = await startInbox();
  desk = await openDesk(openMailer({ smtpUrl: inbox.smtpUrl, from: 'La Ruche <bonjour@ruche.example>' }));
  const [lunch, ...others] = desk.floor.events;
  events = lunch ? [{ ...lunch, data: { ...lunch.data, hosts: ['lea', 'max'] } }, ...others] : [];
  desk.floor.events = events;
});
beforeEach(async () => {
  await emptyTables(desk.database());
  await inbox.empty();
});
afterEach(() => {
  desk.floor.events = events;
  Object.assign(desk, { now: new Date(), log: [], purged: [] });
});
afterAll(async () => {
  await desk.close();
  await inbox.close();
});

const started = new Date();
const date = dateAfter(started, 7);
const secrets = (): ReturnType<Desk['dependencies']['secrets']> => desk.dependencies.secrets();

/** Somebody says yes; the path of the host's link to that date. */
async function hostLink(): Promise<string> {
  const body = { event: 'lunch', date, name: 'Ada', email: 'ada@exemple.fr' };
  await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body));
  await inbox.empty();
  const [row] = await desk
    .database()
    .query<{ id: string }>('select id from occurrences where date = $1', [date]);
  const hosted = { event: 'lunch', date, dateId: row?.id ?? '' };
  return new URL(mailContext(desk.floor, secrets()).links.host(hosted)).pathname;
}
const ask = (request: Request): Promise<Response> => desk.ask(hostRoute, request);
const to = async (): Promise<string[]> =>
  (await inbox.messages()).flatMap(({ recipients }) => recipients).sort();
const everything = async (): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      ['occurrences', 'rsvps', 'outbox', 'host_addresses'].map((table) =>
        desk.database().query(`select * from ${table}`),
      ),
    ),
  );
const run = (): Promise<Response> =>
  deployRun(() => desk.dependencies)(new Request('https://ruche.example/'));

describe('the page behind a host’s link', () => {
  test('shows how many come and never who; reading it ten times changes nothing', async () => {
    const link = await hostLink();
    const before = await everything();
    for (let n = 0; n < 10; n++) {
      const page = await ask(get(link));
      expect([page.status, page.headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
      expect(await page.text()).not.toMatch(/Ada|ada@/);
      expect((await ask(get(link, {}, 'HEAD'))).status).toBe(200);
    }
    expect(await everything()).toBe(before);
    const json = await ask(get(link, { accept: 'application/json' }));
    expect(await json.json()).toMatchObject({ event: 'lunch', date, status: 'scheduled', taken: 1, left: 2 });
  });

  test('is only there for our links, for a day after the date, and for dates of the content', async () => {
    const link = await hostLink();
    expect((await ask(get(`${link.slice(0, -2)}AA`))).status).toBe(404);
    expect((await ask(get(await desk.linkFor('ada@exemple.fr')))).status).toBe(404);
    const asHost = (await desk.linkFor('ada@exemple.fr')).replace('/rsvp/', '/host/');
    expect((await ask(get(asHost))).status).toBe(404);
    desk.floor.events = events.filter(({ id }) => id !== 'lunch');
    expect((await ask(get(link))).status).toBe(410);
    desk.floor.events = events;
    desk.now = new Date(`${dateAfter(started, 9)}T12:00:00Z`);
    expect((await ask(get(link))).status).toBe(410);
  });

  test('answers other methods and other actions as the contract says', async () => {
    const link = await hostLink();
    expect((await ask(get(link, {}, 'PUT'))).status).toBe(405);
    expect((await ask(formPost(link, { action: 'erase' }))).status).toBe(422);
    expect((await ask(formPost(link, { action: 'cancel', reason: 'x'.repeat(500) }))).status).toBe(422);
    expect(await to()).toEqual([]);
  });
});

describe('cancelling in a hurry', () => {
  test('works at once: mails, counts and the page say so; the contact gets the lines for the file; once', async () => {
    const link = await hostLink();
    desk.purged.length = 0;
    const cancel = () => ask(formPost(link, { action: 'cancel', reason: 'Le four\r\nBcc: x@y.fr' }));
    const answers = await Promise.all([cancel(), cancel(), cancel()]);
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual(
      Array(3).fill([303, link]),
    );
    expect(await to()).toEqual(['ada@exemple.fr', 'bonjour@ruche.example']);
    const [toAda, toContact] = (await inbox.messages()).sort((a) =>
      a.recipients[0]?.startsWith('ada') ? -1 : 1,
    );
    expect(toAda?.attachments[0]?.content).toContain('METHOD:CANCEL');
    expect(toAda?.text).toContain('Le four Bcc: x@y.fr');
    expect(toAda?.headers.filter(([name]) => name === 'bcc')).toEqual([]);
    expect(toContact?.text).toMatch(new RegExp(`date: ${date}[^]*cancelled: true`));

    expect(desk.purged).toContain(`rsvp-lunch-${date}`);
    const counts = await desk.ask(countsRoute, get(`/api/events/lunch/${date}`));
    expect(await counts.json()).toMatchObject({ status: 'cancelled', open: false });
    expect(await (await ask(get(link))).text()).not.toContain('name="reason"');
  });

  test('is written into the files where there is a repository, once; a host that refuses changes nothing', async () => {
    const written = '---\ntitle: Le Déjeuner\n---\n';
    const host = await startGitHost({ 'content/lunch.md': written });
    const { git } = desk.dependencies;
    onTestFinished(async () => {
      desk.dependencies.git = git;
      await host.close();
    });
    const { api, token, repository } = host;
    desk.dependencies.git = () =>
      openGitHost({ api, token: 'no key of this house', repository, branch: 'main' });
    const refused = await hostLink();
    expect((await ask(formPost(refused, { action: 'cancel' }))).status).toBe(303);
    expect(desk.log.join()).toContain('file-follows');
    expect(await to()).toEqual(['ada@exemple.fr', 'bonjour@ruche.example']);
    expect(await host.file('content/lunch.md')).toBe(written);

    desk.dependencies.git = () => openGitHost({ api, token, repository, branch: 'main' });
    await emptyTables(desk.database());
    const link = await hostLink();
    const cancel = () => ask(formPost(link, { action: 'cancel', reason: 'Le four. 06 12 34 56 78' }));
    await Promise.all([cancel(), cancel()]);
    expect(fieldsOf((await host.file('content/lunch.md')) ?? '').exceptions).toEqual([
      // Nobody’s number goes where it cannot be taken back from.
      { date, cancelled: true },
    ]);
    const counts = await desk.ask(countsRoute, get(`/api/events/lunch/${date}`));
    const said = await counts.json();
    expect(said).toMatchObject({ status: 'cancelled' });
    expect(said).not.toHaveProperty('reason');
    expect((await host.messages())[0]).toContain('[skip ci]');
    expect(await host.messages()).toHaveLength(2);
    const toContact = (await inbox.messages()).find(({ recipients }) =>
      recipients.includes('bonjour@ruche.example'),
    );
    expect(toContact?.text).toContain('attend dans l’éditeur');
  });

  test('is known to the next deploy, whether or not the file has followed', async () => {
    const link = await hostLink();
    await ask(formPost(link, { action: 'cancel' }));
    await inbox.empty();
    await run();
    const [lunch, ...others] = events;
    const off = { exceptions: [{ date, cancelled: true as const }] };
    desk.floor.events = lunch ? [{ ...lunch, data: { ...lunch.data, ...off } }, ...others] : [];
    await run();
    expect(await to()).toEqual([]);
    expect(await desk.database().query('select cancelled_at from occurrences')).toEqual([
      { cancelled_at: null },
    ]);
  });

  test('is refused once the date has begun', async () => {
    const link = await hostLink();
    desk.now = new Date(`${date}T15:00:00Z`);
    const answer = await ask(formPost(link, { action: 'cancel' }));
    expect([answer.status, await to()]).toEqual([409, []]);
  });
});

describe('a host’s own address', () => {
  const own = 'lea@chez-elle.fr';
  async function askFor(link: string, email = own, person = 'lea'): Promise<string> {
    const answer = await ask(formPost(link, { action: 'address', person, email }));
    expect(answer.status).toBe(303);
    const mails = (await inbox.messages()).filter(({ recipients }) => recipients.includes(email));
    await inbox.empty();
    return /https:\/\/ruche\.example(\/host\/[\w-]+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';
  }
  /** Who gets the host's list of that date. */
  async function listsGoTo(): Promise<string[]> {
    await inbox.empty();
    await desk.database().query('update occurrences set listed = null');
    await desk.database().query("delete from outbox where key like 'host-%'");
    desk.now = new Date(`${date}T10:59:00Z`);
    await run();
    desk.now = new Date();
    return (await to()).filter((address) => address !== 'ada@exemple.fr');
  }

  test('counts once its link was confirmed by a post, and not by ten looks at it', async () => {
    const link = await hostLink();
    const confirm = await askFor(link);
    for (let n = 0; n < 10; n++) expect((await ask(get(confirm))).status).toBe(200);
    expect(await listsGoTo()).toEqual(['bonjour@ruche.example']);
    expect((await ask(formPost(confirm, {}))).status).toBe(303);
    expect(await listsGoTo()).toEqual([own]);
    // Another one takes its place when it is confirmed, and not before.
    const other = await askFor(link, 'lea@ailleurs.fr');
    expect(await listsGoTo()).toEqual([own]);
    await ask(formPost(other, {}));
    expect(await listsGoTo()).toEqual(['lea@ailleurs.fr']);
    expect((await ask(get(confirm))).status).toBe(410);
    const max = await askFor(link, 'max@chez-lui.fr', 'max');
    await ask(formPost(max, {}));
    expect(await listsGoTo()).toEqual(['lea@ailleurs.fr', 'max@chez-lui.fr']);
  });

  test('is one mail, however often it is asked for; and only for somebody who hosts', async () => {
    const link = await hostLink();
    for (let n = 0; n < 3; n++) await ask(formPost(link, { action: 'address', person: 'lea', email: own }));
    expect(await to()).toEqual([own]);
    await inbox.empty();
    for (const wrong of [
      { person: 'zoe', email: own },
      { person: 'lea', email: 'a@b.fr,c@d.fr' },
      { person: 'lea', email: '' },
    ]) {
      expect((await ask(formPost(link, { action: 'address', ...wrong }))).status).toBe(422);
    }
    expect(await to()).toEqual([]);
  });

  test('cannot be confirmed by a link for something else, or for another address', async () => {
    const link = await hostLink();
    await askFor(link);
    const asked = { kind: 'host-address', event: 'lunch', date, dateId: '', person: 'lea' } as const;
    const forged = mailContext(desk.floor, secrets()).links.hostAddress(asked, 'mallory@exemple.fr');
    expect((await ask(formPost(new URL(forged).pathname, {}))).status).toBe(410);
    expect((await ask(formPost(link, {}))).status).toBe(422);
    expect(await listsGoTo()).toEqual(['bonjour@ruche.example']);
  });
});
