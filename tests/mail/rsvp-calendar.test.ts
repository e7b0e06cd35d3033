import ical from 'node-ical';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openMailer } from '../../src/mail/transport.ts';
import type { MailContent } from '../../src/mail/types.ts';
import { type Inbox, startInbox } from '../support/inbox.ts';
import { about, changed, composed, toldBefore } from './floor.ts';

let inbox: Inbox;
beforeAll(async () => {
  inbox = await startInbox();
});
beforeEach(() => inbox.empty());
afterAll(() => inbox.close());

/** The calendar parts of a mail after its way over the wire, read by a program that knows nothing of this project. */
async function parts(content: MailContent, recipient = 'ada@example.org') {
  const mailer = openMailer({ smtpUrl: inbox.smtpUrl, from: 'Étage <bonjour@numa.example>' });
  await mailer.send(composed(content, 'fr', recipient));
  const [mail] = await inbox.messages();
  const files = (mail?.attachments ?? []).map(({ content: text, ...file }) => ({
    ...file,
    method: /^METHOD:(.*)\r$/m.exec(text)?.[1],
    events: Object.values(ical.sync.parseICS(text)).filter((component) => component?.type === 'VEVENT'),
  }));
  return { raw: mail?.raw ?? '', files };
}

describe('the calendar part of a mail about one date', () => {
  test('invites who has a seat, and asks for no answer', async () => {
    const { raw, files } = await parts(about('rsvp-answer', { sequence: 3 }));
    expect(raw).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=REQUEST\r$/im);
    // Once for programs that show buttons, once as a file for the others (RFC 6047).
    expect(files.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST']);
    const [event] = files[0]?.events ?? [];
    expect(event).toMatchObject({
      uid: 'co-lunch-2026-11-27@numa.example',
      status: 'CONFIRMED',
      summary: 'Le Co-Lunch',
      location: 'La grande table, 1er étage, 39 rue du Caire, 75002 Paris',
      organizer: { params: { CN: 'L’équipe de NUMA' }, val: 'mailto:bonjour@numa.example' },
      attendee: { params: { PARTSTAT: 'ACCEPTED', RSVP: false }, val: 'mailto:ada@example.org' },
    });
    expect(Number(event?.sequence)).toBe(3);
    expect(event?.start.toISOString()).toBe('2026-11-27T12:00:00.000Z');
    expect(event?.end?.toISOString()).toBe('2026-11-27T13:00:00.000Z');
  });

  test('is tentative in the line', async () => {
    const { files } = await parts(about('rsvp-answer', { status: 'waitlisted' }));
    expect(files[0]?.events[0]).toMatchObject({
      status: 'TENTATIVE',
      attendee: { params: { PARTSTAT: 'TENTATIVE' } },
    });
  });

  test('takes the date out again, under the same UID', async () => {
    const { raw, files } = await parts(about('rsvp-cancelled', { status: 'cancelled', sequence: 4 }));
    expect(raw).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=CANCEL\r$/im);
    expect(files[0]?.method).toBe('CANCEL');
    expect(files[0]?.events[0]).toMatchObject({
      uid: 'co-lunch-2026-11-27@numa.example',
      status: 'CANCELLED',
    });
    expect(Number(files[0]?.events[0]?.sequence)).toBe(4);
  });

  test('follows a date that was moved, and keeps its UID', async () => {
    const { files } = await parts(about('rsvp-answer', { date: '2026-12-18' }));
    expect(files[0]?.events[0]?.start.toISOString()).toBe('2026-12-17T11:30:00.000Z');
    expect(files[0]?.events[0]?.uid).toBe('co-lunch-2026-12-18@numa.example');
  });

  test('does not invite to a date that the host called off', async () => {
    const { files } = await parts(about('rsvp-answer', { date: '2026-12-25' }));
    expect(files[0]?.method).toBe('CANCEL');
  });

  test('takes out a date that is off, at the hour that was told, whatever the content says by now', async () => {
    const off = { before: toldBefore({ localStart: '2026-11-27T12:00' }), reason: 'Dégât\r\nX-EVIL:1' };
    const { files } = await parts(changed('date-cancelled', off, { sequence: 2 }));
    expect(files.map(({ method }) => method)).toEqual(['CANCEL', 'CANCEL']);
    const [event] = files[0]?.events ?? [];
    expect(event).toMatchObject({ uid: 'co-lunch-2026-11-27@numa.example', status: 'CANCELLED' });
    expect(event).not.toHaveProperty('X-EVIL');
    expect(Number(event?.sequence)).toBe(2);
    expect(event?.start.toISOString()).toBe('2026-11-27T11:00:00.000Z');
  });

  test('takes out a date that the content has lost', async () => {
    const { files } = await parts(changed('date-cancelled', { before: toldBefore() }, { event: 'gone' }));
    expect(files[0]?.events[0]).toMatchObject({ uid: 'gone-2026-11-27@numa.example', status: 'CANCELLED' });
    expect(files[0]?.events[0]?.start.toISOString()).toBe('2026-11-27T12:00:00.000Z');
  });

  test.each([
    ['confirmed', 'ACCEPTED'],
    ['waitlisted', 'TENTATIVE'],
  ] as const)('brings a date that moved up to date, %s as %s', async (status, partstat) => {
    const moved = changed(
      'date-moved',
      { before: toldBefore() },
      { date: '2026-12-18', sequence: 5, status },
    );
    const { files } = await parts(moved);
    expect(files.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST']);
    const [event] = files[0]?.events ?? [];
    expect(event).toMatchObject({
      uid: 'co-lunch-2026-12-18@numa.example',
      attendee: { params: { PARTSTAT: partstat } },
    });
    expect(Number(event?.sequence)).toBe(5);
    expect(event?.start.toISOString()).toBe('2026-12-17T11:30:00.000Z');
  });

  test('does not come with a reminder: nothing has changed', async () => {
    expect((await parts(about('rsvp-reminder', {}))).files).toEqual([]);
  });

  test('of a date that is off is none for the organizer', async () => {
    const off = changed('date-cancelled', { before: toldBefore() });
    expect((await parts(off, 'bonjour@numa.example')).files).toEqual([]);
  });

  test('does not exist before the click that is asked for', async () => {
    expect((await parts(about('rsvp-verify', { status: 'unverified' }))).files).toEqual([]);
  });

  test('leads to the public page, never to the link that changes the RSVP', async () => {
    const { files, raw } = await parts(about('rsvp-answer', {}));
    expect(files[0]?.events[0]?.url).toBe('https://numa.example/events/co-lunch/2026-11-27/');
    const calendar = Buffer.from(
      raw.split(/method=REQUEST/i)[1]?.split('\r\n\r\n')[1] ?? '',
      'base64',
    ).toString();
    expect(calendar).not.toContain('signed-token');
  });

  test('is a plain file for the organizer, who cannot be invited to their own date', async () => {
    const { files } = await parts(about('rsvp-answer', {}), 'bonjour@numa.example');
    expect(files.map(({ method, filename }) => [method, filename])).toEqual([['PUBLISH', 'dates.ics']]);
  });
});

