import { setTimeout } from 'node:timers/promises';
import { MailFailure, mailFailure, unheard } from './failure.ts';

/** The time that a delivery has, and what it may do with it. Milliseconds. */
export interface Time {
  /** How much is left. */
  left(): number;
  /** A mail that fails for a passing reason is tried again after each of these. */
  pauses: readonly number[];
  /** Lets a pause pass. */
  wait?(pause: number): Promise<unknown>;
}

/** Within a request: a server that restarts, or that has too many guests at this moment, is often well a second later. */
export const shortPauses = [250, 1_000, 2_500] as const;

/**
 * Sends a mail, and again after a moment as long as the reason is a passing one and there is time: a pause takes at most a
 * third of what is left. A server that says nothing gets half of it, so that another try fits.
 *
 * @param send one try, which is given up when the signal says so before the server has the whole mail
 * @param wasUnheard whether an earlier try ended without an answer to the whole mail
 * @throws MailFailure of the last try; `unheard` as long as it may have arrived, and for good when that is so twice: a third
 *   mail would be one too many
 */
export async function sendInTime(
  send: (handOver?: AbortSignal) => Promise<unknown>,
  { left, pauses, wait = setTimeout }: Time,
  wasUnheard = false,
): Promise<void> {
  let again = wasUnheard;
  for (const pause of [...pauses, undefined]) {
    try {
      await send(pause === undefined ? undefined : AbortSignal.timeout(Math.max(1, Math.ceil(left() / 2))));
      return;
    } catch (error) {
      const failure = mailFailure(error);
      if (again && failure.reason === unheard) throw new MailFailure(true, unheard);
      again ||= failure.reason === unheard;
      if (failure.passing && pause !== undefined && 3 * pause <= left()) await wait(pause);
      else throw again && !failure.permanent ? new MailFailure(false, unheard) : failure;
    }
  }
}
