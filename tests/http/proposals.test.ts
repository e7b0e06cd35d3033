import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openGitHost } from '../../src/git/host.ts';
import { proposalRoute } from '../../src/http/proposal.ts';
import { proposalsRoute } from '../../src/http/proposals.ts';
import { deployRun } from '../../src/http/scheduled.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { fieldsOf } from '../../src/proposals/front-matter.ts';
import { startGitHost, type TestGitHost } from '../support/git-host.ts';
import { type Inbox, type ReceivedMail, startInbox } from '../support/inbox.ts';
import { emptyTables } from '../support/store.ts';
import { type Desk, formPost, get, openDesk } from './desk.ts';
import { dateAfter } from './floor.ts';

const lea = `---
name: Léa Martin
role: Illustratrice
membership: resident
consent:
  on: 2026-09-01
  photo: false
  introductions: true
---

## Ça va ?

Oui.
`;
const files = { 'content/people/lea.md': lea };

let desk: Desk;
let inbox: Inbox;
let host: TestGitHost;
let real: Desk['dependencies'];
beforeAll(async () => {
  inbox = await startInbox();
  desk = await openDesk(openMailer({ smtpUrl: inbox.smtpUrl, from: 'La Ruche <bonjour@ruche.example>' }));
  real = { ...desk.dependencies };
});
beforeEach(async () => {
  await emptyTables(desk.database());
  await inbox.empty();
  host = await startGitHost(files);
  const { api, token, repository } = host;
  deployed(files);
  desk.dependencies.git = () => openGitHost({ api, token, repository, branch: 'main' });
});
afterEach(async () => {
  Object.assign(desk.dependencies, real);
  Object.assign(desk, { now: new Date(), log: [] });
  await host.close();
});
afterAll(async () => {
  await desk.close();
  await inbox.close();
});

/** What the next deploy would know. */
function deployed(sources: Record<string, string>): void {
  const writing = real.writing();
  desk.dependencies.writing = () => ({ ...writing, sources });
}

const zoe = {
  ...{ kind: 'join', locale: 'fr', name: 'Zoé Petit', email: 'zoe@exemple.fr', role: 'Relieuse' },
  ...{ membership: 'nomad', publish: 'yes', search: 'yes', note: 'On s’est vus vendredi.' },
};
const post = (values: Record<string, string>): Promise<Response> =>
  desk.ask(proposalsRoute, formPost('/api/proposals', values));
const ask = (request: Request): Promise<Response> => desk.ask(proposalRoute, request);
const act = (link: string, action: string, more = {}): Promise<Response> =>
  ask(formPost(link, { action, ...more }));

async function lastMail(to: string): Promise<ReceivedMail> {
  const mail = (await inbox.messages()).findLast(({ recipients }) => recipients.includes(to));
  return mail ?? expect.fail(`no mail to ${to}`);
}
const linkIn = ({ text }: ReceivedMail): string =>
  /https:\/\/ruche\.example(\/proposals\/[\w-]+)/.exec(text)?.[1] ?? expect.fail(text);

/** Posted and confirmed; the team's link. */
async function sent(values: Record<string, string>): Promise<string> {
  const said = await post(values);
  expect([said.status, said.headers.get('location')]).toEqual([
    303,
    `${values.locale === 'en' ? '/en' : ''}/join/received/`,
  ]);
  const link = linkIn(await lastMail(values.email ?? ''));
  await act(link, 'confirm');
  return linkIn(await lastMail('bonjour@ruche.example'));
}
const run = (): Promise<Response> =>
  deployRun(() => desk.dependencies)(new Request('https://ruche.example/'));
const kept = () => desk.database().query<Record<string, unknown>>('select * from proposals');

