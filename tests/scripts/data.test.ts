import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { storeFeedback } from '../../src/store/forms.ts';
import { migrationNames } from '../../src/store/migrate.ts';
import { markSent } from '../../src/store/outbox.ts';
import { command, type Ran } from '../support/command.ts';
import { commandHere } from '../support/command-here.ts';
import { contentFolderWith, leastPerson } from '../support/content-folder.ts';
import { by, rules } from '../support/ledger.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { emptyTables, post, rowsOn } from '../support/store.ts';

let desk: TestDatabase;
beforeAll(async () => {
  desk = await createTestDatabase();
});
beforeEach(() => emptyTables(desk.database));
afterAll(() => desk.close());

const day = 24 * 60 * 60 * 1000;
const now = new Date();
const inDays = (days: number): string => new Date(now.getTime() + days * day).toISOString().slice(0, 10);
const contact = { recipient: 'bonjour@ruche.example', locale: 'fr' };
const lea = 'lea@example.org';
const one = rules({ capacity: 1 });

/** A floor with one seat a day, and Léa's profile. */
const floor = (): string =>
  contentFolderWith({
    'events/tea.md': `---\ntitle: Thé\nstart: ${inDays(-60)}T16:00\nduration: 30\nrecurrence: FREQ=DAILY\ncapacity: 1\n---\n`,
    'people/lea-martin.md': leastPerson,
    'people/lea-martin.en.md': '---\nrole: Illustrator\n---\n',
  });
/** With connections of its own: the command closes them. */
const own = (url: string): string => `${url}?application_name=data`;
const data = (args: readonly string[], env = {}): Promise<Ran> =>
  commandHere(['data', ...args], { DATABASE_URL: own(desk.url), CONTENT_DIR: floor(), ...env });
const tea = (name: string, date: string, email = `${name.toLowerCase()}@example.org`) =>
  post(
    desk.database,
    by(name, { event: 'tea', dates: [date], email, answers: { cup: 'sans lait' } }),
    one,
    now,
  );
async function sendAll(): Promise<void> {
  for (const { id } of await desk.database.query<{ id: string }>('select id from outbox'))
    await markSent(desk.database, id, now);
}

test.each([[[]], [['export']], [['forget', lea]], [['purge', '--now']], [['migrate', 'all']]])(
  'a wrong call, %j, changes nothing and tells how it is called',
  async (args) => {
    const { code, stdout, stderr } = await data(args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/data -- export EMAIL.*erase EMAIL.*purge \[--dry-run\].*migrate/s);
    expect(stderr).not.toMatch(/^\s+at /m);
  },
);

test('an address that is none is told in one line', async () => {
  for (const name of ['export', 'erase']) {
    const { code, stderr } = await data([name, 'lea@nowhere']);
    expect([code, stderr]).toEqual([
      1,
      '“lea@nowhere” is no e-mail address. Try one such as lea@example.org.\n',
    ]);
  }
});

test('export writes JSON, and nothing else, whatever case the address is typed in', async () => {
  await tea('Léa Martin', inDays(3), lea);
  await tea('Bo', inDays(3));
  const { code, stdout, stderr } = await command(['data', 'export', 'Lea@Example.org'], {
    DATABASE_URL: desk.url,
    CONTENT_DIR: floor(),
  });
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({
    email: lea,
    rsvps: [{ event: 'tea', date: inDays(3), name: 'Léa Martin', status: 'confirmed' }],
    feedback: [],
    introductions: [],
    outbox: [{ content: { kind: 'rsvp-answer' } }],
  });
  expect(stdout).not.toContain('bo@example.org');
});

test('erase says what it removed and who moved up, and what it cannot reach', async () => {
  await tea('LEA  MARTIN', inDays(3), lea);
  await tea('Bo', inDays(3));
  await tea('Léa Martin', inDays(-3), lea);
  await tea('Cy', inDays(-3));
  await storeFeedback(desk.database, { form: 'mois', answers: {}, email: lea, locale: 'fr' }, contact, now);
  await sendAll();

  const { code, stdout, stderr } = await data(['erase', lea]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/for lea@example\.org:\n {2}RSVPs: 2\n {2}feedback: 1\n/);
  expect(stdout).toContain('moved up from the waitlist: 1.');
  expect(stdout).toMatch(/people\/lea-martin\.md, \S+people\/lea-martin\.en\.md/);
  for (const place of ['git filter-repo', 'previews', 'Search engines', 'mailbox of bonjour@', 'Backups'])
    expect(stdout).toContain(place);
  // Only the site can drop what the CDN keeps; of a date that is over, nobody counts seats any more.
  expect(stdout).toContain(`The counts at the CDN, numbers without names: /api/events/tea/${inDays(3)}. `);

  // The past date is over: nobody is told that a seat is free there.
  expect(await rowsOn(desk.database, 'tea')).toMatchObject([
    { name: 'Cy', status: 'waitlisted' },
    { name: 'Bo', status: 'confirmed' },
  ]);
  const due = await desk.database.query('select recipient from outbox where sent_at is null');
  expect(due).toEqual([{ recipient: 'bo@example.org' }]);

  const again = await data(['erase', lea]);
  expect(again.stdout).toMatch(/RSVPs: 0\n/);
  expect(again.stdout).toContain('none has a name that came with this address');
});

