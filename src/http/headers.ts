/** The security headers of every answer, static or not, in one place. */

const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'manifest-src': "'self'",
};

/**
 * Content Security Policy Level 3, as one header value.
 *
 * @param changes directives that a part of the site needs otherwise, whole: `{ 'script-src': "'self' 'wasm-unsafe-eval'" }`
 */
export const policyWith = (changes: Readonly<Record<string, string>>): string =>
  Object.entries({ ...policy, ...changes })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

export const contentSecurityPolicy = policyWith({});

/** What no page here needs is turned off, for everything that may ever be embedded too. */
const permissions = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** For every answer of the site, by name. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  // One host only: whether its neighbours speak HTTPS is not ours to say.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** For answers that are about one person, or about one moment. */
export const privateHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
};

/** For pages whose address is a secret: no other site may learn it. */
export const tokenHeaders: Readonly<Record<string, string>> = { 'Referrer-Policy': 'no-referrer' };

/** The tag under which the CDN keeps the counts of a date, and by which they are purged. */
export const countsTag = (event: string, date: string): string => `rsvp-${event}-${date}`;

/**
 * For counts: browsers ask again each time, the CDN answers until a write purges it or `seconds` have passed
 * (a date closes by itself, without a write).
 */
export function countsHeaders(event: string, date: string, seconds: number): Record<string, string> {
  return {
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Netlify-CDN-Cache-Control': `public, durable, s-maxage=${seconds}`,
    'Netlify-Cache-Tag': countsTag(event, date),
  };
}
