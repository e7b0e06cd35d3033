import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { type Delivery, deliver } from '../../src/mail/deliver.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { type Desk, jsonPost, openDesk } from '../http/desk.ts';
import { dateAfter } from '../http/floor.ts';
import { type Refusals, startRefusing } from '../mail/refusing-server.ts';
import { type Inbox, startInbox } from '../support/inbox.ts';
import { emptyTables } from '../support/store.ts';
import { Wire } from './wire.ts';

const started = new Date();
const date = dateAfter(started, 7);
const from = 'La Ruche <bonjour@ruche.example>';
const email = 'lea@exemple.fr';

let desk: Desk;
let inbox: Inbox;
beforeAll(async () => {
  [desk, inbox] = [await openDesk(), await startInbox()];
});
beforeEach(async () => {
  await emptyTables(desk.database());
  await inbox.empty();
});
afterAll(() => Promise.all([desk.close(), inbox.close()]));

/** Says yes while the mails go through a server. */
async function sayYes(smtpUrl: string, budget?: number): Promise<number> {
  const { delivery, deliver: usual } = desk.dependencies;
  onTestFinished(() => void Object.assign(desk.dependencies, { delivery, deliver: usual }));
  const through = (): Delivery => ({ ...delivery(), mailer: openMailer({ smtpUrl, from }) });
  desk.dependencies.delivery = through;
  if (budget !== undefined)
    desk.dependencies.deliver = async (entries) => void (await deliver({ ...through(), entries, budget }));
  const body = { event: 'lunch', date, name: 'Léa', email };
  const { status } = await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body));
  Object.assign(desk.dependencies, { delivery, deliver: usual });
  return status;
}

/** Who gets a mail once the server is well again. */
async function later(minutes: number): Promise<string[]> {
  const now = new Date(started.getTime() + minutes * 60_000);
  await deliver({
    ...desk.dependencies.delivery(),
    mailer: openMailer({ smtpUrl: inbox.smtpUrl, from }),
    now,
  });
  return (await inbox.messages()).flatMap(({ recipients }) => recipients);
}

const places = ['greeting', 'MAIL', 'RCPT', 'DATA', 'message'] as const;
const replies = ['421 4.3.2 closing', '451 4.3.0 later', '550 5.7.1 no'] as const;
/** What is about this mail, and for good, is not asked again; anything else may be about the day, or the site’s account. */
const forGood = (place: string, reply: string): boolean =>
  reply.startsWith('5') && ['RCPT', 'DATA', 'message'].includes(place);
const cases = places.flatMap((place) => replies.map((reply) => [place, reply] as const));

describe('a mail server that', () => {
  test.each(cases)('at %s says “%s” loses no RSVP and no mail', async (place, reply) => {
    const server = await startRefusing({ [place]: reply } satisfies Refusals);
    expect(await sayYes(server.smtpUrl)).toBe(202);
    await server.close();
    expect(await desk.linkFor(email)).toMatch(/^\/rsvp\//);
    expect(await inbox.messages()).toEqual([]);
    const heard = await later(6);
    const dead = await desk
      .database()
      .query<{ recipient: string }>(
        'select recipient from outbox where failed_at is not null order by created_at, recipient desc',
      );
    // This server refuses the word to the contact as well: both stay, to be read and sent by hand.
    const letters = forGood(place, reply) ? [email, 'bonjour@ruche.example'] : [];
    expect(dead.map(({ recipient }) => recipient)).toEqual(letters);
    expect(heard).toEqual(letters.length > 0 ? [] : [email]);
    expect(await later(6000)).toEqual(heard);
  });

  test('falls silent at any step is not waited for, and the mail comes later, with the same Message-ID if twice', async () => {
    const wire = new Wire();
    onTestFinished(() => wire.close());
    const url = new URL(inbox.smtpUrl);
    url.port = String(await wire.tap('smtp', Number(url.port), { speaksFirst: true }));
    wire.begin();
    expect(await sayYes(url.href)).toBe(202);
    const { steps } = wire;
    expect(steps).toBeGreaterThanOrEqual(4);
    for (const when of ['before', 'after'] as const) {
      for (let at = 1; at <= steps; at++) {
        await emptyTables(desk.database());
        await inbox.empty();
        wire.begin({ at, when, act: () => {} });
        const begun = performance.now();
        expect(await sayYes(url.href, 150)).toBe(202);
        expect(performance.now() - begun).toBeLessThan(4_000);
        const heard = await later(6);
        expect(new Set(heard)).toEqual(new Set([email]));
        expect(heard.length).toBeLessThanOrEqual(2);
        const ids = (await inbox.messages()).map(({ headers }) =>
          headers.find(([name]) => name === 'message-id'),
        );
        expect(new Set(ids.map(String)).size).toBe(1);
      }
    }
  });
});
