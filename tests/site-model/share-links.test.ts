import { describe, expect, test } from 'vitest';
import { linkedinCertification, shareLinks } from '../../src/site/share-links.ts';

/** What people are called and write, and what would end a link, a value or a line too early. */
const texts = [
  'Pieuvre, pour Léa Martin',
  'R&D = 100 % + #1 ?/\\ "vrai" \'oui\' <b>;|(x)!*~',
  '👩🏽‍💻 café ☕️ 👨‍👩‍👧‍👦',
  'ياسمين الخطيب · 10 %26 %',
  'ligne un\nligne deux',
  'a\u00a0b\u202f! +33',
];
const url = 'https://numa.example/en/badges/octopus/lea-martin/';

const hrefs = (text: string, title = text) =>
  Object.fromEntries(
    shareLinks({ url, title, text }).map(({ place, href }) => [place, new URL(href)] as const),
  );

/** The parts of an address as its reader takes it apart; `+` is a sign and no space. */
const values = (part: string): Record<string, string> =>
  Object.fromEntries(
    part
      .replace(/^[?#]/, '')
      .split('&')
      .map((pair) => pair.split('=').map(decodeURIComponent)),
  );

describe.each(texts)('“%s” arrives as it was meant', (text) => {
  const said = `${text}\n${url}`;
  const links = hrefs(text);

  test('by every link, read as forms are read and as addresses are read', () => {
    const expected: Record<string, [where: string, part: 'search' | 'hash', values: Record<string, string>]> =
      {
        linkedin: ['https://www.linkedin.com/sharing/share-offsite/', 'search', { url }],
        mastodon: ['https://share.joinmastodon.org/', 'hash', { text: said }],
        bluesky: ['https://bsky.app/intent/compose', 'search', { text: said }],
        facebook: ['https://www.facebook.com/sharer/sharer.php', 'search', { u: url }],
        whatsapp: ['https://wa.me/', 'search', { text: said }],
        mail: [
          'mailto:',
          'search',
          {
            subject: text.replaceAll(/\s+/g, ' '),
            body: `${said.replace(text, `${text}\n`)}\n`.replaceAll('\n', '\r\n'),
          },
        ],
      };
    expect(Object.keys(links)).toEqual(Object.keys(expected));
    for (const [place, [where, part, meant]] of Object.entries(expected)) {
      const link = links[place];
      expect(link?.href.split(/[?#]/)[0], place).toBe(where);
      expect(values(link?.[part] ?? ''), place).toEqual(meant);
      expect(Object.fromEntries(new URLSearchParams(link?.[part].slice(1))), place).toEqual(meant);
      expect(link?.[part === 'hash' ? 'search' : 'hash'], place).toBe('');
    }
  });

  test('in LinkedIn’s form', () => {
    const link = linkedinCertification({ name: text, organization: text, on: '2026-09-01', url, id: text });
    expect(link.startsWith('https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&')).toBe(true);
    expect(values(new URL(link).search)).toEqual({
      startTask: 'CERTIFICATION_NAME',
      name: text,
      organizationName: text,
      issueYear: '2026',
      issueMonth: '9',
      certUrl: url,
      certId: text,
    });
  });

  test('in links that programs recognise whole in a text', () => {
    for (const { href } of shareLinks({ url, title: text, text })) {
      expect(href).toMatch(/^[a-z]+:[\w\-.~%?#&=/:]+$/);
    }
  });
});

test('months count from 1 to 12', () => {
  const month = (on: string) =>
    new URL(linkedinCertification({ name: 'a', organization: 'b', on, url, id: 'c' })).searchParams.get(
      'issueMonth',
    );
  expect([month('2026-01-31'), month('2025-12-01')]).toEqual(['1', '12']);
});

test('half a surrogate pair breaks no page', () => {
  expect(values(hrefs('a\ud83d').whatsapp?.search ?? '').text).toBe(`a\ufffd\n${url}`);
});

test('a subject is one line: it brings no header of its own', () => {
  const { subject } = values(hrefs('Corps', 'Sujet\r\nBcc: all@numa.example').mail?.search ?? '');
  expect(subject).toBe('Sujet Bcc: all@numa.example');
});

test('a post is cut to what Bluesky takes, between people and never within the address', () => {
  const family = '👨‍👩‍👧‍👦';
  const { text = '' } = values(hrefs(family.repeat(400)).bluesky?.search ?? '');
  const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  expect(graphemes).toHaveLength(300);
  expect(text.endsWith(`${family}…\n${url}`)).toBe(true);
});
