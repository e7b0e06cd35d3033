import { setTimeout } from 'node:timers/promises';
import type { FunctionContext } from './context.ts';

/** Most mails are on their way by then, and the visitor reads “look at your mail” with the mail there. Milliseconds. */
const visitorPatience = 2_500;

/**
 * Waits for work that the answer does not depend on, but no longer than a visitor likes to, where the platform lets a function
 * go on after its answer; elsewhere until it is done. The emulation on a developer’s machine ends a function with its answer.
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
