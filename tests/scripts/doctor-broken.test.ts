import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { staticHeaders } from '../../scripts/doctor/expected-headers.ts';
import { contentSecurityPolicy } from '../../src/http/headers.ts';
import { isPage, on, onlyWrong, openPractice, type Practice, withHeader, without } from './doctor-look.ts';
import type { Break } from './doctor-site.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await openPractice();
});
afterEach(() => practice.mend());
afterAll(() => practice.close());

const broken: [name: string, how: Break, lines: string[]][] = [
  [
    'no policy on pages',
    (reply) => (isPage(reply) ? without(reply, 'content-security-policy') : reply),
    [
      `✗ Content-Security-Policy (/, /people/, /events/ and 4 more): expected “${contentSecurityPolicy}”, found no such header. Try publishing dist/ whole, with the file _headers that npm run build writes; look for other rules in netlify.toml, and for a proxy in front.`,
    ],
  ],
  [
    'a policy that lets scripts in',
    on('/events/', (reply) =>
      withHeader(
        reply,
        'Content-Security-Policy',
        (reply.headers['Content-Security-Policy'] ?? '').replace(
          "script-src 'self'",
          "script-src 'self' 'unsafe-inline'",
        ),
      ),
    ),
    [
      "✗ Content-Security-Policy (/events/): expected “script-src 'self'”, found “script-src 'self' 'unsafe-inline'”. Try publishing dist/ whole, with the file _headers that npm run build writes; look for other rules in netlify.toml, and for a proxy in front.",
    ],
  ],
  [
    'no HSTS to speak of, and files that are asked for again and again',
    on('/_astro/base.0123.css', (reply) =>
      withHeader(withHeader(reply, 'Strict-Transport-Security', 'max-age=60'), 'Cache-Control', 'no-cache'),
    ),
    [
      '✗ Cache-Control (/_astro/base.0123.css): expected “public, max-age=31536000, immutable”, found “no-cache”. Try publishing dist/ whole, with the file _headers that npm run build writes; look for other rules in netlify.toml, and for a proxy in front.',
      '✗ Strict-Transport-Security (/_astro/base.0123.css): expected “max-age=31536000”, found “max-age=60”. Try publishing dist/ whole, with the file _headers that npm run build writes; look for other rules in netlify.toml, and for a proxy in front.',
    ],
  ],
  [
    'a function’s answer that is kept',
    (reply, path) =>
      path === '/rsvp/not-a-token' ? withHeader(reply, 'Cache-Control', 'public, max-age=600') : reply,
    [
      '✗ Cache-Control (/rsvp/not-a-token): expected “no-store”, found “public, max-age=600”. Try publishing again: functions take their headers from src/http/headers.ts; look for a proxy in front.',
    ],
  ],
  [
    '200 for every address, with the home page',
    (reply) => (reply.status === 404 && isPage(reply) ? { ...reply, status: 200 } : reply),
    [
      '✗ rule files (/_headers): expected 404, found 200. Try publishing at Netlify, which keeps it to itself; another server has to be told to.',
      '✗ an unknown page (/unknown/): expected 404, found 200. Try taking out the redirect rule that answers every address: search engines would keep pages that are none.',
    ],
  ],
  [
    'somebody else’s 404 page',
    (reply) => (reply.status === 404 && isPage(reply) ? { ...reply, body: 'Not Found' } : reply),
    [
      '✗ an unknown page (/unknown/): expected the site’s own page, found “Not Found”. Try publishing dist/ whole, with its 404.html.',
    ],
  ],
  [
    'a stack trace',
    (reply, path) =>
      path.startsWith('/api/events/nothing/') && reply.status === 404
        ? {
            ...reply,
            status: 500,
            body: JSON.stringify({
              errorMessage: 'boom',
              trace: ['Error: boom', '    at handler (/var/task/counts.mjs:12:34)'],
            }),
          }
        : reply,
    [
      '✗ a date that is not there, to a program (/api/events/nothing/1999-01-01): expected 404, found 500. Try the deploy’s log at Netlify: were the functions of netlify/functions/ deployed with it?',
      '✗ what an error tells (/api/events/nothing/1999-01-01): expected nothing of the program, found a stack trace: “at handler (/var/task/counts.mjs:12:34”. Try wrapping the function in handle() of src/http/handle.ts, as the others are.',
    ],
  ],
  [
    'no Allow',
    (reply) => without(reply, 'allow'),
    [
      '✗ Allow (/api/rsvp): expected “POST”, found no such header. Try publishing again, and looking for a proxy in front that takes headers away.',
      '✗ Allow (/api/events/nothing/1999-01-01): expected “GET, HEAD”, found no such header. Try publishing again, and looking for a proxy in front that takes headers away.',
      '✗ Allow (/rsvp/not-a-token): expected “GET, HEAD, POST”, found no such header. Try publishing again, and looking for a proxy in front that takes headers away.',
    ],
  ],
  [
    'methods that are not told apart',
    (reply, path, method) => (path === '/api/rsvp' && method === 'GET' ? { ...reply, status: 404 } : reply),
    [
      '✗ a wrong method (GET) (/api/rsvp): expected 405, found 404. Try the deploy’s log at Netlify: were the functions of netlify/functions/ deployed with it?',
    ],
  ],
  [
    'a redirect in a circle',
    on('/', (reply) => ({ ...reply, status: 301, headers: { Location: '/' } })),
    [
      '✗ the site’s address (SITE/): expected the home page, found redirects in a circle (/). Try the redirects in netlify.toml, the domain settings, and whether a proxy in front asks by http for what Netlify gives by https alone.',
    ],
  ],
  [
    'a redirect in a wider circle',
    (reply, path) =>
      path === '/' || path === '/en/'
        ? { ...reply, status: 302, headers: { Location: path === '/' ? '/en/' : '/' } }
        : reply,
    [
      '✗ the site’s address (SITE/): expected the home page, found redirects in a circle (/). Try the redirects in netlify.toml, the domain settings, and whether a proxy in front asks by http for what Netlify gives by https alone.',
    ],
  ],
  [
    'a redirect to another host',
    on('/', (reply) => ({ ...reply, status: 301, headers: { Location: 'https://www.ruche.example/' } })),
    [
      '✗ the site’s address (SITE/): expected the home page, found a redirect to https://www.ruche.example. Try npm run doctor -- https://www.ruche.example, and SITE_URL or url in content/site.md if that is not where the site lives.',
    ],
  ],
  [
    'a redirect to nowhere',
    on('/', (reply) => ({ ...reply, status: 301, headers: {} })),
    [
      '✗ the site’s address (SITE/): expected the home page, found 301 that leads nowhere. Try the redirects in netlify.toml.',
    ],
  ],
  [
    'a site that is paused',
    on('/', () => ({ status: 503, headers: {}, body: 'Site not available' })),
    [
      '✗ the site’s address (SITE/): expected the home page, found 503. Try the deploys at Netlify: is one published, and is the site paused?',
    ],
  ],
  [
    'pages of another address',
    (reply) => ({ ...reply, body: reply.body.replaceAll(practice.site.url, 'https://old.example') }),
    [
      '✗ canonical address (/, /people/, /events/ and 3 more): expected one of SITE, found one of https://old.example. Try building with SITE_URL, or url in content/site.md, set to this very address: every link and image takes it.',
      '✗ og:image (/, /people/, /events/ and 3 more): expected an absolute address of SITE, found https://old.example/share/site.0123.png. Try building with SITE_URL, or url in content/site.md, set to this very address: every link and image takes it.',
      '✗ the sitemap (/sitemap-index.xml): expected addresses of SITE, found https://old.example/sitemap-index.xml. Try building with SITE_URL, or url in content/site.md, set to this very address: every link and image takes it.',
    ],
  ],
  [
    'no share image',
    on('/share/site.0123.png', (reply) => ({ ...reply, status: 404 })),
    [
      '✗ a share image (/share/site.0123.png): expected 200, found 404. Try npm run build, and publishing dist/share/ with the pages that name it.',
    ],
  ],
  [
    'a share image too heavy for messengers',
    on('/share/site.0123.png', (reply) => ({ ...reply, body: 'x'.repeat(300_001) })),
    [
      '✗ weight of a share image (/share/site.0123.png): expected at most 300 kB, found 301 kB. Try a quieter photo of that person or event: messengers drop what is heavier.',
    ],
  ],
  [
    'no sitemap',
    on('/sitemap-index.xml', (reply) => ({ ...reply, status: 404 })),
    [
      '✗ the sitemap (/sitemap-index.xml): expected the addresses of pages, found 404. Try npm run build, and publishing dist/ whole.',
    ],
  ],
  [
    'a page in place of the calendar',
    on('/events.ics', (reply) => ({
      ...withHeader(reply, 'Content-Type', 'text/html'),
      body: '<!doctype html><p>',
    })),
    [
      '✗ type of the calendar (/events.ics): expected text/calendar, found text/html. Try npm run build, and publishing dist/ whole.',
    ],
  ],
  [
    'another host’s key',
    on('/.well-known/did.json', (reply) => ({ ...reply, body: '{"id":"did:web:old.example"}' })),
    [
      '✗ the key of signed badges (/.well-known/did.json): expected did:web:127.0.0.1%3APORT, found did:web:old.example. Try building with SITE_URL, or url in content/site.md, set to this very address.',
    ],
  ],
  [
    'rule files for everybody',
    on('/_headers', (reply) => ({ ...reply, status: 200 })),
    [
      '✗ rule files (/_headers): expected 404, found 200. Try publishing at Netlify, which keeps it to itself; another server has to be told to.',
    ],
  ],
  [
    'no functions: the 404 page answers for them',
    (reply, path) =>
      /^\/(api|rsvp)\//.test(path)
        ? {
            status: 404,
            body: '<main>404</main>',
            headers: { ...staticHeaders('/404.html', []), 'Content-Type': 'text/html' },
          }
        : reply,
    [
      '✗ how many come to a date (/api/events/lunch/DATE): expected 200, found 404. Try the lines on the database below, and the function’s log at Netlify: Logs, Functions, counts.',
      '✗ type of a date that is not there, to a program (/api/events/nothing/1999-01-01): expected application/json, found text/html. Try the deploy’s log at Netlify: were the functions of netlify/functions/ deployed with it?',
      '✗ Referrer-Policy (/rsvp/not-a-token): expected “no-referrer”, found “strict-origin-when-cross-origin”. Try publishing again: functions take their headers from src/http/headers.ts; look for a proxy in front.',
      '✗ Cache-Control (/rsvp/not-a-token): expected “no-store”, found “public, max-age=0, must-revalidate”. Try publishing again: functions take their headers from src/http/headers.ts; look for a proxy in front.',
      '✗ X-Robots-Tag (/rsvp/not-a-token): expected “noindex”, found no such header. Try publishing again: functions take their headers from src/http/headers.ts; look for a proxy in front.',
      '✗ a wrong method (GET) (/api/rsvp): expected 405, found 404. Try the deploy’s log at Netlify: were the functions of netlify/functions/ deployed with it?',
      '✗ a wrong method (DELETE) (/api/events/nothing/1999-01-01): expected 405, found 404. Try the deploy’s log at Netlify: were the functions of netlify/functions/ deployed with it?',
      '✗ a wrong method (PUT) (/rsvp/not-a-token): expected 405, found 404. Try the deploy’s log at Netlify: were the functions of netlify/functions/ deployed with it?',
      '✗ what the site tells of itself (/api/health): expected 200 with JSON, found 404. Try the deploy’s log at Netlify: was the function health deployed? Its own log is under Logs, Functions.',
    ],
  ],
  [
    'counts that are none',
    (reply, path) => (path === `/api/events/lunch/${practice.site.date}` ? { ...reply, body: '{}' } : reply),
    [
      '✗ how many come to a date (/api/events/lunch/DATE): expected status, capacity, taken, left, waiting and open, found “{}”. Try the lines on the database below, and the function’s log at Netlify: Logs, Functions, counts.',
    ],
  ],
];

describe('a broken server', () => {
  test.each(broken)('%s', async (_, how, lines) => {
    expect(onlyWrong(await practice.look(how))).toEqual(lines);
  });
});
