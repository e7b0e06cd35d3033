import { describe, expect, test } from 'vitest';
import { readIcon } from '../../src/badges/icon.ts';

const drawing = (inside: string, root = 'viewBox="0 0 132 132"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`;

describe('an icon that can be drawn', () => {
  test('gives its markup, its box and the shape that it asks for', () => {
    const file = `\uFEFF<?xml version="1.0"?>\n<!-- by hand -->\n${drawing(
      '\n  <circle r="9"/>\n  <g><path d="M0 0"/></g>\n',
      'width="10" viewBox=" 0 0 24 24 " data-shape="arch"',
    )}\n`;
    expect(readIcon(file)).toEqual({
      markup: '<circle r="9"/><g><path d="M0 0"/></g>',
      viewBox: '0 0 24 24',
      shape: 'arch',
    });
  });

  test('asks for no shape where it has no data-shape', () => {
    expect(readIcon(drawing('<path d=""/>'))).not.toHaveProperty('shape');
  });

  test('keeps how its root is painted', () => {
    const root = 'viewBox="0 0 24 24" class="x" fill="none" stroke="currentColor"';
    expect(readIcon(drawing('<path d=""/>', root)).markup).toBe(
      '<g fill="none" stroke="currentColor"><path d=""/></g>',
    );
  });

  test('names its parts so that two icons on one page do not mix', () => {
    const clipped = (d: string) =>
      readIcon(
        drawing(`<clipPath id="a"><path d="${d}"/></clipPath><g clip-path="url(#a)"><use href="#a"/></g>`),
      ).markup;
    const [first, second] = [clipped('M0 0'), clipped('M1 1')];
    const name = /id="([^"]+)"/.exec(first)?.[1];
    expect(first).toContain(`url(#${name})`);
    expect(first).toContain(`href="#${name}"`);
    expect(second).not.toContain(`"${name}"`);
  });
});

const again = 'Try exporting the drawing again as plain SVG.';
const balanced = 'Try exporting the drawing again: each tag that is opened must be closed.';
const runs = 'Try removing it: an icon cannot run anything.';
const outside = 'Try removing it: an icon cannot point outside its own file.';
const painted = 'Try removing it, and paint with attributes such as fill="#221A16" instead.';
const plain = 'Try plain characters in it, without \\, < or codes such as &#114;.';
const box = 'Try adding one, such as viewBox="0 0 132 132".';
const parts =
  'Try exporting it as plain SVG, with g, path, circle, ellipse, rect, line, polyline, polygon, title, desc, defs, clipPath, use alone.';

test.each([
  ['', `an empty file. ${again}`],
  ['🍴', `a file that does not begin with <svg …>. ${again}`],
  ['<html><svg viewBox="0 0 1 1"></svg></html>', `a file that does not begin with <svg …>. ${again}`],
  [
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"></svg>',
    'a document type, <!DOCTYPE …>. Try removing it: some drawing programs add it, and nothing needs it.',
  ],
  [
    '<svg viewBox="0 0 1 1"><path d="M0 0"/><pa',
    'a file that is cut short: it has no </svg> at its end. Try copying or exporting it again, whole.',
  ],
  [`${drawing('')}<p>`, 'something after </svg>. Try removing what follows it.'],
  [drawing('', 'width="132" height="132"'), `<svg> without a box. ${box}`],
  [drawing('', 'viewBox="0 0 132"'), `<svg> without a box. ${box}`],
  [drawing('', 'viewBox="none"'), `<svg> without a box. ${box}`],
  [drawing('<script>alert(1)</script>'), `<script>. ${runs}`],
  [drawing('<path d="" onclick="x()"/>'), `the event handler onclick. ${runs}`],
  [drawing('', 'viewBox="0 0 1 1" ONLOAD="x()"'), `the event handler ONLOAD. ${runs}`],
  [drawing('<foreignObject/>'), `<foreignObject>. ${parts}`],
  [drawing('<image href="#a"/>'), `<image>. ${parts}`],
  [drawing('<style>a{}</style>'), `<style>. ${painted}`],
  [drawing('<path style="fill:red" d=""/>'), `style="…". ${painted}`],
  [drawing('<use href="https://example.org/a.svg#a"/>'), `href="https://example.org/a.svg#a". ${outside}`],
  [drawing("<use xlink:href='other.svg#a'/>"), `xlink:href="other.svg#a". ${outside}`],
  [
    drawing('<path fill="url(https://example.org/a)" d=""/>'),
    `fill="url(https://example.org/a)". ${outside}`,
  ],
  [drawing('<path fill="u&#114;l(//a)" d=""/>'), `fill="u&#114;l(//a)". ${plain}`],
  [drawing('<path fill="u\\72l(//a)" d=""/>'), `fill="u\\72l(//a)". ${plain}`],
  [drawing('<text>a</text>'), `<text>. ${parts}`],
  [drawing('<SCRIPT/>'), `<SCRIPT>. ${parts}`],
  [drawing('<g><path d=""/>'), `</svg> where </g> should be. ${balanced}`],
  [drawing('</g>'), `</g> where </svg> should be. ${balanced}`],
  [drawing('</svg></g>'), `</g>, which closes nothing. ${balanced}`],
  [drawing('<path d=M0/>'), '“d=M0” in <path d=M0/>. Try attributes with quotes, such as fill="#221A16".'],
  [drawing('a < b'), 'a “<” that opens no tag. Try &lt; in its place.'],
  [
    drawing('', 'viewBox="0 0 1 1" data-shape="star"'),
    'data-shape="star". Try one of round, lobes, arch, bubble, plaque, hexagon, or none.',
  ],
])('an icon is refused: %s', (file, message) => {
  expect(() => readIcon(file)).toThrow(
    expect.objectContaining({ message: `expected a plain drawing, found ${message}` }),
  );
});

test('a comment that was taken out leaves no address behind', () => {
  expect(readIcon(drawing('<path fill="u<!-- -->rl(//a)" d=""/>')).markup).not.toContain('url(');
});

test('what is wrong is found again in the file, behind comments and the line that says XML', () => {
  const file = `\uFEFF<?xml version="1.0"?>\n<!-- by\nhand -->\n${drawing('\n  <!-- x -->\n  <script/>\n')}`;
  expect(() => readIcon(file)).toThrow(expect.objectContaining({ offset: file.indexOf('<script') }));
});