describe('a newcomer’s way', () => {
  test('a form, a click, a look, a commit, and a mail once it is live; then nothing is kept', async () => {
    await post(zoe);
    const first = await lastMail('zoe@exemple.fr');
    expect(first.raw).not.toMatch(/Zo=C3=A9 Petit|Relieuse|vendredi/);
    const link = linkIn(first);
    expect(await (await ask(get(link))).text()).not.toMatch(/Relieuse|Zoé/);
    expect((await inbox.messages()).length).toBe(1);
    expect((await kept())[0]).toMatchObject({ confirmed_at: null });

    await Promise.all([act(link, 'confirm'), act(link, 'confirm')]);
    const toTeam = (await inbox.messages()).filter(({ recipients }) => recipients[0]?.startsWith('bonjour'));
    expect(toTeam.length).toBe(1);
    const [mail] = toTeam;
    expect(mail?.attachments.map(({ filename }) => filename)).toEqual(['people_zoe-petit.md']);
    expect(fieldsOf(mail?.attachments[0]?.content ?? '')).toMatchObject({
      name: 'Zoé Petit',
      role: 'Relieuse',
    });
    expect(mail?.text).toContain('On s’est vus vendredi.');

    const team = linkIn(mail ?? expect.fail());
    const page = await ask(get(team));
    expect([page.status, page.headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
    expect(await page.text()).toMatch(/Zoé Petit[\s\S]*Relieuse[\s\S]*Publier/);
    expect(await host.file('content/people/zoe-petit.md')).toBeUndefined();

    await act(team, 'publish');
    const published = await host.file('content/people/zoe-petit.md');
    expect(fieldsOf(published ?? '')).toMatchObject({ name: 'Zoé Petit', consent: { photo: false } });
    expect((await host.messages())[0]).toMatch(
      /^Une nouvelle page, envoyée par la personne \[skip ci\]\n\nProposal: /,
    );
    await run();
    expect((await inbox.messages()).length).toBe(2);

    deployed({ ...files, 'content/people/zoe-petit.md': published ?? '' });
    await run();
    await run();
    const live = (await inbox.messages()).filter(({ subject }) => subject === 'Ta page est en ligne');
    expect(live.length).toBe(1);
    const [row] = await kept();
    expect(row).toMatchObject({ email: null, answers: null, files: null, outcome: 'published' });
  });

  test('without a token, the files go by mail, and somebody says that it is done', async () => {
    desk.dependencies.git = () => undefined;
    const team = await sent(zoe);
    expect((await lastMail('bonjour@ruche.example')).text).toContain('GIT_TOKEN');
    expect(await (await ask(get(team))).text()).toMatch(/en deux gestes/);
    await act(team, 'publish');
    expect((await kept())[0]).toMatchObject({ outcome: null });
    await act(team, 'done');
    const file =
      (await lastMail('bonjour@ruche.example')).attachments[0]?.content.replaceAll('\r\n', '\n') ?? '';
    deployed({ ...files, 'content/people/zoe-petit.md': file });
    await run();
    expect((await lastMail('zoe@exemple.fr')).subject).toBe('Ta page est en ligne');
  });

  test('declined with a kind word, nothing of it is kept, and it cannot be published any more', async () => {
    const team = await sent({ ...zoe, locale: 'en' });
    await act(team, 'decline', { word: 'Viens boire un café\r\nBcc: x@y.fr' });
    const mail = await lastMail('zoe@exemple.fr');
    expect(mail.text).toMatch(/Not this time[\s\S]*Viens boire un café/);
    expect(mail.headers.filter(([name]) => name === 'bcc')).toEqual([]);
    await act(team, 'publish');
    expect((await host.messages()).length).toBe(1);
    expect((await kept())[0]).toMatchObject({ email: null, answers: null, outcome: 'declined' });
  });
});

describe('publishing once', () => {
  test('however many press at the same moment', async () => {
    const team = await sent(zoe);
    await Promise.all([act(team, 'publish'), act(team, 'publish'), act(team, 'publish')]);
    expect((await host.messages()).length).toBe(2);
  });

  test('killed between the commit and the database, the next press finds the commit', async () => {
    const team = await sent(zoe);
    host.loseAnswer = true;
    expect((await act(team, 'publish')).status).toBe(409);
    expect((await host.messages()).length).toBe(2);
    expect((await kept())[0]).toMatchObject({ outcome: null });
    expect((await act(team, 'publish')).status).toBe(303);
    expect((await host.messages()).length).toBe(2);
    expect((await kept())[0]).toMatchObject({ outcome: 'published' });
    expect(await host.file('content/people/zoe-petit-2.md')).toBeUndefined();
  });

  test('a press whose process died holds nobody up for long', async () => {
    const team = await sent(zoe);
    await desk.database().query("update proposals set claimed_until = now() + interval '60 seconds'");
    expect(await (await ask(get(team))).text()).toContain('La publication est en cours');
    await act(team, 'publish');
    expect((await host.messages()).length).toBe(1);
    desk.now = new Date(Date.now() + 120_000);
    await act(team, 'publish');
    expect((await host.messages()).length).toBe(2);
  });

  test('onto what others have committed in between, without losing it', async () => {
    const team = await sent(zoe);
    host.beforeMove = () => host.write({ 'content/people/max.md': lea }, 'Max arrives');
    await act(team, 'publish');
    expect(await host.messages()).toHaveLength(3);
    expect(await host.file('content/people/max.md')).toBe(lea);
  });

  test('never over a page that has come under the same name', async () => {
    const team = await sent(zoe);
    await host.write({ 'content/people/zoe-petit.md': lea }, 'Another Zoé');
    await act(team, 'publish');
    expect(await host.file('content/people/zoe-petit.md')).toBe(lea);
    expect(await host.file('content/people/zoe-petit-2.md')).toContain('Zoé Petit');
  });

  test('a host that refuses leaves all as it was', async () => {
    const team = await sent(zoe);
    host.token = 'another';
    const answer = await act(team, 'publish');
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('rien n’est perdu')]);
    expect((await kept())[0]).toMatchObject({ outcome: null, claimed_until: null });
  });
});

