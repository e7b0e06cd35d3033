import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { profileOf, serveShortAddresses, shortAddressRules } from '../../src/build/short-addresses.ts';

const languages = ['fr', 'en', 'pt-BR'];

test.each([
  ['/p/lea', undefined, '/people/lea/'],
  ['/p/lea/', 'fr', '/people/lea/'],
  ['/p/lea', 'en-GB,fr', '/en/people/lea/'],
  ['/p/lea', 'PT', '/pt-BR/people/lea/'],
  ['/p/lea?from=badge', 'de', '/people/lea/'],
  ['/p/', 'fr', undefined],
  ['/p', 'fr', undefined],
  ['/p/lea/more', 'fr', undefined],
  ['/pins/lea.svg', 'fr', undefined],
  ['/en/p/lea', 'fr', undefined],
])('%s for %s leads to %s', (path, accepted, to) => {
  expect(profileOf(path, accepted, languages)).toBe(to);
});

test('the rules say the same', () => {
  expect(shortAddressRules(languages).trim().split('\n')).toEqual([
    '/p/:id /en/people/:id/ 302 Language=en',
    '/p/:id /pt-BR/people/:id/ 302 Language=pt',
    '/p/:id /people/:id/ 302',
  ]);
});

test('in development the same addresses answer, and all others are left alone', async () => {
  const serve = serveShortAddresses(() => languages);
  const server = createServer((request, response) =>
    serve(request, response, () => response.writeHead(200).end('next')),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const answer = await fetch(`${site}/p/lea`, {
    redirect: 'manual',
    headers: { 'Accept-Language': 'en' },
  });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/en/people/lea/']);
  expect(await (await fetch(`${site}/people/`)).text()).toBe('next');
});
