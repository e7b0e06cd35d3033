import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/content/markdown.ts';

const html = (markdown: string): string => renderMarkdown(markdown).rendered.html;

describe('Markdown to safe HTML', () => {
  test.each([
    ['headings start at level 2', '# Un\n\n## Deux', '<h2>Un</h2>\n<h3>Deux</h3>'],
    ['headings that already do stay', '## Un\n\n### Deux', '<h2>Un</h2>\n<h3>Deux</h3>'],
    ['a question is marked as one', '## Tu fais quoi ?', '<h2 class="question">Tu fais quoi ?</h2>'],
    [
      'also with emphasis at its end',
      '## Tu fais *quoi ?*',
      '<h2 class="question">Tu fais <em>quoi ?</em></h2>',
    ],
    ['an https link', '[ici](https://a.example/)', '<p><a href="https://a.example/">ici</a></p>'],
    ['a mail link', '[mail](mailto:a@b.example)', '<p><a href="mailto:a@b.example">mail</a></p>'],
    ['a place on this site', '[nous](/pages/about/)', '<p><a href="/pages/about/">nous</a></p>'],
    [
      'an open link keeps its words',
      'va [ici **vite**](http://a.example)',
      '<p>va ici <strong>vite</strong></p>',
    ],
    ['a script address', '[x](javascript:alert(1))', '<p>x</p>'],
    ['a script address in disguise', '[x](JaVaScRiPt:alert(1))', '<p>x</p>'],
    ['data in a link', '[x](data:text/html,<script>1</script>)', '<p>x</p>'],
    ['another site without a scheme', '[x](//evil.example)', '<p>x</p>'],
    ['a reference to a refused link', '[x][y]\n\n[y]: javascript:alert(1)', '<p><a>x</a></p>'],
    ['a script element', 'a <script>alert(1)</script> b', '<p>a alert(1) b</p>'],
    ['an event handler', '<p onclick="x()">a</p>', ''],
    ['a picture', '![x](https://a.example/x.png)', '<p></p>'],
  ])('%s', (_, markdown, expected) => {
    expect(html(markdown).trim()).toBe(expected);
  });

  test('a table and a list come through', () => {
    expect(html('| a | b |\n|---|---|\n| 1 | 2 |\n\n- x\n- y')).toContain('<td data-label="b">2</td>');
    expect(html('| a |\n|---|\n| 1 |')).toMatch(
      /^<div class="table-frame" tabindex="0"><table>[\s\S]*<\/table><\/div>$/,
    );
  });

  test('the plain text keeps the words, one block a line', () => {
    const { text } = renderMarkdown(
      '## Tu fais quoi ?\n\nDu **pain**,  \net [du vin](https://a.example).\n\n- un\n- deux',
    ).rendered;
    expect(text.split('\n')).toEqual(['Tu fais quoi ?', 'Du pain, et du vin.', 'un', 'deux']);
  });
});