describe('a change', () => {
  const shown = {
    ...{ kind: 'change', subject: 'lea', locale: 'fr', email: 'lea@exemple.fr', name: 'Léa Martin' },
    ...{ role: 'Illustratrice', search: 'yes', introductions: 'yes', interview: '## Ça va ?\n\nOui.' },
  };

  test('keeps the changed fields alone, shows the difference, and changes that line alone', async () => {
    const team = await sent({ ...shown, role: 'Graveuse' });
    expect((await kept())[0]).toMatchObject({
      answers: { role: 'Graveuse' },
      was: { role: 'Illustratrice' },
    });
    expect(await (await ask(get(team))).text()).toMatch(/<del>Illustratrice<\/del><ins>Graveuse<\/ins>/);
    await act(team, 'publish');
    expect(await host.file('content/people/lea.md')).toBe(lea.replace('Illustratrice', 'Graveuse'));
  });

  test('says so where the page has changed in between, and loses nothing', async () => {
    const team = await sent({ ...shown, role: 'Graveuse' });
    const other = lea.replace('Illustratrice', 'Peintre');
    await host.write({ 'content/people/lea.md': other }, 'Somebody else');
    expect(await (await ask(get(team))).text()).toContain('a changé entre-temps');
    expect((await act(team, 'publish')).status).toBe(409);
    expect(await host.file('content/people/lea.md')).toBe(other);
    expect((await kept())[0]).toMatchObject({ answers: { role: 'Graveuse' }, outcome: null });
  });

  test('of nothing is told, and one of nobody is not taken', async () => {
    expect((await post(shown)).status).toBe(422);
    expect((await post({ ...shown, subject: 'nobody' })).status).toBe(404);
  });
});

test('whoever leaves reads what is left of them, and how it goes', async () => {
  const team = await sent({ kind: 'leave', person: 'lea', email: 'lea@exemple.fr', locale: 'fr' });
  await act(team, 'publish');
  expect(await host.file('content/people/lea.md')).toBeUndefined();
  deployed({});
  await run();
  expect((await lastMail('lea@exemple.fr')).text).toMatch(/anciennes versions[\s\S]*npm run data -- erase/);
});

describe('what is posted', () => {
  const wrong: [string, Record<string, string>, string][] = [
    ['an address in public text', { role: 'Écris à zoe@exemple.fr' }, 'role'],
    ['a phone number in the interview', { question1: 'Le 06 12 34 56 78' }, 'question1'],
    ['a link that runs code', { website: 'javascript:alert(1)' }, 'website'],
    ['a link with a password', { website: 'https://a:b@exemple.fr' }, 'website'],
    ['letters that no image can show', { name: '王小明' }, 'name'],
    ['no consent', { publish: '' }, 'publish'],
    ['another membership', { membership: 'staff' }, 'membership'],
    ['two addresses', { email: 'a@b.fr,c@d.fr' }, 'email'],
    ['thirteen skills', { skills: Array.from({ length: 13 }, (_, n) => `s${n}`).join(',') }, 'skills'],
  ];
  test.each(wrong)('%s is told, and nothing typed is lost', async (_, values, field) => {
    const answer = await post({ ...zoe, ...values });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain(`href="#proposal-${field}"`);
    expect(page).toContain(values.role ? 'zoe@exemple.fr' : 'Relieuse');
    expect(await kept()).toEqual([]);
  });

  test('by a machine, or twice, is kept once or never; other kinds and methods are none', async () => {
    expect((await post({ ...zoe, leave_empty: 'x' })).status).toBe(303);
    expect(await kept()).toEqual([]);
    await post(zoe);
    await post(zoe);
    expect(await kept()).toHaveLength(1);
    expect((await post({ ...zoe, kind: 'admin' })).status).toBe(404);
    expect((await desk.ask(proposalsRoute, get('/api/proposals'))).status).toBe(405);
  });

  test('comes back with everything to choose from, in the words of its language', async () => {
    const answer = await post({ kind: 'update', locale: 'en', title: 'It stands', email: 'zoe' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toMatch(/<option value="mur"[^>]*>The Wall</);
  });

  test('about a date must be about one that takes place', async () => {
    const host = { kind: 'host', event: 'lunch', person: 'lea', email: 'lea@exemple.fr' };
    const on = (days: number): Record<string, string> => ({ ...host, date: dateAfter(new Date(), days) });
    expect((await post(on(6))).status).toBe(422);
    expect((await post(on(14))).status).toBe(422);
    expect((await post(on(7))).status).toBe(303);
  });

  test('links are ours alone, and reading them ten times changes nothing', async () => {
    const team = await sent(zoe);
    const before = JSON.stringify(await kept());
    for (let n = 0; n < 10; n++) await ask(get(team, {}, n % 2 ? 'HEAD' : 'GET'));
    expect(JSON.stringify(await kept())).toBe(before);
    expect((await ask(get(`${team.slice(0, -2)}AA`))).status).toBe(404);
    expect((await act(team, 'erase')).status).toBe(422);
    desk.now = new Date(Date.now() + 61 * 24 * 60 * 60 * 1000);
    expect((await ask(get(team))).status).toBe(410);
  });
});