describe('the calendar file of a mail about several dates', () => {
  const several = about(
    'rsvp-answer',
    {},
    { date: '2026-12-04', status: 'waitlisted' },
    { date: '2026-12-18' },
  );

  test('has the dates with a seat, each under the UID that a later mail about it has', async () => {
    const { files } = await parts(several);
    expect(files.map(({ method, filename }) => [method, filename])).toEqual([['PUBLISH', 'dates.ics']]);
    expect(files[0]?.events.map((event) => event?.uid)).toEqual([
      'co-lunch-2026-11-27@numa.example',
      'co-lunch-2026-12-18@numa.example',
    ]);
  });

  test('has no date that the host called off', async () => {
    const { files } = await parts(about('rsvp-answer', {}, { date: '2026-12-25' }));
    expect(files[0]?.events.map((event) => event?.uid)).toEqual(['co-lunch-2026-11-27@numa.example']);
  });

  test('is not there when there is no seat, nor is it spoken of', async () => {
    const waiting = about(
      'rsvp-answer',
      { status: 'waitlisted' },
      { date: '2026-12-04', status: 'waitlisted' },
    );
    expect((await parts(waiting)).files).toEqual([]);
    expect(composed(waiting).text).not.toContain('fichier joint');
    expect(composed(several).text).toContain('fichier joint');
  });
});
