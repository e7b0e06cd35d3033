import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedbackRoute } from '../../src/http/feedback.ts';
import { hostRoute } from '../../src/http/host.ts';
import { introductionsRoute } from '../../src/http/introductions.ts';
import { myRsvpRoute } from '../../src/http/my-rsvp.ts';
import { proposalRoute } from '../../src/http/proposal.ts';
import { proposalsRoute } from '../../src/http/proposals.ts';
import type { Route } from '../../src/http/route.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { deployRun } from '../../src/http/scheduled.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { propertiesOf } from '../calendar/icalendar.ts';
import { type Desk, formPost, jsonPost, openDesk, site } from '../http/desk.ts';
import { dateAfter, floorAt } from '../http/floor.ts';
import { leastPerson } from '../support/content-folder.ts';
import { type Inbox, type ReceivedMail, startInbox } from '../support/inbox.ts';
import { type Draw, oneOf, random } from '../support/random.ts';
import { fields, hostilePost } from './hostile-post.ts';

const posts = 2_000;
const atOnce = 10;
const started = new Date();
const date = dateAfter(started, 7);
/** Many, so that none of them is crowded. */
const dates = Array.from({ length: 20 }, (_, week) => dateAfter(started, 28 + 7 * week));

let desk: Desk;
let inbox: Inbox;
/** Links of which one is in the hands of somebody who is not kind. */
let mine: string;
let hosts: string;
let proposed: string[];

/** Links to proposals that the team is asked about. */
async function somebodyProposes(count: number): Promise<string[]> {
  for (let n = 0; n < count; n++) {
    const wish = { kind: 'card', locale: 'fr', person: 'lea', card: 'needs', text: `Un mur, ${n}` };
    const email = `wish-${n}@exemple.fr`;
    const said = await desk.ask(proposalsRoute, formPost('/api/proposals', { ...wish, email }));
    expect(said.status).toBe(303);
  }
  const links = async (): Promise<string[]> =>
    (await inbox.messages()).flatMap(({ text }) => /\/proposals\/[\w-]+/.exec(text)?.[0] ?? []);
  const toConfirm = await links();
  await inbox.empty();
  for (const link of toConfirm) await desk.ask(proposalRoute, formPost(link, { action: 'confirm' }));
  return links();
}

beforeAll(async () => {
  inbox = await startInbox();
  const floor = floorAt(started);
  const [lunch] = floor.events;
  if (lunch)
    Object.assign(lunch.data, { capacity: undefined, hosts: ['lea'], slots: { count: 9, minutes: 5 } });
  desk = await openDesk(
    openMailer({ smtpUrl: inbox.smtpUrl, from: 'La Ruche <bonjour@ruche.example>' }),
    floor,
  );
  for (const [email, on] of [
    ['own@exemple.fr', date],
    ['hosted@exemple.fr', dateAfter(started, 21)],
  ]) {
    const body = { event: 'lunch', date: on, name: 'Léa', email };
    await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body));
  }
  mine = await desk.linkFor('own@exemple.fr');
  const hosted = { event: 'lunch', date: dateAfter(started, 21) };
  const [row] = await desk
    .database()
    .query<{ id: string }>('select id from occurrences where date = $1', [hosted.date]);
  hosts = new URL(desk.dependencies.delivery().context.links.host({ ...hosted, dateId: row?.id ?? '' }))
    .pathname;
  await inbox.empty();
  const writing = desk.dependencies.writing();
  const sources = { 'content/people/lea.md': leastPerson };
  desk.dependencies.writing = () => ({ ...writing, sources });
  proposed = await somebodyProposes(20);
  expect(proposed).toHaveLength(20);
  await inbox.empty();
});
afterAll(() => Promise.all([desk.close(), inbox.close()]));

function target(draw: Draw): { route: Route; path: string; right: Record<string, unknown> } {
  const chance = draw(13);
  if (chance < 5)
    return { route: rsvpRoute, path: '/api/rsvp', right: { event: 'lunch', date: oneOf(draw, dates) } };
  if (chance < 6)
    return { route: feedbackRoute, path: '/api/feedback', right: { form: 'month', 'answers.mood': '3' } };
  if (chance < 7)
    return {
      route: introductionsRoute,
      path: '/api/introductions',
      right: { to: 'lea', message: 'Bonjour' },
    };
  if (chance < 9) return { route: myRsvpRoute, path: mine, right: { action: 'update', date, slot: 'on' } };
  if (chance >= 12) {
    const action = oneOf(draw, ['decline', 'done', 'publish', 'confirm']);
    return { route: proposalRoute, path: oneOf(draw, proposed), right: { action, word: 'Non merci' } };
  }
  if (chance >= 10) {
    const kind = oneOf(draw, ['join', 'card', 'leave', 'change', 'event', 'host', 'update']);
    const page = { person: 'lea', subject: 'lea', card: 'needs', text: 'Un mur', membership: 'nomad' };
    const right = { kind, ...page, role: 'Relieuse', publish: 'yes', search: 'yes', locale: 'fr' };
    return { route: proposalsRoute, path: '/api/proposals', right };
  }
  return {
    route: hostRoute,
    path: hosts,
    right: { action: oneOf(draw, ['address', 'cancel']), person: 'lea' },
  };
}

