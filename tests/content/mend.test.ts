import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/content/files.ts';
import { kinds, siteKind } from '../../src/content/kinds.ts';
import { mend } from '../../src/content/mend.ts';
import { mendedDate, mendedMonth } from '../../src/content/mend-dates.ts';
import { frenchSpaces } from '../../src/content/typography.ts';

const person = (head: string, body = ''): string => `---\n${head}---\n${body}`;
const least = 'name: Léa\nrole: Illustratrice\nmembership: resident\n';
const consent = 'consent:\n  on: 2026-09-01\n';
const mended = (text: string, lang = 'fr') => mend(text, kinds.people, lang);

test.each([
  ['2026-9-1', '2026-09-01'],
  ['2026/09/01', '2026-09-01'],
  ['27/11/2026', '2026-11-27'],
  ['27.11.2026', '2026-11-27'],
  ['11/27/2026', undefined],
  ['03/04/2026', undefined],
  ['04/04/2026', '2026-04-04'],
  ['2026-01-09 13:00', '2026-01-09T13:00'],
  ['2026-01-09T9:05:00', '2026-01-09T09:05'],
  ['2026-01-09 13h00', '2026-01-09T13:00'],
  ['2026-13-01', undefined],
  ['vendredi', undefined],
])('the date %s is %s', (typed, date) => {
  expect(mendedDate(typed)).toBe(date);
});

test.each([
  ['2026-9', '2026-09'],
  ['2026/09', '2026-09'],
  ['2026-09-12', '2026-09'],
  ['septembre', undefined],
])('the month %s is %s', (typed, month) => {
  expect(mendedMonth(typed)).toBe(month);
});

test.each([
  ['Ça va ? Oui ! Bon ; et', 'Ça va\u202f? Oui\u202f! Bon\u202f; et'],
  ['Voici : « un mot »', 'Voici\u00a0: «\u00a0un mot\u00a0»'],
  ['**Voici** : ça', '**Voici**\u00a0: ça'],
  ['déjà\u202f! et là\u00a0!', 'déjà\u202f! et là\u00a0!'],
  ['Oui! sans espace', 'Oui! sans espace'],
  ['à 12:30, `a ? b : c`, https://a.example/?q=a', 'à 12:30, `a ? b : c`, https://a.example/?q=a'],
  ['un ![dessin](a.png) et :tada:', 'un ![dessin](a.png) et :tada:'],
  ['| a | b |\n| :--- | ---: |\n', '| a | b |\n| :--- | ---: |\n'],
  ['```\nx ? y : z\n```\nVrai ?', '```\nx ? y : z\n```\nVrai\u202f?'],
])('French spaces in %j', (typed, text) => {
  expect(frenchSpaces(typed)).toBe(text);
  expect(frenchSpaces(text)).toBe(text);
});

describe('a file', () => {
  test('of another system, with a mark of the byte order and spaces at the ends of its lines', () => {
    const { text, done } = mended(
      `\uFEFF${person(`${least}${consent}`, '\nUn \nDeux  \nTrois\t\n')}`.replaceAll('\n', '\r\n'),
    );
    expect(text).toBe(person(`${least}${consent}`, '\nUn\nDeux  \nTrois\n'));
    expect(done).toEqual(['line ends', 'stray characters']);
  });

  test('with its fields in another order, a list in one line, and comments that stay', () => {
    const { text, done } = mended(
      person(
        `# Demander une photo à Léa\n${consent}skills: [gravure,   'dessin']   # à compléter\nmembership: resident\nrole: "Illustratrice"\nname: Léa\n`,
      ),
    );
    expect(done).toEqual(['order and style of the fields']);
    expect(text.split('\n')).toEqual(
      expect.arrayContaining(['  - gravure', '  - dessin', 'role: Illustratrice']),
    );
    expect(text.indexOf('name:')).toBeLessThan(text.indexOf('consent:'));
    for (const comment of ['# Demander une photo à Léa', '# à compléter']) expect(text).toContain(comment);
  });

  test('with dates as people type them, also of a single date of a series', () => {
    const { text, done } = mend(
      '---\ntitle: Repas\nstart: 2026-11-27 13:00\nduration: 60\nexceptions:\n  - date: 25/12/2026\n    cancelled: true\n  - date: 2027-01-01T13:00\n    note: Oui\n---\n',
      kinds.events,
      'fr',
    );
    expect(done).toEqual(['dates']);
    expect(text).toContain('start: 2026-11-27T13:00\n');
    expect(text).toContain('  - date: 2026-12-25\n');
    expect(text).toContain('  - date: 2027-01-01T13:00\n');
  });

  test('pasted from a word processor', () => {
    const { text, done } = mended(
      person(
        `name:\u00a0Léa\nrole: Illustratrice\nmembership: resident\nconsent:\n\u00a0 on: 2026-09-01\n`,
        '\n•\tun\n• deux\u200b\n',
      ),
    );
    expect(text).toBe(person(`${least}${consent}`, '\n- un\n- deux\n'));
    expect(done).toEqual(['stray characters']);
  });

  test('in French has its spaces, in its texts and nowhere else; in English it has none', () => {
    const file = person(
      `${least}quote: Oui ! Et toi ?\nlinks:\n  website: https://a.example/?a ;\n${consent}`,
      '\nÇa va ?\n',
    );
    const { text } = mended(file);
    expect(text).toContain('quote: Oui\u202f! Et toi\u202f?\n');
    expect(text).toContain('https://a.example/?a ;\n');
    expect(text).toContain('Ça va\u202f?\n');
    expect(mended(file, 'en')).toEqual({ text: file, done: [] });
  });

  test.each([
    [
      'half of two versions',
      person(`${least}<<<<<<< HEAD\nfloor: A\n=======\nfloor: B\n>>>>>>> x\n`).replaceAll('\n', '\r\n'),
    ],
    ['cut', '---\r\nname: Léa\r\n'],
    ['no YAML', '---\r\nname: Léa: x\r\n---\r\n'],
    ['without fields', 'Bonjour \r\n'],
  ])('that cannot be read (%s) stays as it is, to the byte', (_, text) => {
    expect(mended(text)).toEqual({ text, done: [] });
  });
});

test('whatever content this is: mending twice is mending once, and the sample is in order to the byte', () => {
  const { files } = listFiles('content');
  const isSample = files.some(({ kind, text }) => kind === 'site' && text.includes('https://numa.example'));
  for (const { file, text, kind, lang } of files) {
    const schema = kind === 'site' ? siteKind : kinds[kind];
    const again = (one: string) => mend(one, schema, lang ?? 'fr');
    if (isSample) expect({ file, ...again(text) }).toEqual({ file, text, done: [] });
    const bent = `\uFEFF${text.replaceAll('\u202f', ' ').replaceAll('\n', '\r\n')}`;
    const once = again(bent).text;
    expect(again(once)).toEqual({ text: once, done: [] });
  }
});
