import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { staticHeaders } from '../../scripts/doctor/expected-headers.ts';
import { countsRoute } from '../../src/http/counts.ts';
import { handle } from '../../src/http/handle.ts';
import { healthFunction } from '../../src/http/health.ts';
import { myRsvpRoute } from '../../src/http/my-rsvp.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import type { Desk } from '../http/desk.ts';
import { dateAfter } from '../http/floor.ts';

/** An answer on its way out. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What a broken server makes of an answer. */
export type Break = (reply: Reply, path: string, method: string) => Reply;

export interface DoctorSite {
  url: string;
  /** The next date, as its page and its counts name it. */
  date: string;
  /** Breaks the server in this way, and mends what was broken before. */
  break(how: Break): void;
  close(): void;
}

const prefixes = ['en'];
const paths = (date: string): string[] => [
  '/',
  '/en/',
  '/people/',
  '/events/',
  '/events/lunch/',
  `/events/lunch/${date}/`,
];

const page = (site: string, path: string): string => `<!doctype html><html><head>
<link rel="canonical" href="${site}${path}"><link rel="alternate" hreflang="fr" href="${site}/">
<link rel="alternate" hreflang="en" href="${site}/en/"><meta property="og:image" content="${site}/share/site.0123.png">
<link rel="alternate" type="application/rss+xml" href="/feed.xml"><link rel="stylesheet" href="/_astro/base.0123.css">
</head><body><main></main></body></html>`;

/** The least that a built site has: the type and the text of each file. */
function filesOf(site: string, date: string): Record<string, [type: string, text: string]> {
  const pages = paths(date).map((path): [string, [string, string]] => [
    path,
    ['text/html', page(site, path)],
  ]);
  const locations = paths(date).map((path) => `<url><loc>${site}${path}</loc></url>`);
  return {
    ...Object.fromEntries(pages),
    '/robots.txt': ['text/plain', `User-agent: *\n\nSitemap: ${site}/sitemap-index.xml\n`],
    '/sitemap-index.xml': ['application/xml', `<loc>${site}/sitemap-0.xml</loc>`],
    '/sitemap-0.xml': ['application/xml', locations.join('')],
    '/_astro/base.0123.css': ['text/css', 'p{}'],
    '/share/site.0123.png': ['image/png', 'PNG'],
    '/events.ics': ['text/calendar', 'BEGIN:VCALENDAR'],
    '/feed.xml': ['application/rss+xml', '<?xml version="1.0"?>'],
    '/credentials/issuer.json': ['application/json', '{}'],
    '/.well-known/did.json': [
      'application/json',
      JSON.stringify({ id: `did:web:${encodeURIComponent(new URL(site).host)}` }),
    ],
  };
}

/** The functions, as they are. */
function functionFor(desk: Desk, path: string): ((request: Request) => Promise<Response>) | undefined {
  const routed = [
    [/^\/api\/rsvp$/, rsvpRoute],
    [/^\/api\/events\//, countsRoute],
    [/^\/rsvp\//, myRsvpRoute],
  ] as const;
  const route = routed.find(([pattern]) => pattern.test(path))?.[1];
  if (route) return handle(route, () => desk.dependencies);
  const settings = { smtpUrl: 'smtp://127.0.0.1:1', from: 'La Ruche <bonjour@ruche.example>' };
  const health = healthFunction(
    () => desk.dependencies,
    () => settings,
  );
  return path === '/api/health'
    ? (request) => health(request, { server: { region: 'eu-central-1' } })
    : undefined;
}

async function asked(desk: Desk, request: IncomingMessage, url: string): Promise<Reply | undefined> {
  const answerer = functionFor(desk, new URL(url).pathname);
  if (!answerer) return undefined;
  const { method = 'GET' } = request;
  const body = method === 'POST' ? (await buffer(request)).toString() : undefined;
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const answer = await answerer(new Request(url, { method, headers, ...(body !== undefined && { body }) }));
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
}

/** A small site on the loopback that is as it should be, until it is broken. */
export async function openSite(desk: Desk): Promise<DoctorSite> {
  let broken: Break = (reply) => reply;
  const date = dateAfter(new Date(), 7);
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const [type, body] = filesOf(site.url, date)[path] ?? [];
    const file = body !== undefined && {
      status: 200,
      body,
      headers: { ...staticHeaders(path, prefixes), 'Content-Type': type ?? '' },
    };
    const missing = {
      status: 404,
      body: '<main>404</main>',
      headers: { ...staticHeaders('/404.html', []), 'Content-Type': 'text/html' },
    };
    const reply = (await asked(desk, request, site.url + path)) ?? (file || missing);
    const made = broken(reply, path, request.method ?? 'GET');
    response.writeHead(made.status, made.headers).end(made.body);
  }
  // Whoever asks again on a busy machine finds the connection still open.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => void answer(request, response));
  const site: DoctorSite = {
    url: '',
    date,
    break: (how) => {
      broken = how;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  site.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return site;
}
