import { describe, expect, test } from 'vitest';
import { compose } from '../../src/mail/compose.ts';
import type { MailContent } from '../../src/mail/types.ts';
import {
  about,
  changed,
  composed,
  context,
  hosted,
  outboxEntry,
  rsvp,
  snapshot,
  toldBefore,
} from './floor.ts';

const hostile = '<script>alert(1)</script> " onload="x" & \u0000\u202e';

const messages: MailContent[] = [
  about('rsvp-answer', {}),
  about('rsvp-answer', { status: 'waitlisted' }, {}),
  about('rsvp-cancelled', { status: 'cancelled' }),
  about('rsvp-reminder', {}),
  changed('date-cancelled', { reason: 'Dégât des eaux.' }),
  changed('date-moved', { before: toldBefore({ status: 'cancelled' }) }),
  { kind: 'host-list', turn: 'eve', ...hosted(), rsvps: [rsvp(), rsvp({ status: 'waitlisted' })] },
  { kind: 'host-changes', ...hosted(), came: [rsvp()], left: [rsvp()], changed: [rsvp()], rsvps: [rsvp()] },
  { kind: 'host-overbooked', ...hosted(), capacity: 24, taken: 28 },
  { kind: 'host-cancelled', ...hosted(), reason: 'Dégât des eaux.', told: 2 },
  { kind: 'host-address', ...hosted(), person: 'rachid' },
  { kind: 'feedback', form: 'bilan', answers: { works: 'Oui' }, receivedAt: '2026-11-20T10:00:00Z' },
  {
    ...{ kind: 'introduction', to: 'rachid', name: 'Ana', email: 'ana@example.org', message: 'Salut' },
    receivedAt: '2026-11-20T10:00:00Z',
  },
  { kind: 'undeliverable', about: 'feedback', failedAt: '2026-11-20T10:00:00Z', reason: '550' },
  { kind: 'test', askedAt: '2026-11-20T10:00:00Z' },
];

describe.each(messages)('the HTML of a mail ($kind)', (content) => {
  const { html, subject } = composed(content, 'en');

  test('says its language, its direction and its title', () => {
    const lang = ['feedback', 'introduction', 'undeliverable', 'test'].includes(content.kind) ? 'fr' : 'en';
    expect(html).toContain(`<html lang="${lang}" dir="ltr">`);
    expect(html).toContain(`<title>${subject}</title>`);
  });

  test('has one main heading, and no heading that skips a level', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    expect(levels.every((level) => level <= 2)).toBe(true);
  });

  test('lays out with tables that are no tables to a screen reader', () => {
    const tables = html.match(/<table[^>]*>/g) ?? [];
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter((table) => !table.includes('role="presentation"'))).toEqual([]);
  });

  test('loads nothing: nobody learns who opens it', () => {
    expect(html).not.toMatch(/\bsrc=|url\(|@import|@font-face|<link|<img|<script/i);
  });

  test('is dark where the reader’s program is', () => {
    expect(html).toContain('@media (prefers-color-scheme:dark){.paper{background-color:#17130F!important}');
  });

  test('is at most a hundred kilobytes, where Gmail would cut it', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
  });
});

describe('what strangers type', () => {
  test('is text in the HTML, and no more', () => {
    const { html } = composed({
      ...{ kind: 'introduction', to: 'rachid', name: hostile, email: 'ana@example.org', message: hostile },
      receivedAt: '2026-11-20T10:00:00Z',
    });
    expect(html).not.toContain('<script');
    expect(html).not.toContain('onload="x"');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot; onload=&quot;x&quot; &amp;');
    expect(['\u0000', '\u202e'].filter((mark) => html.includes(mark))).toEqual([]);
  });

  test('keeps its line breaks, whichever they are', () => {
    const { html, text } = composed({
      ...{ kind: 'feedback', form: 'bilan', receivedAt: '2026-11-20T10:00:00Z' },
      answers: { works: 'un\r\ndeux\u0085trois\u2028quatre' },
    });
    expect(html).toContain('un<br>deux<br>trois<br>quatre');
    expect(text).toContain('> un\n> deux\n> trois\n> quatre');
  });
});

describe('the place’s accent', () => {
  test('colours what acts, corrected where it would be hard to read', () => {
    const site = { ...snapshot.site, data: { ...snapshot.site.data, colours: { accent: '#FFE100' } } };
    const mail = compose(outboxEntry(about('rsvp-answer', {})), {
      ...context,
      snapshot: { ...snapshot, site },
    });
    expect(mail.html).toContain('class="act" bgcolor="#FFE100"');
  });
});
