import { expect, test } from 'vitest';
import { attributes, html } from '../../src/forms/html.ts';

test('whatever is put into a template is escaped, in content and in attributes', () => {
  const typed = `<script>alert("1")</script> & 'co'`;
  expect(html`<p title="${typed}">${typed}</p>`.toString()).toBe(
    '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;">' +
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;</p>',
  );
});

test('markup of the template itself stays, alone and in lists, and nothing is written for what is not there', () => {
  const item = (text: string) => html`<li>${text}</li>`;
  expect(html`<ul>${['a', '<b>'].map(item)}${false}${undefined}${null}${0}</ul>`.toString()).toBe(
    '<ul><li>a</li><li>&lt;b&gt;</li>0</ul>',
  );
});

test('an object that only looks like markup is none', () => {
  const forged = JSON.parse('{"text": "<b>", "toString": "x"}');
  expect(() => html`${forged}`.toString()).toThrow();
});

test('control characters and turns of direction do not reach a page; line breaks do', () => {
  expect(html`${'a\u0000b\u0007c\u009dd\u202ee\u2066f\ng'}`.toString()).toBe('abcdef\ng');
});

test('attributes are written when they have a value', () => {
  expect(attributes({ a: 'x"y', b: true, c: false, d: undefined, e: 0 }).toString()).toBe(
    ' a="x&quot;y" b e="0"',
  );
});
