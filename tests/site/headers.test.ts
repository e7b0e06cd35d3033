import { expect, inject, test } from 'vitest';
import { securityHeaders } from '../../src/http/headers.ts';
import { filesEnding } from './dist.ts';

const siteUrl = inject('siteUrl');
const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${siteUrl}${path}`, { redirect: 'manual', ...init });

const form = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
});

const kinds: [kind: string, path: string, status: number, init?: RequestInit][] = [
  ['a page', '/people/', 200],
  ['a page in another language', '/en/people/', 200],
  ['a style sheet', filesEnding('.css')[0] ?? '', 200],
  ['an icon', '/favicon.ico', 200],
  ['the manifest', '/site.webmanifest', 200],
  ['an address that is not there', '/nowhere/', 404],
  ['a function’s error', '/rsvp/not-a-token', 404],
  ['a function’s JSON', '/api/events/nothing/1999-01-01', 404],
  ['a function that is asked in a way it does not know', '/api/rsvp', 405, { method: 'DELETE' }],
  ['a form that is too large', '/api/rsvp', 413, form(`name=${'x'.repeat(40_000)}`)],
  ['a form of another kind', '/api/rsvp', 415, form('name', { 'Content-Type': 'text/plain' })],
  ['a form that is wrong', '/api/feedback', 422, form('name=x')],
  ['the way on after a form', '/api/feedback', 303, form('form=x&leave_empty=a')],
];

test.each(kinds)('%s carries every security header, and sets no cookie', async (_, path, status, init) => {
  const answer = await get(path, init);
  expect(answer.status).toBe(status);
  expect(answer.headers.getSetCookie()).toEqual([]);
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (path.startsWith('/rsvp/') && name === 'Referrer-Policy') continue;
    expect(answer.headers.get(name), `${name} of ${path}`).toBe(value);
  }
});

test('the policy allows nothing unsafe', () => {
  expect(securityHeaders['Content-Security-Policy']).not.toMatch(/unsafe|\*/);
});

test('files that carry a hash are kept for a year; pages are asked for again', async () => {
  for (const path of [
    filesEnding('.css')[0],
    filesEnding('.woff2')[0],
    filesEnding('.png').find((file) => file.startsWith('/share/')),
  ]) {
    expect((await get(path ?? '')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  }
  expect((await get('/')).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
});

test('calendars, the feed and share images may be taken by other sites', async () => {
  for (const path of [
    '/events.ics',
    filesEnding('.ics').find((file) => /^\/events\/[^/]+\.ics$/.test(file)),
    '/feed.xml',
    '/en/feed.xml',
    filesEnding('.png').find((file) => file.startsWith('/share/')),
  ]) {
    const { headers } = await get(path ?? '');
    expect(headers.get('access-control-allow-origin'), path).toBe('*');
    expect(headers.get('cross-origin-resource-policy'), path).toBe('cross-origin');
  }
  expect((await get('/events.ics')).headers.get('content-type')).toMatch(/^text\/calendar/);
});

test('rule files are not published, and an address that cannot be decoded is not found', async () => {
  for (const path of ['/_headers', '/_redirects', '/%ff']) expect((await get(path)).status, path).toBe(404);
});

test('an unknown address gets the site’s own page', async () => {
  const answer = await get('/nowhere/');
  expect(await answer.text()).toMatch(/<main/);
});
