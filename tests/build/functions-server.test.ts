import { EventEmitter, once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type FunctionsServer, startFunctions } from '../../src/build/functions-server.ts';

/** Functions as Netlify runs them: small ones that say what they were given. */
const sources = {
  'echo.ts': `
    let calls = 0;
    export default async (request: Request, { params, ip, geo }: { params: object; ip: string; geo: object }) => {
      calls += 1;
      const { method, url } = request;
      const body = Buffer.from(await request.arrayBuffer()).toString('hex');
      return Response.json({ calls, method, url, params, ip, geo: Boolean(geo), body, asked: request.headers.get('x-asked') });
    };
    export const config = { path: '/echo/:one/:two', excludedPath: '/echo/not/this' };`,
  'plain.ts': `
    export default async () => new Response('plain', {
      headers: [['set-cookie', 'a=1'], ['set-cookie', 'b=2'], ['x-kept', 'yes']],
    });`,
  'only-post.ts': `
    export default async () => new Response(null, { status: 204 });
    export const config = { path: '/only-post', method: ['POST'] };`,
  'hourly.ts': `
    export default async (request: Request) =>
      Response.json({ method: request.method, event: request.headers.get('x-nf-event') });
    export const config = { schedule: '0 * * * *' };`,
  'throws.ts': `
    export default async (request: Request) => {
      if (request.method === 'DELETE') setTimeout(() => { throw new Error('nobody catches it'); });
      else if (request.method === 'GET') return new Response('well');
      else throw new Error('a secret of the function');
      await new Promise(() => {});
    };
    export const config = { path: '/throws' };`,
};

/** One that asks the test before it answers. */
const slow = (word: string) => `
  export default async (request: Request) => {
    await fetch(new URL('/gate', request.url));
    return new Response('${word}');
  };
  export const config = { path: '/slow' };`;

/** Tells of each function that waits at the gate, and hands out what lets it through. */
const gate = new EventEmitter();

const write = (name: string, source: string): Promise<void> =>
  writeFile(join(root, 'netlify/functions', name), source);

let root: string;
let functions: FunctionsServer;
let server: Server;
let site: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'etage-functions-'));
  await mkdir(join(root, 'netlify/functions'), { recursive: true });
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  for (const [name, source] of Object.entries(sources)) await write(name, source);
  functions = await startFunctions(root, { packed: false });
  server = createServer({ keepAliveTimeout: 0 }, async (request, response) => {
    if (request.url === '/gate') {
      gate.emit('asked', () => response.end());
      return;
    }
    const answer = (await functions.answer(request)) ?? new Response('no function', { status: 404 });
    response.writeHead(answer.status, [...answer.headers].flat());
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await functions.stop();
  await rm(root, { recursive: true });
});

const ask = (path: string, init?: RequestInit) => fetch(`${site}${path}`, init);
const told = async (path: string, init?: RequestInit) => (await (await ask(path, init)).json()) as object;

test('a function is told of its address, its visitor and its body, to the byte', async () => {
  const headers = {
    'x-forwarded-for': '203.0.113.9, 192.0.2.7',
    'x-asked': 'yes',
  };
  const body = Uint8Array.of(0, 255, 13, 10, 128);
  expect(await told('/ECHO/a%20b/c/?q=1&q=2', { method: 'PUT', headers, body })).toMatchObject({
    method: 'PUT',
    url: `${site}/ECHO/a%20b/c/?q=1&q=2`,
    ip: '192.0.2.7',
    geo: true,
    body: '00ff0d0a80',
    asked: 'yes',
  });
  expect(await told('/echo/a%20b/c')).toMatchObject({
    method: 'GET',
    params: { one: 'a%20b', two: 'c' },
    body: '',
  });
});

test('addresses are those of its config, or the default one where it has none', async () => {
  const status = async (path: string, method = 'GET') => (await ask(path, { method })).status;
  expect(await status('/echo/not/this')).toBe(404);
  expect(await status('/echo/one')).toBe(404);
  expect(await status('/.netlify/functions/echo')).toBe(404);
  expect(await status('/.netlify/functions/plain')).toBe(200);
  expect(await status('/.netlify/functions/nobody')).toBe(404);
  expect(await status('/only-post')).toBe(404);
  expect(await status('/only-post', 'POST')).toBe(204);
});

test('headers come as they were given, each cookie by itself', async () => {
  const { headers } = await ask('/.netlify/functions/plain');
  expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(headers.get('x-kept')).toBe('yes');
});

test('a scheduled one is run by its address, by POST', async () => {
  expect(await told('/.netlify/functions/hourly')).toEqual({ method: 'POST', event: 'schedule' });
});

test('many calls at once all answer, each its own, in a function that stays warm', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => told(`/echo/many/${n}`)));
  expect(answers).toEqual(
    Array.from({ length: 50 }, (_, n) =>
      expect.objectContaining({ params: { one: 'many', two: String(n) } }),
    ),
  );
  const { calls } = (await told('/echo/many/more')) as { calls: number };
  expect(calls).toBeGreaterThan(50);
});

test('one that throws, or dies of what nobody catches, answers 500 without a word of it, and the next call is well', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const method of ['POST', 'DELETE']) {
    const answer = await ask('/throws', { method });
    expect([answer.status, await answer.text()]).toEqual([500, 'The function failed. Its log says why.\n']);
    expect(await (await ask('/throws')).text()).toBe('well');
  }
  expect(log.mock.calls.flat().map(String)).toEqual([
    expect.stringContaining('a secret of the function'),
    expect.stringContaining('nobody catches it'),
  ]);
  log.mockRestore();
});

test('after a change the next call sees the new file, and what is under way ends as it began', async () => {
  const waiting = once(gate, 'asked');
  await write('slow.ts', slow('old'));
  functions.renew();
  const early = ask('/slow');
  const [open] = (await waiting) as [() => void];
  await write(
    'slow.ts',
    "export default () => new Response('new'); export const config = { path: '/slow' };",
  );
  functions.renew();
  expect(await (await ask('/slow')).text()).toBe('new');
  open();
  expect(await (await early).text()).toBe('old');
});
