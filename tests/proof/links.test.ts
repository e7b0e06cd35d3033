import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostRoute } from '../../src/http/host.ts';
import { introductionsRoute } from '../../src/http/introductions.ts';
import { myRsvpRoute } from '../../src/http/my-rsvp.ts';
import type { Route } from '../../src/http/route.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { deployRun } from '../../src/http/scheduled.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { readToken } from '../../src/rsvp/token.ts';
import { type Desk, formPost, get, jsonPost, openDesk, site } from '../http/desk.ts';
import { dateAfter, floorAt } from '../http/floor.ts';
import { type Inbox, startInbox } from '../support/inbox.ts';

const started = new Date();
const date = dateAfter(started, 7);
const later = dateAfter(started, 21);

let desk: Desk;
let inbox: Inbox;
beforeAll(async () => {
  inbox = await startInbox();
  const floor = floorAt(started);
  const [lunch] = floor.events;
  if (lunch) lunch.data.hosts = ['lea', 'max'];
  desk = await openDesk(
    openMailer({ smtpUrl: inbox.smtpUrl, from: 'La Ruche <bonjour@ruche.example>' }),
    floor,
  );
});
afterAll(() => Promise.all([desk.close(), inbox.close()]));

const sayYes = async (name: string, some: object = {}): Promise<void> => {
  const body = { event: 'lunch', date, name, email: `${name.toLowerCase()}@exemple.fr`, ...some };
  expect((await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body))).status).toBe(202);
};
const deploy = async (): Promise<void> => {
  const { status } = await deployRun(() => desk.dependencies)(new Request(site));
  expect(status).toBe(204);
};

/** What answers a link; nothing where it leads to a page that is a file. */
const routeOf = (path: string): Route | undefined =>
  path.startsWith('/rsvp/') ? myRsvpRoute : path.startsWith('/host/') ? hostRoute : undefined;

