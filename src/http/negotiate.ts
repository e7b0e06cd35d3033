import { bodyKind } from './body.ts';
import type { Route } from './route.ts';

/** Whether the answer is JSON: JSON for JSON, a page for a form, else what is asked for. */
export function wantsJson(request: Request, { speaks }: Pick<Route, 'speaks'>): boolean {
  const kind = request.method === 'POST' ? bodyKind(request) : undefined;
  if (kind) return kind === 'json';
  const accept = request.headers.get('accept') ?? '';
  if (accept.includes('text/html')) return false;
  return accept.includes('application/json') || speaks === 'json';
}

/** The methods that a route knows, for `Allow` (RFC 9110, 10.2.1). */
export const allowed = ({ get, post }: Route): string =>
  [get && 'GET, HEAD', post && 'POST'].filter(Boolean).join(', ');
