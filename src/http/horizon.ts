import { fixedHours } from '../duties/schedule.ts';
import { allow } from '../store/limits.ts';
import type { Dependencies } from './dependencies.ts';

const day = 24 * 60 * 60 * 1000;
const week = 7 * 24 * 60 * 60;

/** How many days of pages must be ahead; half of the horizon where that is short. */
const enoughDays = 60;

/** The call takes a tenth of this. Milliseconds. */
const patience = 5_000;

/** Whether the pages that were built then will not reach far enough for long. */
export function runsShort(builtAt: string, horizonDays: number, now: Date): boolean {
  const left = Date.parse(builtAt) + horizonDays * day - now.getTime();
  return left < Math.min(enoughDays, horizonDays / 2) * day;
}

/**
 * Asks for a rebuild, once a week at most, when less than sixty days of dates have pages: each one costs the place money. Only
 * in the four fixed hours.
 *
 * @throws when the hook cannot be reached or refuses; next week is early enough
 */
export async function askForRebuild({ snapshot, database, buildHook, now }: Dependencies): Promise<void> {
  const { builtAt, site } = snapshot();
  const hook = buildHook();
  if (!hook || !fixedHours.has(now().getUTCHours()) || !runsShort(builtAt, site.data.horizonDays, now()))
    return;
  if (!(await allow(database(), 'rebuild', 1, week, now()))) return;
  const answer = await fetch(hook, { method: 'POST', body: '{}', signal: AbortSignal.timeout(patience) });
  if (!answer.ok) throw new Error(`The build hook answered ${answer.status}.`);
}
