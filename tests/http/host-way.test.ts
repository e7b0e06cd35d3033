import { afterAll, beforeAll, expect, test } from 'vitest';
import { countsRoute } from '../../src/http/counts.ts';
import { hostRoute } from '../../src/http/host.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { hourlyRun } from '../../src/http/scheduled.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { type Inbox, type ReceivedMail, startInbox } from '../support/inbox.ts';
import { type Desk, formPost, get, jsonPost, openDesk } from './desk.ts';
import { floorAt } from './floor.ts';

/** A host's Thursday evening and Friday noon, with nothing but what arrives by mail. A lunch at 13:00 in Paris. */

const date = '2026-11-27';
let desk: Desk;
let inbox: Inbox;
beforeAll(async () => {
  inbox = await startInbox();
  const mailer = openMailer({ smtpUrl: inbox.smtpUrl, from: 'La Ruche <bonjour@ruche.example>' });
  desk = await openDesk(mailer, floorAt(new Date('2026-11-20T09:00:00Z')));
});
afterAll(async () => {
  await desk.close();
  await inbox.close();
});

async function arrived(): Promise<ReceivedMail[]> {
  const mails = await inbox.messages();
  await inbox.empty();
  return mails;
}

test('from the list in the evening to a date that is off: each step leads to the next', async () => {
  desk.now = new Date('2026-11-26T08:00:00Z');
  for (const name of ['ada', 'bea', 'cyd']) {
    const body = { event: 'lunch', date, name, email: `${name}@exemple.fr`, guests: name === 'bea' ? 1 : 0 };
    await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body));
  }
  await arrived();

  desk.now = new Date('2026-11-26T17:00:05Z');
  await hourlyRun(() => desk.dependencies)(new Request('https://ruche.example/'));
  const list = (await arrived()).find(({ recipients }) => recipients.includes('bonjour@ruche.example'));
  expect(list?.text).toContain('bea');
  const link =
    /https:\/\/ruche\.example(\/host\/[\w-]+)/.exec(list?.text ?? '')?.[1] ?? expect.fail('no link');

  desk.now = new Date('2026-11-27T10:30:00Z');
  const page = await desk.ask(hostRoute, get(link));
  expect(page.status).toBe(200);
  const form =
    /<form[^>]* id="cancel"[\s\S]*?<\/form>/.exec(await page.text())?.[0] ?? expect.fail('no form');
  expect(form).toContain(`action="${link}"`);
  expect(await arrived()).toEqual([]);

  const reason = 'Plus de gaz dans la cuisine.';
  const done = await desk.ask(hostRoute, formPost(link, { action: 'cancel', reason, locale: 'fr' }));
  expect([done.status, done.headers.get('location')]).toEqual([303, link]);
  const told = await arrived();
  const attendees = told.filter(({ recipients }) => !recipients.includes('bonjour@ruche.example'));
  expect(attendees.flatMap(({ recipients }) => recipients).sort()).toEqual([
    ...['ada@exemple.fr', 'bea@exemple.fr', 'cyd@exemple.fr'],
  ]);
  for (const { text, attachments } of attendees) {
    expect(text).toContain(reason);
    expect(attachments.map(({ content }) => /^METHOD:(\w+)/m.exec(content)?.[1])).toContain('CANCEL');
  }
  expect(told.find(({ recipients }) => recipients.includes('bonjour@ruche.example'))?.text).toContain(
    'cancelled: true',
  );

  const counts = await desk.ask(countsRoute, get(`/api/events/lunch/${date}`));
  expect(await counts.json()).toMatchObject({ status: 'cancelled', reason, open: false });
  const after = await (await desk.ask(hostRoute, get(link))).text();
  expect(after).toContain(reason);
  expect(after).not.toContain('id="cancel"');

  // The list an hour before is of no use any more, and nobody is told twice.
  desk.now = new Date('2026-11-27T11:00:05Z');
  await hourlyRun(() => desk.dependencies)(new Request('https://ruche.example/'));
  expect(await arrived()).toEqual([]);
});
