import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, emailAddress } from '../../src/rsvp/fields.ts';

const point = (code: number): string => String.fromCodePoint(code);
const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => point(from + n));
// C0, DEL, C1 with NEL; LS, PS; bidi embeddings, overrides and isolates; the byte order mark.
const hostile = [
  ...range(0x00, 0x1f),
  ...range(0x7f, 0x9f),
  ...range(0x2028, 0x202e),
  ...range(0x2066, 0x2069),
  '\ufeff',
  '\ud800',
];

describe('cleanLine', () => {
  it.each(hostile.map((character) => [character.charCodeAt(0).toString(16), character]))(
    'lets no U+%s through',
    (_, character) => {
      const text = cleanLine(`Ada${character}Love\nlace${character}`);
      expect(text).not.toContain(character);
      expect(text).not.toMatch(/[\r\n]/);
      expect(text).toMatch(/^Ada.?Love lace.?$/u);
    },
  );

  it.each([
    ['  Zoé\u0301  Dupont\t', 'Zoé\u0301 Dupont'.normalize('NFC')],
    ['e\u0301', 'é'],
    ['Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'],
    ['ليلى', 'ليلى'],
    ['👩‍💻 Ada', '👩‍💻 Ada'],
    ['<b>Ada</b>', '<b>Ada</b>'],
    ['\u200b\u200b', ''],
    ['\u0301', ''],
    [' \u00a0\u3000 ', ''],
    ['X', 'X'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });
});

describe('cleanText', () => {
  it('keeps paragraphs and drops every other control character', () => {
    expect(cleanText(' one\r\n\r\n\r\n\r\ntwo\u0000\u2028three\u202e  \tfour \n')).toBe(
      'one\n\ntwo\nthree four',
    );
  });
});

describe('emailAddress', () => {
  it.each([
    ['ada@example.org', 'ada@example.org'],
    [' Ada.Lovelace+lunch@Example.ORG ', 'ada.lovelace+lunch@example.org'],
    ["o'brien@example.org", "o'brien@example.org"],
    ['ada@café.example', 'ada@xn--caf-dma.example'],
  ])('takes %j', (text, address) => {
    expect(emailAddress(text)).toBe(address);
  });

  it.each([
    '',
    'ada',
    'ada@',
    '@example.org',
    'ada@localhost',
    'ada@127.0.0.1',
    'ada@[127.0.0.1]',
    'ada@@example.org',
    'ada@example.org,bo@example.org',
    'ada@example.org;bo@example.org',
    'ada,bo@example.org',
    'Ada <ada@example.org>',
    '<ada@example.org>',
    '"ada"@example.org',
    'ada(comment)@example.org',
    'ada@example.org\r\nBcc: bo@example.org',
    'ada\0@example.org',
    'ada@exam\u0000ple.org',
    'ada@exam\u202eple.org',
    'ada b@example.org',
    'ada@example .org',
    'ada@-example.org',
    'ada@example..org',
    'ada@ex%61mple.org',
    'ada@example.org/path',
    'ada@example.org?cc=bo@example.org',
    'é@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b.'.repeat(125)}org`,
  ])('refuses %j', (text) => {
    expect(emailAddress(text)).toBeUndefined();
  });
});
