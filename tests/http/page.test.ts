import { expect, test } from 'vitest';
import { html } from '../../src/forms/html.ts';
import { fillShell } from '../../src/http/page.ts';

const shell = '<html><head><title><!--title--></title></head><body><main><!--main--></main></body></html>';

test('the frame is filled, and what was typed is only text, even where it looks like a pattern', () => {
  const page = { lang: 'fr', title: "A & B $& $' $1", main: html`<p>${"$& $` $'"}</p>` };
  expect(fillShell(page, () => shell)).toBe(
    '<html><head><title>A &amp; B $&amp; $&#39; $1</title></head><body><main>' +
      '<h1>A &amp; B $&amp; $&#39; $1</h1>\n<p>$&amp; $` $&#39;</p></main></body></html>',
  );
});

test('a placeholder that somebody typed stays text', () => {
  const page = { lang: 'fr', title: 'T', main: html`<p>${'<!--main--><!--title-->'}</p>` };
  expect(fillShell(page, () => shell)).toContain('<p>&lt;!--main--&gt;&lt;!--title--&gt;</p>');
});

test('without a frame there is a plain page', () => {
  const page = fillShell({ lang: 'en', title: 'Sorry', main: html`<p>x</p>` }, () => {
    throw new Error('no shell');
  });
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page).toContain('<h1>Sorry</h1>\n<p>x</p>');
});
