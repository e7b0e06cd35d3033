import { expect, test } from 'vitest';
import { contentSecurityPolicy, countsHeaders, securityHeaders } from '../../src/http/headers.ts';

test('the policy lets nothing in that the site does not serve itself', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'",
  );
});

test('headers hold one line each and speak for one host alone', () => {
  for (const value of Object.values(securityHeaders)) expect(value).not.toMatch(/[\r\n]/);
  expect(securityHeaders['Strict-Transport-Security']).toBe('max-age=31536000');
});

test('counts are kept by the CDN under their own tag, and by no browser', () => {
  expect(countsHeaders('lunch', '2026-11-27', 90)).toEqual({
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Netlify-CDN-Cache-Control': 'public, durable, s-maxage=90',
    'Netlify-Cache-Tag': 'rsvp-lunch-2026-11-27',
  });
});
