import { privateHeaders, securityHeaders, tokenHeaders } from './headers.ts';
import { fillShell, type Page } from './page.ts';
import type { Exchange, Route } from './route.ts';

interface Options {
  status?: number;
  headers?: Record<string, string>;
}

const withHeaders = (type: string | undefined, headers: Record<string, string> = {}): Headers =>
  new Headers({ ...securityHeaders, ...privateHeaders, ...(type && { 'Content-Type': type }), ...headers });

/** A JSON answer with the site's headers; not cached unless `headers` says so. */
export const jsonAnswer = (
  body: unknown,
  { status = 200, headers, secret }: Options & Pick<Route, 'secret'> = {},
): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: withHeaders('application/json; charset=utf-8', { ...(secret && tokenHeaders), ...headers }),
  });

/** A page in the site's frame, with the site's headers. */
export function pageAnswer(
  { dependencies }: Pick<Exchange, 'dependencies'>,
  page: Page,
  { status = 200, headers, secret }: Options & Pick<Route, 'secret'> = {},
): Response {
  const body = fillShell(page, dependencies.shell);
  const all = { 'Content-Language': page.lang, ...(secret && tokenHeaders), ...headers };
  return new Response(body, { status, headers: withHeaders('text/html; charset=utf-8', all) });
}

/** After a post: the browser asks for the next page anew, so that a reload sends nothing twice. */
export const seeOther = (location: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 303, headers: withHeaders(undefined, { Location: location, ...headers }) });