/** What a mail of ours has at its head, each once. */
const heads =
  /^(from|to|subject|message-id|date|mime-version|content-type|content-language|content-transfer-encoding|auto-submitted|reply-to)$/;
const lines =
  /^((BEGIN|END):(VCALENDAR|VEVENT|VTIMEZONE|STANDARD|DAYLIGHT)|VERSION|PRODID|CALSCALE|METHOD|UID|DTSTAMP|DTSTART|DTEND|SEQUENCE|LAST-MODIFIED|CREATED|STATUS|SUMMARY|LOCATION|URL|ORGANIZER|ATTENDEE|DESCRIPTION|TZ\w+|RRULE|RDATE|X-\S+|TRANSP|CATEGORIES)$/;

function expectOwn(mail: ReceivedMail, asked: ReadonlySet<string>): void {
  const [to, ...others] = mail.recipients;
  expect(others).toEqual([]);
  expect(to === 'bonjour@ruche.example' || asked.has(to ?? ''), to).toBe(true);
  expect(mail.to.map(({ address }) => address)).toEqual([to]);
  const names = mail.headers.map(([name]) => name);
  expect(names.filter((name) => !heads.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(mail.html).not.toMatch(/<(script|img src=x|svg)/);
  for (const { contentType, content } of mail.attachments) {
    if (!contentType.startsWith('text/calendar')) continue;
    const own = propertiesOf(content);
    expect(own.filter((name) => !lines.test(name))).toEqual([]);
    expect(own.filter((name) => name === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(own.filter((name) => name === 'ATTENDEE').length).toBeLessThanOrEqual(1);
    expect(content).not.toContain('X-EVIL');
  }
}

test(`${posts} hostile posts break nothing, and no mail goes where it should not`, async () => {
  const statuses: Record<number, number> = {};
  const asked = new Set(['own@exemple.fr', 'hosted@exemple.fr']);
  for (let n = 0; n < 20; n++) asked.add(`wish-${n}@exemple.fr`);
  const one = async (seed: number): Promise<void> => {
    const draw = random(seed);
    const { route, path, right } = target(draw);
    const all = fields(draw, seed, right);
    if (typeof all.email === 'string') asked.add(all.email.trim().toLowerCase());
    const response = await desk.ask(
      route,
      hostilePost(draw, site + path, all),
      `2001:db8::${seed.toString(16)}`,
    );
    const body = await response.text();
    expect(response.status, `seed ${seed}: ${desk.log.at(-1)}`).toBeLessThan(500);
    const page = response.headers.get('content-type')?.startsWith('text/html') ? body : '';
    expect(page, `seed ${seed}`).not.toMatch(/<(script>alert|img src=x|svg onload)/);
    expect(response.headers.get('location') ?? '/', `seed ${seed}`).toMatch(/^\/[\w/?-]*$/);
    statuses[response.status] = (statuses[response.status] ?? 0) + 1;
  };
  // Each from elsewhere, and some seconds after the others, so that all of them are read.
  for (let seed = 0; seed < posts; seed += atOnce) {
    desk.now = new Date(started.getTime() + 60_000 + seed * 3_000);
    await Promise.all(Array.from({ length: atOnce }, (_, n) => one(seed + n)));
  }
  expect(desk.log).toEqual([]);
  expect({}).not.toHaveProperty('admin');
  // Not all of it was refused at the door, and not all of it was taken in.
  expect((statuses[202] ?? 0) + (statuses[303] ?? 0)).toBeGreaterThan(posts / 5);
  expect(statuses[422] ?? 0).toBeGreaterThan(posts / 5);

  // The host’s list carries what was typed, to somebody who may read it.
  desk.now = new Date(`${date}T10:40:00Z`);
  await deployRun(() => desk.dependencies)(new Request(site));
  const mails = await inbox.messages();
  expect(mails.length).toBeGreaterThan(posts / 10);
  for (const mail of mails) expectOwn(mail, asked);
  const named = mails.flatMap(({ headers }) =>
    headers.filter(([name]) => /^(to|from|reply-to)$/.test(name)).map(([, value]) => value),
  );
  expect(named.filter((value) => value.includes('@evil.example'))).toEqual([]);
});
