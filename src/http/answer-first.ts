import { setTimeout } from 'node:timers/promises';
import type { FunctionContext } from './context.ts';

/** Most mails are on their way by then, and the visitor reads “look at your mail” with the mail there. Milliseconds. */
const visitorPatience = 2_500;

/**
 * Waits for work that the answer does not depend on, but no longer than a visitor likes to, where the platform lets a function
 * go on after its answer; elsewhere until it is done. On a developer’s machine as well: whoever tries a form finds its mail there.
 *
 * @param work never rejects
 */
export async function answerFirst(
  work: Promise<void>,
  { waitUntil, deploy }: FunctionContext = {},
  patience = visitorPatience,
): Promise<void> {
  if (!waitUntil || deploy?.context === 'dev') return await work;
  waitUntil(work);
  const enough = new AbortController();
  const { signal } = enough;
  await Promise.race([work, setTimeout(patience, undefined, { signal }).catch(() => undefined)]);
  enough.abort();
}
