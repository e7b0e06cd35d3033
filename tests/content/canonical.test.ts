import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/content/canonical.ts';
import { type KindName, kinds, siteKind } from '../../src/content/kinds.ts';

const kindOf = (file: string) => {
  const [, folder = '', name] = file.split(/[\\/]/);
  return name ? kinds[folder as KindName] : siteKind;
};

describe('the style that content is written in', () => {
  const files = globSync('content/**/*.md');

  it('is the style of everything in content/, so that a save changes the lines of the edited field alone', () => {
    expect(files.length).toBeGreaterThan(100);
    const others = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return canonicalText(text, kindOf(file)) !== text;
    });
    expect(others).toEqual([]);
  });

  it('mends order, quotes, lists, line ends and empty lines, and keeps values and comments', () => {
    const text =
      "---\r\nrole: 'Baker'\r\n# the first name counts\r\nname: \"Léa\"\r\nskills: [bread, 'a: b']\r\nconsent: {on: 2026-09-01}\r\nmembership: resident\r\n---\r\nHello\r\n\r\n\r\n";
    expect(canonicalText(text, kinds.people)).toBe(
      '---\n# the first name counts\nname: Léa\nrole: Baker\nmembership: resident\nskills:\n  - bread\n  - "a: b"\nconsent:\n  on: 2026-09-01\n---\n\nHello\n',
    );
  });

  it('keeps what older readers of YAML would take for true in quotes', () => {
    expect(canonicalText('---\ntitle: "yes"\n---\n', kinds.pages)).toBe('---\ntitle: "yes"\n---\n');
  });

  it.each([
    ['no front matter', 'Hello'],
    ['YAML that cannot be read', '---\ntitle: "a\n---\n'],
    ['a list where fields belong', '---\n- a\n---\n'],
    ['no end', '---\ntitle: a\n'],
  ])('leaves a file with %s as it is, for the check to explain', (_, text) => {
    expect(canonicalText(text, kinds.pages)).toBe(text);
  });
});
