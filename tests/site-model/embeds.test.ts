import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { htmlEmbed, markdownEmbed } from '../../src/site/embeds.ts';

const page = 'https://numa.example/badges/octopus/lea-martin/';
const image = 'https://numa.example/credentials/octopus/lea-martin.png';

/** What people may be called, and what each would do where it is not escaped. */
const names = [
  'Le badge «\u00a0Pieuvre\u00a0», un pin’s émaillé, pour Léa Martin.',
  '"><script>alert(1)</script>',
  "O'Brien & Söhne &amp; &lt;",
  '](https://elsewhere.example) ![x](y)',
  '| une | cellule | `code` \\',
  '*Étoile* _soulignée_ ~~barrée~~ <b>grasse</b>',
  'https://elsewhere.example www.elsewhere.example a@elsewhere.example :smile:',
  'ياسمين 👩🏽‍💻 [x]: y',
];

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text = ''): string =>
  text.replaceAll(/&([a-z#0-9]+);/g, (_, name) => entities[name] ?? '?');

describe.each(names)('of “%s”', (alt) => {
  test('HTML is one picture with that text in one link', () => {
    const parts =
      /^<a href="([^"<>]+)"><img src="([^"<>]+)" width="180" height="180" alt="([^"<>]+)"><\/a>$/.exec(
        htmlEmbed({ page, image, alt }),
      );
    expect(parts?.slice(1).map(unescaped)).toEqual([page, image, alt]);
  });

  const markdown = markdownEmbed({ page, image, alt });
  const picture = { type: 'image', url: image, alt, title: null };
  const link = { type: 'link', url: page, title: null, children: [picture] };

  test('Markdown is one picture with that text in one link', () => {
    const { children } = remark().use(remarkGfm).parse(markdown);
    expect(children).toMatchObject([{ type: 'paragraph', children: [link] }]);
    expect(children).toHaveLength(1);
  });

  test('Markdown stays in one cell of a table', () => {
    const table = remark().use(remarkGfm).parse(`| a | b |\n| - | - |\n| ${markdown} | c |`);
    expect(table.children).toMatchObject([
      { type: 'table', children: [{}, { children: [{ children: [link] }, { children: [{ value: 'c' }] }] }] },
    ]);
  });
});

test('line breaks, controls and turned directions stay out of other people’s pages', () => {
  const alt = 'a\n\n# b\u0000\u202ec\u2066';
  expect(htmlEmbed({ page, image, alt })).toContain('alt="a # b c"');
  expect(markdownEmbed({ page, image, alt })).toMatch(/^\[!\[a # b c\]/);
});
