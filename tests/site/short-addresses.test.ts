import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { exists, readDist } from './dist.ts';

const siteUrl = inject('siteUrl');
const { floor } = readContent('content');
const id = floor?.people[0]?.id ?? '';

const led = async (path: string, languages?: string) => {
  const headers: Record<string, string> = languages ? { 'Accept-Language': languages } : {};
  const { status, headers: got } = await fetch(`${siteUrl}${path}`, { redirect: 'manual', headers });
  return { status, to: new URL(got.get('location') ?? '/', siteUrl).pathname };
};

describe('the short address on a printed badge', () => {
  test.each([
    [undefined, ''],
    ['fr-FR,fr;q=0.9,en;q=0.8', ''],
    ['en-GB,en;q=0.9', '/en'],
    ['de', ''],
  ])('leads a browser that asks for %s to the profile under %j/', async (languages, prefix) => {
    const to = `${prefix}/people/${id}/`;
    expect(await led(`/p/${id}`, languages)).toEqual({ status: 302, to });
    expect(exists(to)).toBe(true);
  });

  test('works with a slash at its end, and of nobody leads to a page that is not there', async () => {
    expect(await led(`/p/${id}/`)).toEqual({ status: 302, to: `/people/${id}/` });
    const nobody = await fetch(`${siteUrl}/p/nobody-of-that-name`);
    expect(nobody.status).toBe(404);
  });

  test('is a rule of every language for Netlify, the site’s own last', () => {
    expect(readDist('/_redirects').toString()).toBe(
      '/p/:id /en/people/:id/ 302 Language=en\n/p/:id /people/:id/ 302\n',
    );
  });
});