/** Every link of every mail so far, from the text and from the HTML. */
async function links(): Promise<string[]> {
  const mails = await inbox.messages();
  const urls = mails.flatMap(({ text, html }) => [
    ...(text.match(/https:\/\/[^\s<>"]+/g) ?? []),
    ...[...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&')),
  ]);
  return [...new Set(urls)].filter((url) => url.startsWith(site)).map((url) => url.slice(site.length));
}

/** Everything that is stored, row by row. */
async function everything(): Promise<string> {
  const tables = await desk
    .database()
    .query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
    );
  const all = tables.map(async ({ name }) => [
    name,
    await desk.database().query(`select to_jsonb(t) as row from "${name}" t order by 1`),
  ]);
  return JSON.stringify(await Promise.all(all));
}

/** As scanners of mail, previews of links and impatient readers do. */
async function follow(paths: readonly string[]): Promise<number[]> {
  const answers: number[] = [];
  for (const path of paths) {
    const route = routeOf(path);
    if (!route) continue;
    for (let n = 0; n < 10; n++)
      for (const method of ['GET', 'HEAD'])
        answers.push((await desk.ask(route, get(path, {}, method))).status);
  }
  return answers;
}

async function expectNoTrace(): Promise<void> {
  const [paths, before, mails] = [await links(), await everything(), (await inbox.messages()).length];
  const answers = await follow(paths);
  expect(new Set(answers)).toEqual(new Set([200]));
  expect(await everything()).toBe(before);
  expect(await inbox.messages()).toHaveLength(mails);
}

const kinds = async (): Promise<string[]> => {
  const rows = await desk.database().query<{ key: string }>('select key from outbox');
  return [...new Set(rows.map(({ key }) => key.split(':')[0] ?? ''))].sort();
};

test('following every link of every mail ten times changes nothing', async () => {
  for (const name of ['Ada', 'Bo', 'Cy', 'Di']) await sayYes(name);
  await sayYes('Flo', { date: [dateAfter(started, 28), later] });
  await sayYes('Eve', { event: 'dinner', date: dateAfter(started, 9), answers: { dish: 'tarte' } });
  await sayYes('Ada', { note: 'Encore moi' });
  await expectNoTrace();

  const bo = await desk.linkFor('bo@exemple.fr');
  expect((await desk.ask(myRsvpRoute, formPost(bo, { action: 'update', date, note: 'Un mot' }))).status).toBe(
    303,
  );
  const cy = await desk.linkFor('cy@exemple.fr');
  expect((await desk.ask(myRsvpRoute, formPost(cy, { action: 'cancel', date }))).status).toBe(303);
  await expectNoTrace();

  // Twenty to twelve in Paris, in winter and in summer: what the day before missed is caught up.
  desk.now = new Date(`${date}T10:40:00Z`);
  const [lunch] = desk.floor.events;
  lunch?.data.exceptions.push({ date: later, start: `${later}T12:30` });
  await deploy();
  await expectNoTrace();

  const hosts = (await links()).find((path) => path.startsWith('/host/')) ?? '';
  const own = { action: 'address', person: 'lea', email: 'lea@exemple.fr' };
  expect((await desk.ask(hostRoute, formPost(hosts, own))).status).toBe(303);
  await expectNoTrace();
  const off = { action: 'cancel', reason: 'Dégât des eaux' };
  expect((await desk.ask(hostRoute, formPost(hosts, off))).status).toBe(303);
  const hello = { to: 'lea', name: 'Zoé', email: 'zoe@exemple.fr', message: 'Bonjour' };
  expect((await desk.ask(introductionsRoute, jsonPost('/api/introductions', hello))).status).toBe(202);
  await expectNoTrace();

  expect(await kinds()).toEqual([
    ...['date-cancelled', 'date-moved', 'host-address', 'host-cancelled', 'host-list', 'introduction'],
    ...['rsvp-answer', 'rsvp-cancelled', 'rsvp-changed', 'rsvp-promoted', 'rsvp-reminder', 'rsvp-standing'],
    'rsvp-verify',
  ]);
});

describe('a token', () => {
  /** Other texts that a lenient decoder takes for the same bytes. */
  function alike(token: string): string[] {
    const bytes = Buffer.from(token, 'base64url');
    const texts: string[] = [];
    for (let at = 0; at < token.length; at++) {
      const [before, own, after] = [token.slice(0, at), token.charCodeAt(at), token.slice(at + 1)];
      for (let high = 0; high < 256; high++) {
        for (const code of [high, high * 256 + own]) {
          if (code !== own) texts.push(before + String.fromCharCode(code) + after);
        }
      }
      for (const ignored of ['=', ' ', '\n', '\t', '!', '.', '\0', '\u00a0'])
        texts.push(before + ignored + token.slice(at));
    }
    return texts.filter((text) => Buffer.from(text, 'base64url').equals(bytes));
  }

  const flipped = (token: string): string[] =>
    Array.from({ length: Buffer.from(token, 'base64url').length * 8 }, (_, bit) => {
      const bytes = Buffer.from(token, 'base64url');
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return bytes.toString('base64url');
    });

  const live = async (): Promise<string[]> => {
    const paths = (await links()).filter((path) => routeOf(path));
    return [...new Map(paths.map((path) => [path.split('/')[1], path])).values()];
  };

  test('with any bit flipped, or written so that it decodes alike, is nobody’s', async () => {
    const paths = await live();
    expect(paths.map((path) => path.split('/')[1]).sort()).toEqual(['host', 'rsvp']);
    const before = await everything();
    for (const path of paths) {
      const [, room, token = ''] = path.split('/');
      const forged = [...flipped(token), ...alike(token)];
      expect(forged.length).toBeGreaterThan(700);
      for (const text of forged) {
        // Half a character has no spelling in an address; the bare reader must refuse it all the same.
        for (const purpose of ['rsvp', 'host', 'host-address'])
          expect(readToken(text, purpose, desk.dependencies.secrets(), desk.now).status).toBe('invalid');
        if (!text.isWellFormed()) continue;
        const address = `/${room}/${encodeURIComponent(text)}`;
        const route = routeOf(path);
        if (!route) continue;
        const seen = await desk.ask(route, get(address));
        const done = await desk.ask(route, formPost(address, { action: 'cancel' }));
        expect([seen.status, done.status], JSON.stringify(text)).toEqual([404, 404]);
      }
      // Nor does a browser’s own spelling of the same letters, or the room of another purpose.
      const spelled = `/${room}/${[...token].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')}`;
      const other = path.replace(/^\/(rsvp|host)/, room === 'rsvp' ? '/host' : '/rsvp');
      for (const address of [spelled, other]) {
        const route = routeOf(address);
        if (route) expect((await desk.ask(route, get(address))).status, address).toBe(404);
      }
    }
    expect(await everything()).toBe(before);
  });
});
