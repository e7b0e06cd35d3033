const minute = 60_000;
const hour = 60 * minute;

/** After each failed try, how long until the next: a server that restarts, one that greylists, one that is down for a day. */
const waits = [5 * minute, 30 * minute, 2 * hour, 8 * hour, 24 * hour] as const;

/**
 * When to try a mail again.
 *
 * @param failures how often it had failed before this time
 * @returns undefined: it is given up
 */
export function nextTry(failures: number, now: Date): Date | undefined {
  const wait = waits[failures];
  return wait === undefined ? undefined : new Date(now.getTime() + wait);
}
