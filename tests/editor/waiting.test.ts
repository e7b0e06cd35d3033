import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { publish, waiting } from '../../src/editor/waiting.ts';

const repository = { host: 'github', name: 'numa/etage', branch: 'main' } as const;
const live = { repository, commit: 'abc' };
const signedIn = { backendName: 'github', token: 'secret' };

/** A git host that answers every question so. */
async function host(status: number, body: object) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization}`);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = ((url: string, options: RequestInit) =>
    fetch(`http://127.0.0.1:${port}${new URL(url).pathname}`, options)) as typeof fetch;
  return { asked, ask, [Symbol.dispose]: () => void server.close() };
}

it('tells what was saved since the site was built', async () => {
  const commits = ['[skip ci] Update people “lea”\n\nmore', 'A card [skip ci]', 'Fix the lift'].map(
    (message) => ({
      commit: { message },
    }),
  );
  using github = await host(200, { commits });
  expect(await waiting(live, signedIn, github.ask)).toEqual([
    'Update people “lea”',
    'A card',
    'Fix the lift',
  ]);
  expect(github.asked).toEqual(['/repos/numa/etage/compare/abc...main Bearer secret']);
});

it.each([
  ['nobody is signed in', live, {}],
  ['somebody edits the files of this machine', live, { backendName: 'local' }],
  ['nobody knows what was built', { repository, commit: undefined }, signedIn],
])('asks nobody when %s', async (_, from, account) => {
  using github = await host(200, { commits: [] });
  expect(await waiting(from, account, github.ask)).toBeUndefined();
  expect(github.asked).toEqual([]);
});

it('does not guess when the host does not answer', async () => {
  using github = await host(404, { message: 'Not Found' });
  expect(await waiting(live, signedIn, github.ask)).toBeUndefined();
});

it('asks the host for one build, and says whether it was heard', async () => {
  using github = await host(200, {});
  expect(await publish(live, signedIn, github.ask)).toBe(true);
  expect(github.asked).toEqual(['/repos/numa/etage/dispatches Bearer secret']);
  using deaf = await host(403, { message: 'Resource not accessible' });
  expect(await publish(live, signedIn, deaf.ask)).toBe(false);
});

it.each([
  ['nobody is signed in', live, {}],
  [
    'the host has no workflow that answers',
    { ...live, repository: { host: 'gitlab', name: 'numa/etage' } },
    signedIn,
  ],
] as const)('asks for no build when %s', async (_, from, account) => {
  using github = await host(200, {});
  expect(await publish(from, account, github.ask)).toBe(false);
  expect(github.asked).toEqual([]);
});
