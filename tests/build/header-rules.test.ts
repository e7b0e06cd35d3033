import { expect, test } from 'vitest';
import { staticHeaders } from '../../scripts/doctor/expected-headers.ts';
import { headerRules } from '../../src/build/header-rules.ts';
import { contentSecurityPolicy, securityHeaders } from '../../src/http/headers.ts';

const policyOf = (path: string): string | undefined => staticHeaders(path, ['en'])['Content-Security-Policy'];

test.each(['/', '/en/', '/people/lea/', '/searching/', '/_astro/a.js', '/share/x.png', '/404.html'])(
  '%s has the site’s policy',
  (path) => {
    expect(policyOf(path)).toBe(contentSecurityPolicy);
  },
);

test.each(['/search/', '/en/search/'])('%s alone may run WebAssembly', (path) => {
  expect(policyOf(path)).toBe(
    contentSecurityPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
  );
});

test('a part with a policy of its own keeps every other header', () => {
  expect(staticHeaders('/search/', ['en'])).toMatchObject({
    ...securityHeaders,
    'Content-Security-Policy': policyOf('/search/'),
  });
});

test('nothing unsafe is allowed anywhere else than in the editor', () => {
  const rules = headerRules(['en']).trimEnd().split('\n\n');
  const unsafe = rules.flatMap((rule) => {
    const [path = ''] = rule.split('\n');
    return (rule.match(/'[a-z-]*unsafe[a-z-]*'/g) ?? []).map((source) => `${path} ${source}`);
  });
  const elsewhere = [...new Set(unsafe)].filter((found) => !found.startsWith('/admin/*'));
  expect(elsewhere).toEqual(["/search/* 'wasm-unsafe-eval'", "/en/search/* 'wasm-unsafe-eval'"]);
});
