import { describe, expect, test } from 'vitest';
import type { ComposedMail } from '../../src/mail/composed.ts';
import type { RsvpMailKind } from '../../src/mail/types.ts';
import type { RsvpStatus } from '../../src/rsvp/types.ts';
import { about, composed, link, typed } from './floor.ts';

const kinds: [RsvpMailKind, RsvpStatus][] = [
  ['rsvp-answer', 'confirmed'],
  ['rsvp-answer', 'waitlisted'],
  ['rsvp-verify', 'unverified'],
  ['rsvp-standing', 'confirmed'],
  ['rsvp-promoted', 'confirmed'],
  ['rsvp-changed', 'confirmed'],
  ['rsvp-cancelled', 'cancelled'],
  ['rsvp-reminder', 'confirmed'],
  ['rsvp-reminder', 'waitlisted'],
  ['date-cancelled', 'confirmed'],
  ['date-cancelled', 'waitlisted'],
  ['date-moved', 'confirmed'],
  ['date-moved', 'waitlisted'],
];

const everything = (mail: ComposedMail): string => JSON.stringify(mail);

describe.each(['fr', 'en'])('a mail to an attendee (%s)', (lang) => {
  test.each(kinds)('carries nothing that a visitor typed: %s, %s', (kind, status) => {
    const slot = { event: 'la-cocotte', date: '2026-11-26', wantsSlot: true };
    const mails = [
      about(kind, { status }),
      about(kind, { status, ...slot }),
      about(kind, { status }, { status }),
    ];
    for (const words of Object.values(typed)) {
      for (const content of mails) expect(everything(composed(content, lang))).not.toContain(words);
    }
  });

  test.each(kinds)('has one link, the signed one: %s, %s', (kind, status) => {
    const { html, text } = composed(about(kind, { status }), lang);
    expect(html.match(/href="[^"]*"/g)).toEqual([`href="${link}"`]);
    expect(text.match(/https?:\S+/g)).toEqual([link]);
  });

  test.each(kinds)('is answered by the team, and by no machine: %s, %s', (kind, status) => {
    const { replyTo, headers } = composed(about(kind, { status }), lang);
    expect(replyTo).toBe('bonjour@numa.example');
    expect(headers).toMatchObject({ 'Auto-Submitted': 'auto-generated', 'Content-Language': lang });
  });
});

describe('a language that the site does not speak', () => {
  test('falls back to the site’s own', () => {
    const mail = composed(about('rsvp-answer', {}), 'de');
    expect(mail.headers['Content-Language']).toBe('fr');
    expect(mail.text).toContain('Ta place est réservée');
  });
});

describe('content that changed between the RSVP and the mail', () => {
  test('leaves the date, the answer and the link', () => {
    for (const gone of [{ event: 'gone' }, { date: '2026-11-28' }]) {
      const mail = composed(about('rsvp-answer', gone));
      expect(mail.text).toContain('novembre 2026');
      expect(mail.text).toContain('Place réservée');
      expect(mail.text).toContain(link);
      expect(mail.icalendar).toBeUndefined();
    }
  });

  test('says that the host called the date off, and why', () => {
    const { text } = composed(about('rsvp-answer', { date: '2026-12-25' }));
    expect(text).toContain('Cette date n’aura pas lieu');
    expect(text).toContain('C’est Noël.');
  });
});
