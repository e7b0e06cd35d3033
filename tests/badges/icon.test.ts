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

const notOne = 'An icon is one SVG drawing: its file starts with <svg …> and ends with </svg>.';
const noBox = 'An icon’s <svg> needs a viewBox, such as viewBox="0 0 132 132".';
const noStyle = 'An icon is painted by attributes such as fill="#221A16": remove';
const parts = 'g, path, circle, ellipse, rect, line, polyline, polygon, title, desc, defs, clipPath, use';

test.each([
  ['', notOne],
  ['🍴', notOne],
  ['<html><svg viewBox="0 0 1 1"></svg></html>', notOne],
  ['<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"></svg>', notOne],
  [drawing('', 'width="132" height="132"'), noBox],
  [drawing('', 'viewBox="0 0 132"'), noBox],
  [drawing('', 'viewBox="none"'), noBox],
  [drawing('<script>alert(1)</script>'), 'An icon cannot carry a script: remove <script>.'],
  [drawing('<path d="" onclick="x()"/>'), 'An icon cannot carry event handlers: remove onclick.'],
  [drawing('', 'viewBox="0 0 1 1" ONLOAD="x()"'), 'An icon cannot carry event handlers: remove ONLOAD.'],
  [drawing('<foreignObject/>'), 'An icon is drawn with shapes: remove <foreignObject>.'],
  [drawing('<image href="#a"/>'), 'An icon is drawn with shapes: remove <image>.'],
  [drawing('<style>a{}</style>'), `${noStyle} <style>.`],
  [drawing('<path style="fill:red" d=""/>'), `${noStyle} style="…".`],
  [
    drawing('<use href="https://example.org/a.svg#a"/>'),
    'An icon cannot point outside its file: remove href="https://example.org/a.svg#a".',
  ],
  [
    drawing("<use xlink:href='other.svg#a'/>"),
    'An icon cannot point outside its file: remove xlink:href="other.svg#a".',
  ],
  [
    drawing('<path fill="url(https://example.org/a)" d=""/>'),
    'An icon cannot point outside its file: remove fill="url(https://example.org/a)".',
  ],
  [
    drawing('<path fill="u&#114;l(//a)" d=""/>'),
    'An icon’s attributes are plain text: found fill="u&#114;l(//a)".',
  ],
  [
    drawing('<path fill="u\\72l(//a)" d=""/>'),
    'An icon’s attributes are plain text: found fill="u\\72l(//a)".',
  ],
  [drawing('<text>a</text>'), `An icon cannot use <text>: export it as plain SVG, with ${parts} alone.`],
  [drawing('<SCRIPT/>'), `An icon cannot use <SCRIPT>: export it as plain SVG, with ${parts} alone.`],
  [drawing('<g><path d=""/>'), 'The icon is not well-formed: </svg> closes nothing.'],
  [drawing('</g>'), 'The icon is not well-formed: </g> closes nothing.'],
  [drawing('<path d=M0/>'), 'The icon is not well-formed: <path d=M0/> has “d=M0” where attributes stand.'],
  [drawing('a < b'), 'The icon is not well-formed: a “<” opens no tag.'],
  [
    drawing('', 'viewBox="0 0 1 1" data-shape="star"'),
    'An icon’s data-shape is one of round, lobes, arch, bubble, plaque, hexagon; found “star”.',
  ],
])('an icon is refused: %s', (file, message) => {
  expect(() => readIcon(file)).toThrow(new Error(message));
});