test('purge goes by the content, and --dry-run only counts', async () => {
  for (const days of [-40, -2, 2]) await tea('Ada', inDays(days));
  await sendAll();
  const all = () => desk.database.query('select * from rsvps order by date');
  const before = await all();
  const dry = await data(['purge', '--dry-run']);
  expect(dry.stdout).toMatch(/still there:\n {2}RSVPs: 1\n {2}answers to the questions of a date: 1\n/);
  expect(await all()).toEqual(before);

  const real = await data(['purge']);
  expect([real.code, real.stderr]).toEqual([0, '']);
  expect(real.stdout.split('\n').slice(1)).toEqual(dry.stdout.split('\n').slice(1));
  expect(await all()).toMatchObject([
    { date: inDays(-2), answers: {} },
    { date: inDays(2), answers: { cup: 'sans lait' } },
  ]);
});

test('migrate says what it applied, and the other commands ask for it', async () => {
  const empty = await createTestDatabase({ empty: true });
  onTestFinished(() => empty.close());
  const env = { DATABASE_URL: own(empty.url) };
  const early = await data(['purge'], env);
  expect([early.code, early.stderr]).toEqual([
    1,
    'The database cannot be reached (42P01). Its tables are not there yet. Try: npm run data -- migrate\n',
  ]);
  const all = (await migrationNames()).join(', ');
  expect(await data(['migrate'], env)).toEqual({ code: 0, stdout: `Applied: ${all}\n`, stderr: '' });
  expect((await data(['migrate'], env)).stdout).toBe('The database is up to date.\n');
  expect((await data(['purge'], env)).code).toBe(0);
});

test.each([
  ['does not answer', 'postgres://etage:hidden-password@127.0.0.1:1/etage'],
  ['is no address', 'postgres://etage:hidden-password@127.0.0.1:port/etage'],
])('a database that %s is told in one line, without its password', async (_, url) => {
  const { code, stdout, stderr } = await data(['export', lea], { DATABASE_URL: url });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^[^\n]*DATABASE_URL[^\n]*\n$/);
  expect(stderr).not.toContain('hidden-password');
});

describe('without settings', () => {
  const none = { DATABASE_URL: undefined, NETLIFY_DB_URL: undefined };
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'etage-checkout-'));
    // As root, PostgreSQL runs as a user of its own, who has to be let in.
    await chmod(root, 0o755);
    for (const folder of ['scripts', 'src', 'netlify'])
      await cp(folder, join(root, folder), { recursive: true });
    await symlink(resolve('node_modules'), join(root, 'node_modules'));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));
  const here = (args: readonly string[]): Promise<Ran> =>
    command(['data', ...args], { ...none, CONTENT_DIR: floor() }, root);

  test('and without a database of its own, what is missing is named in one line', async () => {
    const { code, stdout, stderr } = await here(['migrate']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Missing settings: DATABASE_URL \([^\n]*\n$/);
  });

  test('the checkout’s own database is used while it runs, and started for the moment where it does not', async () => {
    const start = `
      const { startDatabase } = await import('./scripts/local/database.ts');
      const { stop } = await startDatabase();
      process.stdin.once('data', () => stop().then(() => process.exit()));
      console.log('up');`;
    const server = spawn(process.execPath, ['--input-type=module', '-e', start], { cwd: root });
    onTestFinished(() => void server.kill());
    await once(server.stdout, 'data');
    expect(await here(['migrate'])).toEqual({ code: 0, stdout: 'The database is up to date.\n', stderr: '' });
    expect(server.exitCode).toBeNull();
    server.stdin.write('\n');
    await once(server, 'exit');
    for (let time = 0; time < 2; time++) {
      const { code, stdout, stderr } = await here(['export', lea]);
      expect([code, stderr]).toEqual([0, '']);
      expect(JSON.parse(stdout)).toMatchObject({ email: lea, rsvps: [] });
    }
  });
});
