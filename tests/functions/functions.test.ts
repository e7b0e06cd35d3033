import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeShell, writeSnapshot } from '../../src/content/snapshot.ts';
import { fixedHours } from '../../src/duties/schedule.ts';
import { formPost, get, jsonPost } from '../http/desk.ts';
import { dateAfter, floorAt } from '../http/floor.ts';
import { type Inbox, startInbox } from '../support/inbox.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

// The files that Netlify deploys, as they are: settings from the environment, content and shells from `.etage/`.
const names = [
  ...(['rsvp', 'counts', 'my-rsvp', 'host', 'feedback', 'introductions', 'proposals', 'proposal'] as const),
  ...(['health', 'hourly', 'deploy-succeeded', 'purge'] as const),
] as const;
type Name = (typeof names)[number];
interface Deployed {
  default: (request: Request, context?: { ip?: string; deploy?: { context?: string } }) => Promise<Response>;
  config?: { path?: string; excludedPath?: string[]; schedule?: string; method?: unknown };
}
const functions = new Map<Name, Deployed>();
const the = (name: Name): Deployed => functions.get(name) ?? expect.fail(`no function ${name}`);

let database: TestDatabase;
let inbox: Inbox;
let folder: string;
const home = process.cwd();
const date = dateAfter(new Date(), 7);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etage-functions-'));
  [database, inbox] = await Promise.all([createTestDatabase(), startInbox()]);
  await writeSnapshot(floorAt(new Date()), folder);
  await writeShell(
    'en',
    '<!doctype html><title><!--title--></title><main class="frame"><!--main--></main>',
    folder,
  );
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    SMTP_URL: inbox.smtpUrl,
    MAIL_FROM: 'La Ruche <bonjour@ruche.example>',
    SITE_SECRET: 'a secret for tests, long enough to be one',
  });
  for (const name of names) functions.set(name, await import(`../../netlify/functions/${name}.ts`));
  process.chdir(folder);
});
afterAll(async () => {
  process.chdir(home);
  await Promise.all([database.close(), inbox.close()]);
  await rm(folder, { recursive: true });
});

const body = (email: string, on = date) => ({ event: 'lunch', date: on, name: 'Léa', email, locale: 'en' });

test('somebody says yes, reads the mail, opens the link and leaves again', async () => {
  const said = await the('rsvp').default(formPost('/api/rsvp', body('lea@exemple.fr')), { ip: '192.0.2.7' });
  expect([said.status, said.headers.get('location')]).toEqual([303, '/en/rsvp/received/']);
  const mail = (await inbox.messages()).find(({ recipients }) => recipients.includes('lea@exemple.fr'));
  const link = /https:\/\/ruche\.example(\/rsvp\/[\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';

  const page = await the('my-rsvp').default(get(link));
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<main class="frame"><h1>Your RSVP</h1>');
  const counts = async () => (await the('counts').default(get(`/api/events/lunch/${date}`))).json();
  expect(await counts()).toMatchObject({ taken: 1, left: 2 });

  const left = await the('my-rsvp').default(formPost(link, { action: 'cancel' }));
  expect([left.status, left.headers.get('location')]).toEqual([303, `${link}?saved`]);
  expect(await counts()).toMatchObject({ taken: 0, left: 3 });
});

test('the contact reads feedback and wishes to be introduced', async () => {
  await inbox.empty();
  const feedback = { form: 'month', answers: { mood: 4, what: ['le calme'] } };
  expect((await the('feedback').default(jsonPost('/api/feedback', feedback))).status).toBe(202);
  const hello = { to: 'lea', name: 'Zoé', email: 'zoe@exemple.fr', message: 'On se parle ?' };
  expect((await the('introductions').default(jsonPost('/api/introductions', hello))).status).toBe(202);
  expect((await inbox.messages()).map(({ recipients }) => recipients)).toEqual([
    ['bonjour@ruche.example'],
    ['bonjour@ruche.example'],
  ]);
});

test('a copy of the site that is there to be looked at keeps its mails, even with a mail server', async () => {
  await inbox.empty();
  const preview = { deploy: { context: 'deploy-preview' } };
  const said = await the('rsvp').default(
    jsonPost('/api/rsvp', body('silent@exemple.fr', dateAfter(new Date(), 21))),
    preview,
  );
  expect(said.status).toBe(202);
  expect(await inbox.messages()).toEqual([]);

  const run = await the('deploy-succeeded').default(new Request('https://ruche.example/'));
  expect(run.status).toBe(204);
  expect((await inbox.messages()).map(({ recipients }) => recipients)).toEqual([['silent@exemple.fr']]);
});

test('every file that Netlify deploys is in this list', async () => {
  const files = await readdir(join(home, 'netlify/functions'));
  expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual([...names].sort());
});

describe('what Netlify reads of each file', () => {
  test.each(names)('%s leaves methods to its handler: Netlify would make 404 of a 405', (name) => {
    expect(the(name).config?.method).toBeUndefined();
  });

  test('addresses are those of the contract, and the page that says thanks stays a page', () => {
    const paths = names.map((name) => the(name).config?.path);
    expect(paths).toEqual([
      ...[
        '/api/rsvp',
        '/api/events/:event/:date',
        '/rsvp/:token',
        '/host/:token',
        '/api/feedback',
        '/api/introductions',
        '/api/proposals',
        '/proposals/:token',
        '/api/health',
        undefined,
        undefined,
        undefined,
      ],
    ]);
    expect(the('my-rsvp').config?.excludedPath).toEqual(['/rsvp/received', '/rsvp/received/']);
  });

  test('every hour is asked for; the function itself says which are needed', () => {
    expect(the('hourly').config?.schedule).toBe('0 * * * *');
  });

  test('what is past is dropped once a day, just after an hour that wakes the database anyway', () => {
    const [minute, hour] = the('purge').config?.schedule?.split(' ').map(Number) ?? [];
    expect(fixedHours.has(hour ?? Number.NaN)).toBe(true);
    expect(minute).toBeLessThan(5);
  });
});
