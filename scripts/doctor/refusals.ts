import { randomUUID } from 'node:crypto';
import { countsRoute } from '../../src/http/counts.ts';
import { privateHeaders, securityHeaders, tokenHeaders } from '../../src/http/headers.ts';
import { myRsvpRoute } from '../../src/http/my-rsvp.ts';
import { allowed } from '../../src/http/negotiate.ts';
import type { Route } from '../../src/http/route.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { type Answer, pathOf, type Visit } from './ask.ts';
import { staticHeaders } from './expected-headers.ts';
import { type Finding, ok, wrong } from './finding.ts';
import { lookAt } from './look-at.ts';

const functionHint =
  'the deploy’s log at Netlify: were the functions of netlify/functions/ deployed with it?';
const answered = { ...securityHeaders, ...privateHeaders };

/** The site's own page, with its frame. */
function hasFrame(answer: Answer, what: string, findings: Finding[]): Finding[] {
  const isPage = answer.headers.get('content-type')?.startsWith('text/html');
  if (answer.status !== 404 || !isPage || /<main\b/.test(answer.text)) return findings;
  const frame = {
    ...{ expected: 'the site’s own page', found: `“${answer.text.trim().slice(0, 40)}”` },
    hint: 'publishing dist/ whole, with its 404.html',
  };
  return [...findings.filter(({ state }) => state === 'wrong'), wrong(what, frame, pathOf(answer))];
}

async function unknownPage({ ask }: Visit, prefixes: readonly string[]): Promise<Finding[]> {
  const what = 'an unknown page';
  const path = `/doctor-${randomUUID()}/`;
  const { 'Cache-Control': _, ...headers } = staticHeaders(path, prefixes);
  const hint =
    'taking out the redirect rule that answers every address: search engines would keep pages that are none';
  const answer = await ask(path);
  // The address is another each time; the finding is the same.
  const shown = { ...answer, url: new URL('/unknown/', answer.url) };
  return hasFrame(shown, what, lookAt(shown, { what, status: 404, type: 'text/html', headers, hint }));
}

async function unknownLink({ ask }: Visit): Promise<Finding[]> {
  const what = 'a link that is not ours';
  const answer = await ask('/rsvp/not-a-token');
  const headers = { ...answered, ...tokenHeaders };
  const wanted = { what, status: 404, type: 'text/html', headers, hint: functionHint, byFunction: true };
  return hasFrame(answer, what, lookAt(answer, wanted));
}

async function unknownDate({ ask }: Visit): Promise<Finding[]> {
  const answer = await ask('/api/events/nothing/1999-01-01', { headers: { Accept: 'application/json' } });
  const what = 'a date that is not there, to a program';
  return lookAt(answer, {
    ...{ what, status: 404, type: 'application/json', headers: answered },
    ...{ hint: functionHint, byFunction: true },
  });
}

async function wrongMethod({ ask }: Visit, method: string, path: string, route: Route): Promise<Finding[]> {
  const what = `a wrong method (${method})`;
  const answer = await ask(path, { method, headers: { Accept: 'application/json' } });
  const headers = { ...answered, ...(route.secret && tokenHeaders) };
  const findings = lookAt(answer, { what, status: 405, headers, hint: functionHint, byFunction: true });
  if (answer.status !== 405) return findings;
  const expected = allowed(route);
  const found = answer.headers.get('allow');
  const [whole] = findings;
  if (found === expected) {
    return whole?.state === 'ok' ? [ok(what, `${whole.found}, and Allow: ${expected}`, path)] : findings;
  }
  const missing = { expected: `“${expected}”`, found: found === null ? 'no such header' : `“${found}”` };
  const hint = 'publishing again, and looking for a proxy in front that takes headers away';
  return [...findings.filter(({ state }) => state === 'wrong'), wrong('Allow', { ...missing, hint }, path)];
}

/** What the site says no to, and how: 404 and 405. */
export const refusals = async (visit: Visit, prefixes: readonly string[]): Promise<Finding[]> => [
  ...(await unknownPage(visit, prefixes)),
  ...(await unknownDate(visit)),
  ...(await unknownLink(visit)),
  ...(await wrongMethod(visit, 'GET', '/api/rsvp', rsvpRoute)),
  ...(await wrongMethod(visit, 'DELETE', '/api/events/nothing/1999-01-01', countsRoute)),
  ...(await wrongMethod(visit, 'PUT', '/rsvp/not-a-token', myRsvpRoute)),
];
