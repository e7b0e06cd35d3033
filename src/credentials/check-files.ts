import { Unverifiable } from './check-verdict.ts';

/** What checks need of `fetch`. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/** After this many milliseconds without an answer there is none. */
const patience = 20_000;

/** A JSON object from this very host, as it is now. @throws Unverifiable */
export async function readObject(fetch: Fetch, path: string): Promise<Record<string, unknown>> {
  const text = await readText(fetch, path);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Cut off, or no JSON at all.
  }
  throw new Unverifiable('unreadable');
}

async function readText(fetch: Fetch, path: string): Promise<string> {
  let answer: Response;
  try {
    answer = await fetch(path, {
      // A copy from last week would not know of a badge that was taken back since.
      cache: 'no-cache',
      credentials: 'omit',
      // Whoever is sent on would end at another host.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    if (answer.ok) return await answer.text();
  } catch {
    throw new Unverifiable('network');
  }
  throw new Unverifiable(answer.status === 404 || answer.status === 410 ? 'missing' : 'network');
}
